import { expect, onTestFinished, test, vi } from 'vitest';
import { choicesOf, FIRST_PREFERENCES, keepPreferences, readPreferences } from '../../../src/platform/preferences.ts';

const NAMES = ['language', 'scheme', 'textSize', 'measure', 'spacing', 'motion', 'keys'] as const;

test.each(NAMES)('what holds at first can be chosen: %s', (name) => {
  expect(choicesOf(name)).toContain(FIRST_PREFERENCES[name]);
});

test('what follows the device or the browser is offered first', () => {
  expect([choicesOf('language')[0], choicesOf('scheme')[0], choicesOf('motion')[0]]).toEqual(Array(3).fill('system'));
});

test('text sizes go up, from below the usual to twice it', () => {
  const sizes = choicesOf('textSize').map(Number);
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  expect([sizes[0], sizes.at(-1)]).toEqual([85, 200]);
});

test('where nothing can be kept, all is as at first, and keeping says that it failed', () => {
  vi.stubGlobal('localStorage', undefined);
  onTestFinished(() => void vi.unstubAllGlobals());
  expect(readPreferences()).toEqual(FIRST_PREFERENCES);
  expect(keepPreferences({ ...FIRST_PREFERENCES, scheme: 'dark' })).toBe(false);
  expect(readPreferences()).toEqual(FIRST_PREFERENCES);
});
