import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fault, fuzz } from '../../fuzz/fuzz.ts';
import { TARGETS } from '../../fuzz/targets.ts';

const CRASHES = path.resolve(import.meta.dirname, '../../fixtures/crashes');
const crashes = readdirSync(CRASHES).filter((name) => name.endsWith('.bin'));

/** The same cases each time, in this time at most, in ms; `npm run fuzz` tries others for as long as one likes. */
const TIME = 600;
const SEED = 8;

describe('whatever is in it, there is an answer, the same each time', () => {
  test.each(TARGETS)('$name', async (target) => {
    const { cases, crashes: found } = await fuzz(target, SEED, TIME);
    expect(found.map(({ why, bytes }) => `${why}\n${new TextDecoder().decode(bytes).slice(0, 2000)}`)).toEqual([]);
    expect(cases).toBeGreaterThan(2);
  });
});

test('what once failed holds', async () => {
  const found: string[] = [];
  for (const name of crashes) {
    const target = TARGETS.find((one) => name.startsWith(`${one.name}-`));
    const why = target
      ? await fault(target, new Uint8Array(readFileSync(path.join(CRASHES, name))))
      : 'is of no target';
    if (why !== undefined) found.push(`${name}: ${why}`);
  }
  expect(found).toEqual([]);
});
