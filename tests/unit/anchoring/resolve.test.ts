import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { describe as describePlace } from '../../../src/anchoring/describe.ts';
import { resolve } from '../../../src/anchoring/resolve.ts';
import type { Resolution } from '../../../src/anchoring/resolve.ts';

const LETTER = 'You asked for weapons, and none came. The council wrote twice, and no answer came from the desert.';
const ANCHOR = describePlace(LETTER, 14, 21);

test.each([
  { situation: 'the text is the same', now: LETTER, found: { type: 'exact', start: 14, end: 21 } },
  { situation: 'it changed far away', now: `${LETTER} Farewell.`, found: { type: 'exact', start: 14, end: 21 } },
  {
    situation: 'the words stand elsewhere',
    now: `So: ${LETTER}`,
    found: { type: 'unsure', start: 18, end: 25, changed: false },
  },
  {
    situation: 'the words stand there, and their context stands twice',
    now: LETTER + LETTER,
    found: { type: 'unsure', start: 14, end: 21, changed: false },
  },
  {
    situation: 'the words stand far before their place only',
    now: `weapons${' '.repeat(200)}`,
    position: 190,
    found: { type: 'unsure', start: 0, end: 7, changed: false },
  },
  { situation: 'the words are gone', now: LETTER.replace('weapons', 'arms'), found: { type: 'orphan' } },
])('$found.type at once where $situation', ({ now, found, position = 14 }) => {
  const [, quote] = ANCHOR.selectors;
  const selectors = [{ type: 'TextPositionSelector', start: position, end: position + 7 }, quote] as const;
  expect(resolve(now, { ...ANCHOR, selectors })).toEqual(found);
});

function wordsAt(text: string, resolution: Resolution): string {
  return resolution.type === 'orphan' ? '' : text.slice(resolution.start, resolution.end);
}

const prose = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀'), minLength: 1, maxLength: 150 });

property.prop([prose, fc.nat(), fc.nat()])('in the same text every place is found exactly', (text, a, b) => {
  const start = a % text.length;
  const end = start + 1 + (b % (text.length - start));
  const resolution = resolve(text, describePlace(text, start, end));
  expect(resolution.type).toBe('exact');
  expect(wordsAt(text, resolution)).toContain(text.slice(start, end));
});

property.prop([prose, prose, fc.nat(), fc.nat()])('what is found has the words of the quote', (text, now, a, b) => {
  const start = a % text.length;
  const end = start + 1 + (b % Math.min(6, text.length - start));
  const anchor = describePlace(text, start, end);
  const resolution = resolve(now, anchor);
  const found = wordsAt(now, resolution);
  expect(found).toBe(now.includes(anchor.selectors[1].exact) ? anchor.selectors[1].exact : '');
});
