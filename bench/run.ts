import { availableParallelism, loadavg } from 'node:os';
import type { Measurement } from './measurement.ts';
import { measurements } from './measurements.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';
import { tableOf } from './table.ts';

/** Measures what is named, or everything, and prints it. Gives the exit code: 1 only for a name that is not known. */
export async function run(names: readonly string[]): Promise<0 | 1> {
  const unknown = names.filter((name) => !measurements.some((measurement) => measurement.name === name));
  if (unknown.length > 0) {
    print(`Not measured here: ${unknown.join(', ')}. There are ${measurements.map(({ name }) => name).join(', ')}.`);
    return 1;
  }
  const wanted = measurements.filter(({ name }) => names.length === 0 || names.includes(name));
  print(`${availableParallelism()} cores, load ${loadOfMachine()} at the start, Node ${process.versions.node}`);
  let opening: Promise<Site> | undefined;
  try {
    for (const measurement of wanted) await show(measurement, () => (opening ??= openSite()));
    const site = await opening;
    if (site) print(`\nChromium ${site.browser.version()}; load ${loadOfMachine()} at the end`);
  } finally {
    const site = await opening?.catch(() => undefined);
    await site?.close();
  }
  return 0;
}

async function show({ name, peer, limit, measure }: Measurement, site: () => Promise<Site>): Promise<void> {
  const figures = await measure(site);
  print(`\n${name}`);
  if (peer !== undefined) print(`  peer: ${peer}`);
  if (limit !== undefined) print(`  limit: ${limit}`);
  for (const line of tableOf(figures)) print(`  ${line}`);
}

/** How many processes wanted a core over the last minute, on average. */
function loadOfMachine(): string {
  return loadavg()[0]?.toFixed(1) ?? 'unknown';
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
