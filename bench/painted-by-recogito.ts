import { createRequire } from 'node:module';
import type { Edition } from '../src/edition/model.ts';
import { passagesIn } from '../src/edition/passages.ts';
import type { Note } from '../src/notes/note.ts';
import { subjectOf, targetsOf } from '../src/notes/note.ts';
import { scrollThrough } from './scrolled-frames.ts';
import type { Scrolled } from './scrolled-frames.ts';
import { freshPage } from './site.ts';
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
  }
}

/** How long Recogito takes to paint notes in a page that holds every passage as a paragraph and nothing else, in ms, and how that scrolls. */
export async function paintedByRecogito(
  site: Site,
  edition: Edition,
  notes: readonly Note[],
): Promise<Scrolled & { readonly painted: number }> {
  const page = await freshPage(site);
  const passages = passagesIn(edition);
  // Its script asks for what a bundler would have put there.
  await page.addScriptTag({ content: "window.process = { env: { NODE_ENV: 'production' } };" });
  await page.addScriptTag({
    path: createRequire(import.meta.url)
      .resolve('@recogito/text-annotator')
      .replace(/\.es\.js$/, '.umd.js'),
  });
  const painted = await page.evaluate(paintAll, {
    texts: passages.map(({ text }) => text),
    highlights: highlightsOf(passages, notes),
  });
  const scrolled = await page.evaluate(scrollThrough);
  await page.context().close();
  return { ...scrolled, painted };
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
async function paintAll({
  texts,
  highlights,
}: {
  readonly texts: readonly string[];
  readonly highlights: readonly Highlight[];
}): Promise<number> {
  const all = document.createElement('main');
  all.style.cssText = 'max-width: 62ch; font: 17px/1.58 serif';
  all.append(
    ...texts.map((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      return paragraph;
    }),
  );
  document.body.replaceChildren(all);
  const annotator = window.RecogitoJS?.createTextAnnotator(all, { renderer: 'SPANS', annotatingEnabled: false });
  if (!annotator) throw new Error('Recogito is not in the page.');
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const start = performance.now();
  annotator.setAnnotations(highlights);
  // It paints in frames of its own; it is done when something is painted and nothing more is added.
  const count = () => all.parentElement?.querySelectorAll('.r6o-annotation').length ?? 0;
  let before = -1;
  let end = start;
  while (before <= 0 || before !== count()) {
    before = count();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    if (before !== count() || before === 0) end = performance.now();
    if (performance.now() - start > 60_000) throw new Error('Recogito paints nothing.');
  }
  return Math.max(end, start) - start;
}
