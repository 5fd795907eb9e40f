import { parseArgs } from 'node:util';
import { serveBuiltSite } from '../../bench/site.ts';
import { kills } from './kills.ts';
import { reading } from './reading.ts';
import type { Soak, SoakOptions } from './soak.ts';

const soaks: readonly Soak[] = [reading, kills];

/** Does what is named, or everything: `NAME… [--minutes N] [--seed N] [--kills N] [--browser chromium|firefox]`. Gives the exit code: 1 where something went wrong. */
export async function run(words: readonly string[]): Promise<0 | 1> {
  const { values, positionals: names } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: String(Date.now() % 100_000) },
      kills: { type: 'string', default: '200' },
      minutes: { type: 'string', default: '60' },
      browser: { type: 'string', default: 'chromium' },
    },
  });
  const unknown = names.filter((name) => !soaks.some((soak) => soak.name === name));
  const options = { seed: Number(values.seed), kills: Number(values.kills), minutes: Number(values.minutes) };
  const { browser: engine } = values;
  if (unknown.length > 0 || !isEngine(engine) || !Object.values(options).every(Number.isSafeInteger)) {
    print(
      `Not understood: ${words.join(' ')}. NAME is ${soaks.map(({ name }) => name).join(', ')}; then --minutes N, --seed N, --kills N, --browser chromium or firefox.`,
    );
    return 1;
  }
  const site = await serveBuiltSite();
  try {
    let well = true;
    for (const soak of soaks.filter(({ name }) => names.length === 0 || names.includes(name))) {
      print(`\n${soak.name}`);
      well = (await soak.run(site.url, { ...options, engine }, print)) && well;
    }
    return well ? 0 : 1;
  } finally {
    await site.close();
  }
}

function isEngine(name: string): name is SoakOptions['engine'] {
  return name === 'chromium' || name === 'firefox';
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
