import type { Range } from '../../edition/model.ts';
import { hitsAt } from '../../views/find/text-hits.ts';
import type { Hits } from '../../search/hits.ts';
import { readingStops } from '../keys/reading-stops.ts';
import type { Layer } from '../../views/view-state.ts';
import type { LetterText } from '../prose/letter-text.ts';
import type { HandmadeText } from '../prose/handmade-text.ts';
import { searchedTexts, textIdOf } from './hit-painter.ts';

/** A hit on the page. Where only filters ask, a passage without a hit in it. */
export interface HitStop {
  readonly element: HandmadeText;
  /** The id of its text. */
  readonly text: string;
  /** Its place in the lists of `Hits`. */
  readonly hit: number | undefined;
}

/** Every hit that the page shows, in the order of reading; a passage that is shown twice counts where it stands whole. */
export function hitStops(
  hits: Hits,
  numbers: ReadonlyMap<string, number>,
  layersOff: readonly Layer[],
): readonly HitStop[] {
  return readingStops()
    .filter(({ type, element }) => type === 'passage' && element.id !== '')
    .flatMap(({ element: article }) =>
      searchedTexts(article).flatMap((element) => stopsIn(element, hits, numbers, layersOff)),
    );
}

function stopsIn(
  element: HandmadeText,
  hits: Hits,
  numbers: ReadonlyMap<string, number>,
  layersOff: readonly Layer[],
): readonly HitStop[] {
  const text = textIdOf(element);
  const range = hitsAt(hits, numbers.get(text) ?? -1);
  if (!range) return [];
  if (hits.start.length === 0) return [{ element, text, hit: undefined }];
  const hidden = hiddenIn(element, layersOff);
  return Array.from({ length: range.to - range.from }, (_, nth) => ({ element, text, hit: range.from + nth })).filter(
    ({ hit }) => !hidden.some(({ start, end }) => start <= (hits.start[hit] ?? 0) && (hits.end[hit] ?? 0) <= end),
  );
}

/** The glosses and omissions of a passage that are switched off, of which only a trace is shown. */
function hiddenIn(element: HandmadeText, layersOff: readonly Layer[]): readonly Range[] {
  const ranges = element.localName === 'letter-text' ? ((element as LetterText).passage?.ranges ?? []) : [];
  return ranges.filter(
    ({ type }) =>
      (type === 'gloss' && layersOff.includes('glosses')) || (type === 'omission' && layersOff.includes('omissions')),
  );
}

/**
 * The place of the stop one comes to: from the current one to the next or the one before, and round from the end. Where there
 * is no current one, the first from the top of the window on, or the last above it.
 */
export function stopAfter(stops: readonly HitStop[], current: HitStop | undefined, way: 1 | -1): number {
  const { length } = stops;
  const here = current ? stops.findIndex(({ text, hit }) => text === current.text && hit === current.hit) : -1;
  if (here >= 0) return (here + way + length) % length;
  const inView = stops.findIndex(({ element }) => element.getBoundingClientRect().bottom > innerHeight / 4);
  const first = inView < 0 ? 0 : inView;
  return way > 0 ? first : (first - 1 + length) % length;
}
