import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Edition } from '../src/edition/model.ts';
import { askedWords } from './asked-words.ts';
import type { FindQuery } from './find-queries.ts';
import { freshPage } from './site.ts';
import type { Site } from './site.ts';

/** What is used of mark.js, as its script puts it into a page. */
interface Marker {
  mark(words: readonly string[], options: { readonly separateWordSearch: boolean; readonly done: () => void }): void;
  unmark(options: { readonly done: () => void }): void;
}

declare global {
  interface Window {
    Mark?: new (within: Element) => Marker;
    /** The marker of the page. */
    marker?: Marker;
  }
}

/**
 * How long mark.js takes for queries, in ms, in a page that holds every passage as a paragraph and nothing else: clearing the marks of
 * the query before, marking every word, and handing on the frame. It stops asking after `most` ms; by the places of the queries.
 */
export async function markWholePage(
  site: Site,
  edition: Edition,
  queries: readonly FindQuery[],
  most: number,
): Promise<ReadonlyMap<number, number>> {
  const page = await freshPage(site);
  const texts = edition.letters.flatMap(({ passages }) => passages.map(({ text }) => text));
  // The policy of the page lets no script be written into it.
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8'));
  await page.evaluate(writeParagraphs, texts);
  const times = new Map<number, number>();
  const start = performance.now();
  // By turns from the whole list, so that those that time is left for are of every kind.
  for (const [, place] of queries.map((_, index) => [(index * 7) % queries.length, index] as const).toSorted(byFirst)) {
    const words = askedWords(queries[place]?.text ?? '').map((asked) => asked.words.join(' '));
    if (words.length > 0) times.set(place, await page.evaluate(timeMarks, words));
    if (performance.now() - start > most) break;
  }
  await page.context().close();
  return times;
}

function byFirst([a]: readonly [number, number], [b]: readonly [number, number]): number {
  return a - b;
}

/** Runs in the page. */
function writeParagraphs(texts: readonly string[]): void {
  document.body.replaceChildren(
    ...texts.map((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      return paragraph;
    }),
  );
  if (!window.Mark) throw new Error('mark.js is not in the page.');
  window.marker = new window.Mark(document.body);
}

/** Runs in the page. */
async function timeMarks(words: readonly string[]): Promise<number> {
  const { marker } = window;
  if (!marker) throw new Error('There is no marker in the page.');
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const start = performance.now();
  await new Promise<void>((done) => marker.unmark({ done }));
  await new Promise<void>((done) => marker.mark(words, { separateWordSearch: false, done }));
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(), { once: true });
      port1.start();
      port2.postMessage('');
    });
  });
  return performance.now() - start;
}
