import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Compiled } from '../src/edition/compiled.ts';
import type { Edition } from '../src/edition/model.ts';
import { find } from '../src/search/find.ts';
import { searchTexts } from '../src/search/search-text.ts';
import { searchedIn } from '../src/search/searched.ts';
import { askedIn } from '../src/views/find/asked.ts';
import { askedWords } from './asked-words.ts';
import { askMiniSearch, foldedText, openMiniSearch, scan } from './find-peers.ts';
import { typedSteps } from './find-queries.ts';
import type { FindQuery } from './find-queries.ts';
import { median, percentile, timeOf } from './measurement.ts';
import type { Figure } from './measurement.ts';

/** One in so many steps is asked beforehand, for the engine to warm up. */
const WARMING = 4;

/** What a thing was made in, in ms, and what it holds, in MB. */
interface Made<Thing> {
  readonly thing: Thing;
  readonly time: number;
  readonly memory: number;
}

/**
 * Finding alone, without a worker, a page or painting: its index, and every step of typing the queries. What reads the edition gets it as
 * the worker does, from JSON.
 */
export async function findInNode(compiled: Compiled, queries: readonly FindQuery[]): Promise<readonly Figure[]> {
  const edition = readAgain(compiled);
  const texts = searchTexts(edition);
  const ours = await made(() => searchedIn(edition));
  const peer = await made(() => openMiniSearch(texts));
  const limit = await made(() => foldedText(texts));
  const times = { ours: [] as number[], peer: [] as number[], limit: [] as number[] };
  const ask = (query: string): void => {
    const words = askedWords(query);
    const asked = askedIn({ find: query, findOff: [], findNot: [] });
    const time = timeOf(() => find(ours.thing, asked));
    // Without a word the others have nothing to look for.
    if (words.length === 0) return;
    times.ours.push(time);
    times.peer.push(timeOf(() => askMiniSearch(peer.thing, words)));
    times.limit.push(timeOf(() => scan(limit.thing, words)));
  };
  const steps = queries.flatMap(({ text }) => typedSteps(text));
  for (const step of steps.filter((_, place) => place % WARMING === 0)) ask(step);
  times.ours.length = times.peer.length = times.limit.length = 0;
  for (const step of steps) ask(step);

  const figure = (name: string, of: (samples: readonly number[]) => number): Figure => ({
    name,
    unit: 'ms',
    ours: of(times.ours),
    peer: of(times.peer),
    limit: of(times.limit),
  });
  return [
    figure('finding alone, median', median),
    figure('finding alone, 95th percentile', (samples) => percentile(samples, 0.95)),
    { name: 'index made', unit: 'ms', ours: ours.time, peer: peer.time, limit: limit.time },
    { name: 'index in memory', unit: 'MB', ours: ours.memory, peer: peer.memory, limit: limit.memory },
  ];
}

function readAgain(compiled: Compiled): Edition {
  const { edition } = JSON.parse(JSON.stringify(compiled)) as Compiled;
  if (!edition) throw new Error('There is no edition to find in.');
  return edition;
}

async function made<Thing>(make: () => Thing): Promise<Made<Thing>> {
  const before = await memory();
  const start = performance.now();
  const thing = make();
  const time = performance.now() - start;
  return { thing, time, memory: (await memory()) - before };
}

/** What is held, in MB, when all that is not has been collected. */
async function memory(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  // Buffers that nothing holds are given back a little after the objects that held them.
  for (let turn = 0; turn < 3; turn += 1) {
    collect();
    await setTimeout(50);
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
