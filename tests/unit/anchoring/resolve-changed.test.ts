import { expect, test } from 'vitest';
import { describe as describePlace } from '../../../src/anchoring/describe.ts';
import { changedText } from '../../../src/anchoring/resolve-changed.ts';
import { resolve as resolveFirst } from '../../../src/anchoring/resolve.ts';
import type { Resolution } from '../../../src/anchoring/resolve.ts';
import type { Anchor } from '../../../src/anchoring/selector.ts';

const LETTER =
  'We sent you the money that was left of the ransom. You asked for weapons, and none came. ' +
  'The council wrote twice about the ransom, and twice no answer reached it from the desert.';

/** An anchor on the nth place where these words stand. */
function anchorOn(words: string, { text = LETTER, nth = 1 } = {}) {
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = text.indexOf(words, start + 1);
  return describePlace(text, start, start + words.length);
}

/** Both steps, as the page takes them. */
function resolve(text: string, anchor: Anchor): Resolution {
  const first = resolveFirst(text, anchor);
  return first.type === 'exact' ? first : changedText(text)(anchor, first);
}

function wordsAt(text: string, resolution: Resolution): string {
  return resolution.type === 'orphan' ? '' : text.slice(resolution.start, resolution.end);
}

test.each([
  { situation: 'the text is the same', words: 'weapons', now: LETTER, type: 'exact' },
  { situation: 'the text changed far away', words: 'weapons', now: `${LETTER} Farewell.`, type: 'exact' },
  { situation: 'a greeting was put before', words: 'weapons', now: `Greetings. ${LETTER}`, type: 'moved' },
  {
    situation: 'a slip close by was corrected, and the place is the same',
    words: 'weapons',
    now: LETTER.replace('and none', 'but none'),
    type: 'moved',
  },
  {
    situation: 'the sentences changed places, and the words had their context within theirs',
    words: 'no answer',
    now: LETTER.split('. ').toReversed().join('. '),
    type: 'moved',
  },
  {
    situation: 'the sentences changed places, and much of the context was in others',
    words: 'weapons',
    now: LETTER.split('. ').toReversed().join('. '),
    type: 'unsure',
  },
  {
    situation: 'all round a long quote was rewritten',
    words: 'The council wrote twice about the ransom',
    now: 'I heard that: The council wrote twice about the ransom! No more.',
    type: 'unsure',
  },
  {
    situation: 'all round a short quote was rewritten',
    words: 'weapons',
    now: 'Nobody may carry weapons in this city.',
    type: 'unsure',
  },
  { situation: 'the words were changed', words: 'weapons', now: LETTER.replace('weapons', 'arms'), type: 'orphan' },
  { situation: 'the text is gone', words: 'weapons', now: '', type: 'orphan' },
])('$type where $situation', ({ words, now, type }) => {
  const resolution = resolve(now, anchorOn(words));
  expect(resolution.type).toBe(type);
  expect(wordsAt(now, resolution)).toBe(type === 'orphan' ? '' : words);
});

test.each([1, 2])('tells place %i of the same words by their context', (nth) => {
  const now = `Greetings. ${LETTER}`;
  const old = anchorOn('ransom', { nth });
  const start = old.selectors[0].start + 'Greetings. '.length;
  expect(resolve(now, old)).toEqual({ type: 'moved', start, end: start + 6, changed: false });
});

test('does not take the other place of the same words when the one that was meant is gone', () => {
  const now = LETTER.replace('of the ransom.', 'of it.');
  expect(resolve(now, anchorOn('ransom')).type).toBe('unsure');
});

test('is unsure between places of equal context, and points to the one nearest to the old place', () => {
  const line = 'the emirs have to send the money to the council without delay or excuse. ';
  const text = line.repeat(5);
  const old = describePlace(text, line.length * 2 + 27, line.length * 2 + 32);
  const now = `So: ${text}`;
  expect(resolve(now, old)).toEqual({
    type: 'unsure',
    start: line.length * 2 + 31,
    end: line.length * 2 + 36,
    changed: false,
  });
  expect(wordsAt(now, resolve(now, old))).toBe('money');
});

test('is unsure when a repetition put before now stands where the words stood', () => {
  const line = 'and then the emirs have to send all the money to the council without delay or excuse, ';
  const at = line.indexOf('money');
  const old = describePlace(line, at, at + 5);
  expect(resolve(line + line, old)).toEqual({ type: 'unsure', start: at, end: at + 5, changed: false });
});

const BEFORE = 'abcdefghijklmnopqrstuvwxyz012345';
const AFTER = '543210zyxwvutsrqponmlkjihgfedcba';

/** The quote once for each pair, with so many characters of its context before and after it; too far apart to have that of another. */
function placesOf(pairs: readonly (readonly [number, number])[]): string {
  const filler = '#'.repeat(50);
  const places = pairs.map(([p, s]) => `${BEFORE.slice(32 - p)}QUOTE${AFTER.slice(0, s)}`);
  return filler + places.join('#'.repeat(200)) + filler;
}

