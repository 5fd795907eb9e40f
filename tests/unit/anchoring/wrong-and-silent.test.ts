import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { describe } from '../../../src/anchoring/describe.ts';
import { changedText } from '../../../src/anchoring/resolve-changed.ts';
import { tryKind } from '../../../bench/anchor-trials.ts';
import { EDIT_KINDS } from '../../../bench/edit-kinds.ts';
import { inventWords } from '../../../bench/invented-words.ts';
import { seededRandom } from '../../../bench/seeded-random.ts';

// Few forms, so that words stand in many places.
const WORDS = inventWords(300, seededRandom(1));

// The peers, which are tried too, take their time.
property.prop([fc.constantFrom(...EDIT_KINDS), fc.nat({ max: 2 ** 30 }), fc.integer({ min: 20, max: 150 })], {
  numRuns: 1000,
})(
  'no note lands silently on other words',
  (kind, seed, length) => {
    const random = seededRandom(seed);
    const text = Array.from({ length }, () => WORDS.draw(random)).join(' ');
    expect(tryKind(kind, [text], random).ours.wrong).toBe(0);
  },
  30_000,
);

test('a quote with as much again put into it is asked about', () => {
  const [first, last] = ['poum pee hong', 'foul per vit keet har keet toul es'];
  const before = 'noud gar shut nit fer per pee lu pee shaing ';
  const { length } = before;
  const anchor = describe(`${before}${first} ${last}`, length, length + first.length + 1 + last.length);
  const today = `${before}${first} thum lat vit ste faing mend mi host fad bur ${last}`;
  expect(changedText(today)(anchor, { type: 'orphan' })).toMatchObject({ type: 'unsure', start: length });
});

// Found by chance among a million: no seed of the property above is sure to meet them again.
test.each([
  ['that a swap has torn apart, where others now stand before what came after', 'several of these', 1_006_198_744, 141],
  ['that are changed, where others now stand before what came after', 'several of these', 9_415_295, undefined],
  ['whose first letter is gone', 'several of these', 9_446_971, undefined],
  ['parted by a word that ends like the first of them', 'words put in inside the quote', 929_894_225, undefined],
  ['that ended the text, whose last ones end it still', 'several of these', 394_938_703, 103],
  ['that ended the text, parted by some like the last of them', 'several of these', 4_244_604, 42],
  ['near the beginning of the text, which are parted from it', 'several of these', 501_702_604, 144],
  ['near the beginning of the text, changed, where the same follow', 'several of these', 677_409_376, 72],
  [
    'that a word put in has parted, where one like the first stands before the last',
    'several of these',
    1_318_752_211,
    90,
  ],
  [
    'that end the text no more, where the same have come to stand after what was before them',
    'several of these',
    153_414_807,
    30,
  ],
])('no note lands silently beside words %s', (_, name, seed, length) => {
  const kind = EDIT_KINDS.find((one) => one.name === name);
  const random = seededRandom(seed);
  const count = length ?? 20 + Math.floor(random() * 130);
  const text = Array.from({ length: count }, () => WORDS.draw(random)).join(' ');
  expect(kind && tryKind(kind, [text], random).ours.wrong).toBe(0);
});
