import { expect, test } from 'vitest';
import { buffersOf, bytesOf, editionIn, sizeOf } from '../../../../src/edition/shards/edition-bytes.ts';
import { divide } from '../../../../src/edition/shards/shard.ts';
import { timbuktu } from '../../views/editions.ts';

test('an edition that is divided and written is the same when it is read', () => {
  const bytes = bytesOf(divide(timbuktu));
  expect(editionIn(bytes)).toEqual(timbuktu);
  expect(bytes.shards.length).toBeGreaterThan(1);
});

test('its size is that of all its pieces', () => {
  const bytes = bytesOf(divide(timbuktu));
  expect(sizeOf(bytes)).toBe(buffersOf(bytes).reduce((sum, { byteLength }) => sum + byteLength, 0));
});

test('without one of its shards the letters of that have no passages, and it does not fail', () => {
  const { index, shards } = bytesOf(divide(timbuktu));
  const [first, ...others] = shards;
  const read = editionIn({ index, shards: others });
  const lost = read.letters.filter(({ id, passages }, at) => {
    expect(id).toBe(timbuktu.letters[at]?.id);
    return passages.length < (timbuktu.letters[at]?.passages.length ?? 0);
  });
  expect(first && lost.length).toBeGreaterThan(0);
});
