import type { Compiled } from '../src/edition/compiled.ts';
import type { Edition } from '../src/edition/model.ts';
import { tokens } from '../src/search/tokens.ts';
import { findInNode } from './find-in-node.ts';
import { openings, typeQueries } from './find-in-page.ts';
import type { Opening, Typing } from './find-in-page.ts';
import { findQueries, keysOf } from './find-queries.ts';
import type { FindQuery } from './find-queries.ts';
import { generatedCorrespondence } from './generated-correspondence.ts';
import { markWholePage } from './mark-whole-page.ts';
import { median, percentile } from './measurement.ts';
import type { Figure, Measurement } from './measurement.ts';
import { readRealCorpus } from './real-corpus.ts';
import type { Site } from './site.ts';
import { addSiteWithEdition } from './site-with-edition.ts';

const SEED = 20120903;
const VISITS = 3;
/** A little more than the time that mark.js is given in a page, in ms: the query that is underway then is waited for. */
const MARKING = 20_000;

/** What the project allows, in ms: from a key to its hits, with few letters and with many; a task; until the first answer. */
const ALLOWED = { few: 33, many: 50, task: 50, answer: 1500 };
const FEW = 200;

/** From a key to the hits of what has been typed, while the search goes through everything. */
export const find: Measurement = {
  name: 'find',
  about: 'the columns show 40 passages of all that are searched, as they would draw every passage of the view',
  peer: 'mark.js over a page of all passages, for the last key of queries; MiniSearch, for finding alone',
  limit: 'what the project allows; for finding alone, a bare scan of the folded text',
  async measure(openSite, { letters }) {
    const site = await openSite();
    const all = letters === undefined ? generated() : [await real(letters)];
    const figures: Figure[] = [];
    for (const [place, compiled] of all.entries()) figures.push(...(await figuresOf(site, `find-${place}`, compiled)));
    return figures;
  },
};

function generated(): readonly Compiled[] {
  return [5000, FEW].map((letters) => generatedCorrespondence(letters, SEED));
}

async function real(folder: string): Promise<Compiled> {
  const { compiled, wordless } = await readRealCorpus(folder);
  if (compiled.edition?.letters.length === 0) throw new Error(`There are no letters with words in ${folder}.`);
  if (wordless > 0) process.stdout.write(`\n${wordless} files of ${folder} have no words to find.\n`);
  return compiled;
}

async function figuresOf(site: Site, name: string, compiled: Compiled): Promise<readonly Figure[]> {
  const { edition } = compiled;
  if (!edition) throw new Error('There is no edition to find in.');
  const queries = findQueries(edition);
  const alone = await findInNode(compiled, queries);
  const url = await addSiteWithEdition(site, name, compiled);
  const opened = await openings(site, url, queries[1]?.text ?? 'a', VISITS);
  const typing = await typeQueries(site, url, queries);
  const marking = await markWholePage(site, edition, queries, MARKING);
  const most = edition.letters.length > FEW ? ALLOWED.many : ALLOWED.few;
  say(edition, queries, marking.size);
  return [
    ...keyFigures(typing, most),
    ...peerFigures(typing, marking),
    longest(typing),
    ...openingFigures(opened),
    ...alone,
  ].map((figure): Figure => ({ ...figure, name: `${edition.title}: ${figure.name}` }));
}

/** What was measured, once it has been: it takes minutes, and so one sees how far it is. */
function say({ title, letters }: Edition, queries: readonly FindQuery[], marked: number): void {
  const passages = letters.flatMap((letter) => letter.passages);
  const words = passages.reduce((sum, { text }) => sum + tokens(text).length, 0);
  const keys = queries.reduce((sum, { text }) => sum + keysOf(text).length, 0);
  process.stdout.write(
    `\nfind, ${title}: ${words.toLocaleString('en')} words in ${passages.length.toLocaleString('en')} passages; ` +
      `${queries.length} queries, ${keys} keys; mark.js had time for ${marked} queries\n`,
  );
}

function keyFigures({ idle, waited, steady }: Typing, limit: number): readonly Figure[] {
  const figure = (name: string, times: readonly number[], of: (samples: readonly number[]) => number): Figure => ({
    name,
    unit: 'ms',
    ours: of(times),
    limit,
  });
  const painted = waited.map((key) => key.painted);
  return [
    { name: 'key in a field that does nothing, median', unit: 'ms', ours: median(idle), high: high(idle) },
    figure('key to painted hits, median', painted, median),
    figure('key to painted hits, 95th percentile', painted, high),
    figure(
      'key to the frame after, 95th percentile',
      waited.map(({ seen }) => seen),
      high,
    ),
    figure(
      'a key every 60 ms, to painted hits, 95th percentile',
      steady.map((key) => key.painted),
      high,
    ),
  ];
}

function high(samples: readonly number[]): number {
  return percentile(samples, 0.95);
}

/** Of the queries that mark.js was given, the last key. */
function peerFigures({ last }: Typing, marking: ReadonlyMap<number, number>): readonly Figure[] {
  const painted = [...marking.keys()].map((place) => last[place]?.painted ?? Number.NaN);
  const peer = [...marking.values()];
  return [
    {
      name: 'last key of a query to painted hits, median',
      unit: 'ms',
      ours: median(painted),
      high: high(painted),
      peer: median(peer),
    },
  ];
}

function longest({ longTasks }: Typing): Figure {
  const name = `longest of ${longTasks.length} tasks over ${ALLOWED.task} ms`;
  return { name, unit: 'ms', ours: Math.max(0, ...longTasks), limit: ALLOWED.task };
}

function openingFigures(opened: readonly Opening[]): readonly Figure[] {
  const figure = (name: string, from: (opening: Opening) => number): Figure => ({
    name,
    unit: 'ms',
    ours: median(opened.map((opening) => opening.answered - from(opening))),
    limit: ALLOWED.answer,
  });
  return [
    figure('letters drawn by the application to the first answer', ({ drawn }) => drawn),
    figure('the page as built can be read to the first answer', ({ readable }) => readable),
  ];
}
