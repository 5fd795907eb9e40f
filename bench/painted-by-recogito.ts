// What runs in the page gets the function alone: what it calls must stand in it.
/* oxlint-disable unicorn/consistent-function-scoping */
import { copyFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Edition } from '../src/edition/model.ts';
import { passagesIn } from '../src/edition/passages.ts';
import type { Note } from '../src/notes/note.ts';
import { subjectOf, targetsOf } from '../src/notes/note.ts';
import { median } from './measurement.ts';
import { scrollThrough } from './scrolled-frames.ts';
import type { Scrolled } from './scrolled-frames.ts';
import { freshPageOnDisk } from './site.ts';
import type { Site } from './site.ts';

/** A highlight as Recogito takes it; offsets in UTF-16 code units of the whole page. */
interface Highlight {
  readonly id: string;
  readonly bodies: readonly [];
  readonly target: {
    readonly annotation: string;
    readonly selector: readonly [{ readonly quote: string; readonly start: number; readonly end: number }];
  };
}

declare global {
  interface Window {
    /** What is used of Recogito, as its script puts it into a page. */
    RecogitoJS?: {
      createTextAnnotator(
        container: HTMLElement,
        options: { readonly renderer: 'SPANS' | 'CSS_HIGHLIGHTS'; readonly annotatingEnabled: boolean },
      ): { setAnnotations(highlights: readonly Highlight[]): void };
    };
    /** When all was painted, in ms since the page was asked for. */
    painted?: Promise<number>;
  }
}

const FILE = 'recogito.html';
const SCRIPT = 'recogito.js';

/**
 * How long Recogito takes to paint notes in a page that holds every passage as a paragraph and nothing else, in ms from the reload, and how that scrolls. The
 * page reads the notes from a database of its own, as ours does.
 */
export async function paintedByRecogito(
  { folder, url }: Site,
  edition: Edition,
  notes: readonly Note[],
  rounds: number,
): Promise<Scrolled & { readonly painted: number }> {
  const passages = passagesIn(edition);
  const module = createRequire(import.meta.url).resolve('@recogito/text-annotator');
  await copyFile(module.replace(/\.es\.js$/, '.umd.js'), path.join(folder, SCRIPT));
  await writeFile(path.join(folder, FILE), pageOf(passages.map(({ text }) => text)));
  const page = await freshPageOnDisk();
  await page.goto(url + FILE);
  await page.evaluate(putHighlights, highlightsOf(passages, notes));
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.reload();
    times.push((await page.evaluate(() => window.painted)) ?? Number.NaN);
  }
  const scrolled = await page.evaluate(scrollThrough);
  await page.context().close();
  return { ...scrolled, painted: median(times) };
}

/** Its script asks for what a bundler would have put there. */
function pageOf(texts: readonly string[]): string {
  const paragraphs = texts.map((text) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
  return `<!doctype html><meta charset="utf-8"><title>Recogito</title>
<main style="max-width: 62ch; font: 17px/1.58 serif">${paragraphs.join('')}</main>
<script>window.process = { env: { NODE_ENV: 'production' } };</script><script src="${SCRIPT}"></script>
<script>window.painted = (${String(paintAll)})();</script>`;
}

function highlightsOf(
  passages: readonly { readonly id: string; readonly text: string }[],
  notes: readonly Note[],
): readonly Highlight[] {
  let length = 0;
  const begins = new Map<string, number>();
  for (const { id, text } of passages) {
    begins.set(id, length);
    length += text.length;
  }
  return notes.flatMap((note) => {
    const [target] = targetsOf(note);
    const begin = begins.get(subjectOf(target));
    if (!target.selector || begin === undefined) return [];
    const [{ start, end }, { exact }] = target.selector;
    const selector = { quote: exact, start: begin + start, end: begin + end };
    return [{ id: note.id, bodies: [], target: { annotation: note.id, selector: [selector] } }];
  });
}

/** Runs in the page. */
async function putHighlights(highlights: readonly Highlight[]): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('recogito');
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('highlights', { keyPath: 'id' }));
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('The database can’t be opened.')));
  });
  const transaction = database.transaction('highlights', 'readwrite');
  for (const highlight of highlights) transaction.objectStore('highlights').put(highlight);
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
}

/** Runs in the page, where it stands as text. The first time there is nothing to paint. */
async function paintAll(): Promise<number | undefined> {
  const main = document.querySelector('main');
  const annotator =
    main && window.RecogitoJS?.createTextAnnotator(main, { renderer: 'SPANS', annotatingEnabled: false });
  if (!annotator) throw new Error('Recogito is not in the page.');
  const database = await new Promise<IDBDatabase | undefined>((resolve) => {
    const opening = indexedDB.open('recogito');
    opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => resolve(undefined));
  });
  if (!database) return undefined;
  const highlights = await new Promise<readonly Highlight[]>((resolve) => {
    const asking = database.transaction('highlights').objectStore('highlights').getAll();
    asking.addEventListener('success', () => resolve(asking.result as readonly Highlight[]));
  });
  annotator.setAnnotations(highlights);
  // It paints in frames of its own; it is done when something is painted and nothing more is added.
  const count = () => document.querySelectorAll('.r6o-annotation').length;
  let before = -1;
  let end = performance.now();
  while (before <= 0 || before !== count()) {
    before = count();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    if (before !== count() || before === 0) end = performance.now();
    if (performance.now() > 60_000) throw new Error('Recogito paints nothing.');
  }
  return end;
}
