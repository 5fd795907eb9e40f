import { createHash } from 'node:crypto';
import { seededRandom } from '../../bench/seeded-random.ts';
import { mutated } from './mutate.ts';
import { Fault } from './target.ts';
import type { Target } from './target.ts';

/** A case that shows that something does not hold. */
export interface Crash {
  readonly target: string;
  /** The name of a file for it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly why: string;
}

export interface Tried {
  readonly cases: number;
  readonly crashes: readonly Crash[];
}

/** What is not done with a case of at most 150 kB by then, in ms of this process, takes too long. */
const SLOWEST = 5000;
/** So many crashes of one target are enough to look into. */
const ENOUGH = 5;

/** Tries cases of a target until the time is over, in ms, or `most` were tried. The same seed makes the same cases, in the same order. */
export async function fuzz(target: Target, seed: number, time: number, most = Infinity): Promise<Tried> {
  const random = seededRandom(seed);
  const crashes = new Map<string, Crash>();
  const end = performance.now() + time;
  let cases = 0;
  while (performance.now() < end && crashes.size < ENOUGH && cases < most) {
    const bytes = mutated(target, random);
    cases += 1;
    const why = await fault(target, bytes);
    if (why === undefined || crashes.has(why)) continue;
    const least = await shrunk(target, bytes, why);
    crashes.set(why, { target: target.name, name: `${target.name}-${hash(least)}.bin`, bytes: least, why });
  }
  return { cases, crashes: [...crashes.values()] };
}

/** What does not hold of a case; undefined where all does. */
export async function fault(target: Target, bytes: Uint8Array): Promise<string | undefined> {
  const before = process.cpuUsage().user;
  try {
    await target.check(bytes);
  } catch (error) {
    if (error instanceof Fault) return error.message;
    return error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join('\n') : String(error);
  }
  return (process.cpuUsage().user - before) / 1000 > SLOWEST ? `It takes more than ${SLOWEST / 1000} s.` : undefined;
}

/** The same fault in less, as far as some hundred tries find it. */
async function shrunk(target: Target, bytes: Uint8Array, why: string): Promise<Uint8Array> {
  let least = bytes;
  let tries = 0;
  for (let part = least.length >> 1; part > 0; part >>= 1) {
    for (let from = 0; from < least.length && tries < 400; tries += 1) {
      const less = new Uint8Array([...least.subarray(0, from), ...least.subarray(from + part)]);
      if ((await fault(target, less)) === why) least = less;
      else from += part;
    }
  }
  return least;
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 12);
}