test.each([
  { situation: 'three quarters of the context, near the old place', pairs: [[24, 24]], type: 'moved' },
  { situation: 'less than three quarters of the context', pairs: [[24, 23]], type: 'unsure' },
  { situation: 'three quarters of the context, far from the old place', pairs: [[24, 24]], far: true, type: 'unsure' },
  { situation: 'nine tenths of the context, far from the old place', pairs: [[32, 26]], far: true, type: 'moved' },
  {
    situation: 'one clearly better place',
    pairs: [
      [20, 20],
      [25, 32],
    ],
    type: 'moved',
  },
  {
    situation: 'one place that is better by a little',
    pairs: [
      [32, 27],
      [25, 32],
    ],
    type: 'unsure',
  },
  {
    situation: 'all of the context in one place and nearly all in another',
    pairs: [
      [32, 30],
      [32, 32],
    ],
    type: 'unsure',
  },
] as const)('$type with $situation', ({ pairs, type, ...where }) => {
  const now = ('far' in where ? '*'.repeat(99) : '') + placesOf(pairs);
  expect(resolve(now, anchorOn('QUOTE', { text: `${BEFORE}QUOTE${AFTER}` })).type).toBe(type);
});

test.each(['Yes. Indeed.', 'No. Yes. Maybe.'])('a context of one full stop proves nothing: %s', (now) => {
  expect(resolve(now, describePlace('Yes.', 0, 3)).type).toBe('unsure');
});

test('takes a passage of one word that has changed for unsure', () => {
  const old = describePlace('meager', 0, 6);
  expect(resolve('meager', old).type).toBe('exact');
  expect(resolve('a meager sum', old).type).toBe('unsure');
});

test('never finds an empty quote', () => {
  const [position, quote] = anchorOn('weapons').selectors;
  const empty = { ...anchorOn('weapons'), selectors: [position, { ...quote, exact: '' }] } as const;
  expect(resolve(LETTER, empty)).toEqual({ type: 'orphan' });
});

test('does not trust a matching hash when other words stand at the position', () => {
  const { selectors, textHash } = anchorOn('weapons');
  const [position, quote] = selectors;
  const damaged = { textHash, selectors: [{ ...position, start: 3 }, quote] } as const;
  const start = LETTER.indexOf('weapons');
  expect(resolve(LETTER, damaged)).toEqual({ type: 'moved', start, end: start + 7, changed: false });
});

const MONEY =
  'He said that “the emir of the north” would send the money with the next caravan, if God willed it, and no later.';

test.each([
  { situation: 'a typo in them was fixed', from: 'caravan', to: 'carravan', type: 'moved' },
  {
    situation: 'quotation marks in them were changed',
    from: '“the emir of the north”',
    to: '"the emir of the north"',
    type: 'moved',
  },
  { situation: 'a line was wrapped in them', from: 'the next', to: 'the\n      next', type: 'moved' },
  { situation: 'their case was changed', from: 'the emir', to: 'The Emir', type: 'moved' },
  { situation: 'a word was cut', from: 'the next caravan', to: 'the caravan', type: 'moved' },
  { situation: 'two words were added', from: 'the next caravan', to: 'the very next big caravan', type: 'moved' },
  {
    situation: 'half of them are others',
    from: 'would send the money with the next',
    to: 'has never seen this or any',
    type: 'orphan',
  },
])('$type, changed, where $situation', ({ from, to, type }) => {
  const words = '“the emir of the north” would send the money with the next caravan';
  const now = MONEY.replace(from, to);
  const resolution = resolve(now, anchorOn(words, { text: MONEY }));
  expect(resolution.type).toBe(type);
  expect('changed' in resolution && resolution.changed).toBe(type !== 'orphan');
  expect(wordsAt(now, resolution)).toBe(type === 'orphan' ? '' : words.replace(from, to));
});

test('does not take words that differ in two letters for a correction', () => {
  const now = `${MONEY.replace('“the emir of the north”', 'he')} I have it from the emir of the south himself.`;
  expect(resolve(now, anchorOn('the emir of the north', { text: MONEY })).type).toBe('orphan');
});

test('is unsure of a whole copy where the words were cut out of their context', () => {
  const copy = MONEY.slice(20, 80);
  const at = MONEY.indexOf('would');
  const old = describePlace(`${MONEY} ${copy}`, at, at + 5);
  const now = `${MONEY.replace('would ', '')} ${copy}`;
  expect(resolve(now, old).type).toBe('unsure');
});

test('knows a whole passage by its ends', () => {
  const now = MONEY.replace('caravan', 'carravan');
  expect(resolve(now, describePlace(MONEY, 0, MONEY.length))).toEqual({
    type: 'moved',
    start: 0,
    end: now.length,
    changed: true,
  });
});

test.each([
  ['one letter', 'a'.repeat(50_000), 'a'.repeat(5000)],
  ['one letter, with another in the quote', 'a'.repeat(50_000), `${'a'.repeat(4999)}b`],
  ['two letters', 'ab'.repeat(25_000), 'a'.repeat(5000)],
])('takes no longer where everything repeats itself: %s', (_, now, quote) => {
  const old = describePlace(`-${quote}-`, 1, 1 + quote.length);
  const before = performance.now();
  expect(resolve(now, old).type).toBe(now.includes(quote) ? 'unsure' : 'orphan');
  // Some tens of milliseconds; what grows with the product of both lengths takes seconds.
  expect(performance.now() - before).toBeLessThan(500);
});
