import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fuzz } from './fuzz.ts';
import { TARGETS } from './targets.ts';

const CRASHES = 'tests/fixtures/crashes';

/** Tries every target, or those named, for some minutes in all: `[--minutes N] [--seed N] [--only NAME]…`. Gives the exit code: 1 where something does not hold. */
export async function run(words: readonly string[]): Promise<0 | 1> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      minutes: { type: 'string', default: '5' },
      seed: { type: 'string', default: String(Date.now() % 100_000) },
      only: { type: 'string', multiple: true, default: [] },
    },
  });
  const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
  const names = TARGETS.map(({ name }) => name);
  if (!(minutes > 0) || !Number.isSafeInteger(seed) || values.only.some((name) => !names.includes(name))) {
    print(`Not understood: ${words.join(' ')}. --minutes N, --seed N, --only one of ${names.join(', ')}.`);
    return 1;
  }
  const targets = TARGETS.filter(({ name }) => values.only.length === 0 || values.only.includes(name));
  print(`${targets.length} targets, ${minutes} minutes, --seed ${seed}`);
  let found = 0;
  for (const target of targets) {
    const start = performance.now();
    const { cases, crashes } = await fuzz(target, seed, (minutes * 60_000) / targets.length);
    const seconds = (performance.now() - start) / 1000;
    print(`${target.name}: ${cases} cases, ${Math.round(cases / seconds)} a second, ${crashes.length} that fail`);
    for (const { name, bytes, why } of crashes) {
      mkdirSync(CRASHES, { recursive: true });
      writeFileSync(path.join(CRASHES, name), bytes);
      print(`  ${name}: ${why}`);
    }
    found += crashes.length;
  }
  if (found > 0)
    print(`\nEach is in ${CRASHES}/ now, and \`npx vitest run --project unit tests/unit/fuzz\` tries it again.`);
  return found > 0 ? 1 : 0;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
