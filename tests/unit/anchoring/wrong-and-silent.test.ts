import { fc, test as property } from '@fast-check/vitest';
import { expect } from 'vitest';
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
