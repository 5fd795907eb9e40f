import { expect, test } from 'vitest';
import { divide } from '../../../../src/edition/shards/shard.ts';
import { sidesFor } from '../../../../src/views/words/named-side.ts';
import { timbuktu } from '../editions.ts';

test('letters that are elsewhere are of the same sides as when they are here', () => {
  const { index } = divide(timbuktu);
  expect(index.letters.some(({ passages }) => passages.length > 0)).toBe(false);
  for (const compare of ['parties', 'letters'] as const) {
    const here = sidesFor(timbuktu, compare);
    expect(here.length).toBeGreaterThan(1);
    expect(sidesFor(index, compare)).toEqual(here);
  }
});
