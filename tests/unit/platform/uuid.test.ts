import { expect, test } from 'vitest';
import { randomUuid, uuidOfHash } from '../../../src/platform/uuid.ts';

test('a thousand UUIDs are of version 4 and all different', () => {
  const uuids = Array.from({ length: 1000 }, randomUuid);
  expect(new Set(uuids).size).toBe(1000);
  for (const uuid of uuids)
    expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('the UUID of a hash is of version 8, and has the rest of the hash', () => {
  expect(uuidOfHash('ba7816bf8f01cfea414140de5dae2223b00361a3')).toBe('ba7816bf-8f01-8fea-8141-40de5dae2223');
});
