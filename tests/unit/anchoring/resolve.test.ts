import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { describe as describePlace } from '../../../src/anchoring/describe.ts';
import { resolve } from '../../../src/anchoring/resolve.ts';

const LETTER =
  'We sent you the money that was left of the ransom. You asked for weapons, and none came. ' +
  'The council wrote twice about the ransom, and twice no answer reached it from the desert.';

/** An anchor on the nth place where these words stand. */
function anchorOn(words: string, { text = LETTER, nth = 1 } = {}) {
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = text.indexOf(words, start + 1);
  return describePlace(text, start, start + words.length);
}

function wordsAt(text: string, resolution: ReturnType<typeof resolve>): string {
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
    situation: 'the sentences changed places',
    words: 'weapons',
    now: LETTER.split('. ').toReversed().join('. '),
    type: 'moved',
  },
  {
    situation: 'all round a long quote was rewritten',
    words: 'The council wrote twice about the ransom',
    now: 'I heard that: The council wrote twice about the ransom! No more.',
    type: 'moved',
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
  expect(resolve(now, old)).toEqual({ type: 'moved', start, end: start + 6 });
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
  expect(resolve(now, old)).toEqual({ type: 'unsure', start: line.length * 2 + 31, end: line.length * 2 + 36 });
  expect(wordsAt(now, resolve(now, old))).toBe('money');
});

test('is unsure when a repetition put before now stands where the words stood', () => {
  const line = 'and then the emirs have to send all the money to the council without delay or excuse, ';
  const at = line.indexOf('money');
  const old = describePlace(line, at, at + 5);
  expect(resolve(line + line, old)).toEqual({ type: 'unsure', start: at, end: at + 5 });
});

const BEFORE = 'abcdefghijklmnopqrstuvwxyz012345';
const AFTER = '543210zyxwvutsrqponmlkjihgfedcba';

/** The quote once for each pair, with so many characters of its context before and after it. */
function placesOf(pairs: readonly (readonly [number, number])[]): string {
  const filler = '#'.repeat(50);
  return pairs.map(([p, s]) => `${filler}${BEFORE.slice(32 - p)}QUOTE${AFTER.slice(0, s)}`).join('') + filler;
}

test.each([
  { situation: 'half of the context', pairs: [[16, 16]], type: 'moved' },
  { situation: 'less than half of the context', pairs: [[16, 15]], type: 'unsure' },
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
] as const)('$type with $situation', ({ pairs, type }) => {
  expect(resolve(placesOf(pairs), anchorOn('QUOTE', { text: `${BEFORE}QUOTE${AFTER}` })).type).toBe(type);
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
  expect(resolve(LETTER, damaged)).toEqual({ type: 'moved', start, end: start + 7 });
});

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
