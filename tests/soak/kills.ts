import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright';
import { pick, seededRandom } from '../../bench/seeded-random.ts';
import type { Random } from '../../bench/seeded-random.ts';
import { BusyReader, GIVEN_TAGS } from './busy-reader.ts';
import { Journal } from './journal.ts';
import { startBrowser } from './killable-browser.ts';
import { screenProblems } from './screen-problems.ts';
import { followScreen } from './screen-reports.ts';
import type { Soak, SoakOptions } from './soak.ts';
import { storedRecords } from './stored-records.ts';

/** In ms from the moment at which something begins to be written. */
const LATEST_KILL = 1500;

/** The browser is killed again and again while a reader writes; each time it is looked whether all is there that the screen said to be saved. */
export const kills: Soak = {
  name: 'kills',
  async run(url, options, print) {
    print(`${options.kills} kills of ${options.engine}, seed ${options.seed}`);
    const { journal, version } = await killOften(url, options, print);
    for (const each of [...journal.lost, ...journal.damaged]) print(each);
    print(
      `${options.kills} kills, ${journal.count} notes, ${journal.said} states said to be saved, ${journal.lost.length} lost, ${journal.damaged.length} damaged (${version})`,
    );
    return journal.lost.length + journal.damaged.length === 0;
  },
};

/** Kills the browser so many times. */
export async function killOften(
  url: string,
  { kills: count, seed, engine }: Pick<SoakOptions, 'kills' | 'seed' | 'engine'>,
  print: (line: string) => void = () => undefined,
): Promise<{ readonly journal: Journal; readonly version: string }> {
  const random = seededRandom(seed);
  const journal = new Journal();
  const profile = await mkdtemp(path.join(tmpdir(), 'vis-a-vis-soak-'));
  let version = '';
  try {
    // Once more than it is killed, to look at what the last kill left.
    for (let killed = 0; killed <= count; killed += 1) {
      const browser = await startBrowser(engine, profile);
      try {
        const { page } = browser;
        version = `${engine} ${page.context().browser()?.version() ?? ''}`;
        page.setDefaultTimeout(30_000);
        await followScreen(page, (report) => journal.hear(report));
        await page.goto(url);
        await page.locator('app-shell article.passage letter-text').first().waitFor();
        const stored = await storedRecords(page);
        journal.check(stored);
        if (random() < 0.2 || killed === count) journal.damaged.push(...(await screenProblems(page, stored)));
        if (killed < count) await writeUntilKilled(page, { url, journal, random, kill: browser.kill });
      } finally {
        await browser.kill().catch(() => undefined);
      }
      if (killed > 0 && killed % 20 === 0)
        print(
          `${killed} kills, ${journal.count} notes, ${journal.said} states said to be saved, ${journal.lost.length} lost, ${journal.damaged.length} damaged`,
        );
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return { journal, version };
}

interface Written {
  readonly url: string;
  readonly journal: Journal;
  readonly random: Random;
  readonly kill: () => Promise<void>;
}

async function writeUntilKilled(page: Page, { url, journal, random, kill }: Written): Promise<void> {
  const codes = [...journal.tags].filter(([, name]) => !GIVEN_TAGS.some((given) => given === name));
  const inCodebook = random() < 0.2;
  const renamed = inCodebook && random() < 0.6 && codes.length > 0 ? pick(codes, random)[0] : undefined;
  const address = new URL(inCodebook ? '?page=notes#?part=codebook' : '', url);
  if (renamed !== undefined) address.hash += `&${new URLSearchParams({ tag: renamed })}`;
  const later = random() * LATEST_KILL;
  let over = false;
  let killing: Promise<void> | undefined;
  const begin = () => {
    killing ??= wait(later).then(() => {
      over = true;
      return kill();
    });
  };
  const reader = new BusyReader(page, journal, random, begin);
  if (inCodebook) await page.goto(address.href);
  try {
    await (inCodebook ? reader.writeTags(renamed) : reader.writeNotes());
  } catch (error) {
    // What the reader runs into before the kill is a fault of the page.
    if (!over) throw error;
  }
  await killing;
}
