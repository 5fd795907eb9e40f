import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import type { Measurement, RunOptions } from './measurement.ts';
import { measurements } from './measurements.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';
import { tableOf } from './table.ts';

/**
 * Measures what is named, or everything, and prints it: `NAME… [--letters DIR]`. Gives the exit code: 1 only for a name that is not known,
 * and for a folder that is not given.
 */
export async function run(words: readonly string[]): Promise<0 | 1> {
  const { names, options } = readWords(words);
  const unknown = names.filter((name) => !measurements.some((measurement) => measurement.name === name));
  if (unknown.length > 0) {
    print(`Not measured here: ${unknown.join(', ')}. There are ${measurements.map(({ name }) => name).join(', ')}.`);
    return 1;
  }
  const wanted = measurements.filter(({ name }) => names.length === 0 || names.includes(name));
  print(`${availableParallelism()} cores, load ${loadOfMachine()} at the start, Node ${process.versions.node}`);
  let opening: Promise<Site> | undefined;
  try {
    for (const measurement of wanted) await show(measurement, () => (opening ??= openSite()), options);
    const site = await opening;
    if (site) print(`\nChromium ${site.browser.version()}; load ${loadOfMachine()} at the end`);
  } finally {
    const site = await opening?.catch(() => undefined);
    await site?.close();
  }
  return 0;
}

async function show(
  { name, about, peer, limit, measure }: Measurement,
  site: () => Promise<Site>,
  options: RunOptions,
): Promise<void> {
  const figures = await measure(site, options);
  print(`\n${name}`);
  if (about !== undefined) print(`  ${about}`);
  if (peer !== undefined) print(`  peer: ${peer}`);
  if (limit !== undefined) print(`  limit: ${limit}`);
  for (const line of tableOf(figures)) print(`  ${line}`);
}

/** A folder counts from where the command was given, also when npm runs it. */
function readWords(words: readonly string[]): { readonly names: readonly string[]; readonly options: RunOptions } {
  const at = words.indexOf('--letters');
  const folder = at < 0 ? undefined : words[at + 1];
  if (at >= 0 && folder === undefined) return { names: ['--letters without a folder'], options: {} };
  const names = words.filter((_, place) => at < 0 || place < at || place > at + 1);
  const from = process.env['INIT_CWD'] ?? process.cwd();
  return { names, options: folder === undefined ? {} : { letters: path.resolve(from, folder) } };
}

/** How many processes wanted a core over the last minute, on average. */
function loadOfMachine(): string {
  return loadavg()[0]?.toFixed(1) ?? 'unknown';
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
