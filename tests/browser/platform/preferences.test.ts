import { expect, onTestFinished, test } from 'vitest';
import {
  FIRST_PREFERENCES,
  followPreferences,
  keepPreferences,
  readPreferences,
} from '../../../src/platform/preferences.ts';
import type { Preferences } from '../../../src/platform/preferences.ts';

const KEY = 'vis-a-vis:preferences';
const CHOSEN: Preferences = {
  language: 'ar',
  scheme: 'sepia',
  textSize: '150',
  measure: 'narrow',
  spacing: 'loose',
  motion: 'none',
  keys: 'off',
  lockAfter: '30',
  widths: { 'party-guild': 1.5 },
};

test('what is kept is read again', () => {
  expect(keepPreferences(CHOSEN)).toBe(true);
  expect(readPreferences()).toEqual(CHOSEN);
});

test.each<[string, string, Partial<Preferences>]>([
  ['nothing', '', {}],
  ['no JSON', '{scheme: dark', {}],
  ['null', 'null', {}],
  ['a list', '["dark"]', {}],
  ['a scheme of a later version', '{"scheme":"solarized","spacing":"loose"}', { spacing: 'loose' }],
  ['a number for a text', '{"textSize":150,"measure":"wide"}', { measure: 'wide' }],
  ['a name of every object', '{"scheme":"toString"}', {}],
  ['widths that are none', '{"widths":"wide","keys":"off"}', { keys: 'off' }],
  ['widths that no column could have', '{"widths":{"a":0.1,"b":9,"c":"1","d":2,"e":null}}', { widths: { d: 2 } }],
])('what is not understood is as at first, and the rest holds: %s', (_, kept, part) => {
  localStorage.setItem(KEY, kept);
  expect(readPreferences()).toEqual({ ...FIRST_PREFERENCES, ...part });
});

test('a full device keeps nothing, and says so', () => {
  const most = 'x'.repeat(5 * 1024 * 1024 - 'filling'.length);
  localStorage.setItem('filling', most);
  expect(keepPreferences(CHOSEN)).toBe(false);
});

test('another tab’s choice is told, until no one listens, and other keys are not', async () => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  const elsewhere = frame.contentWindow?.localStorage;
  const told: Preferences[] = [];
  const listening = new AbortController();
  followPreferences((preferences) => told.push(preferences), listening.signal);

  elsewhere?.setItem('another', '{}');
  elsewhere?.setItem(KEY, JSON.stringify(CHOSEN));
  await expect.poll(() => told).toEqual([CHOSEN]);

  listening.abort();
  const heard = new Promise((resolve) => addEventListener('storage', resolve, { once: true }));
  elsewhere?.setItem(KEY, '{}');
  await heard;
  expect(told).toHaveLength(1);
});
