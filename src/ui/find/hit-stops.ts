import type { Edition, PassageId, Range, Reading } from '../../edition/model.ts';
import type { Found } from '../../search/find.ts';
import type { Hits } from '../../search/hits.ts';
import { textNumber, textPlace } from '../../search/text-places.ts';
import { hitsAt } from '../../views/find/text-hits.ts';
import type { HitRange } from '../../views/find/text-hits.ts';
import type { Layer } from '../../views/view-state.ts';
import type { PlacedNote } from '../../views/placed-notes.ts';
import { readingStops } from '../keys/reading-stops.ts';
import type { HandmadeText } from '../prose/handmade-text.ts';
import type { LetterText } from '../prose/letter-text.ts';
import type { RoomState } from '../shell/room-state.ts';
import { searchedTexts, textIdOf } from './searched-texts.ts';
import { firstBelow } from './stop-places.ts';

/** A hit on the page. Where only filters ask, a passage without a hit in it. */
export interface HitStop {
  /** Where it stands and what takes the focus: its words; the line that another wording opens by; the words that a note is on. */
  readonly element: HTMLElement;
  /** The id of its text. */
  readonly text: string;
  /** Its place in the lists of `Hits`. */
  readonly hit: number | undefined;
  /** Where it is in another source's wording. */
  readonly reading?: Reading | undefined;
  /** Where it is in a note of the reader's. */
  readonly note?: PlacedNote;
}

/** What was found, and the notes that were searched, in the order of `found.notes`. */
interface Searched {
  readonly found: Found;
  readonly notes: readonly PlacedNote[];
}

interface FoundNote {
  readonly note: PlacedNote;
  readonly range: HitRange | undefined;
}

/** Where a step from hit to hit leads: to a stop, by its place; round when it went on from the last to the first, or back. */
interface NextStop {
  readonly place: number;
  readonly round: Round | undefined;
}

/** From which end a step went round. */
export type Round = 'end' | 'beginning';

/**
 * Every hit that can be come to, in the order of reading: of each passage those in its words, in other wordings of it, which may be
 * closed, in the edition's remarks and in the reader's notes. A passage that is shown twice counts where it stands whole. Notes on what
 * the page does not show come last.
 */
export function hitStops({ found, notes }: Searched, { edition, view }: RoomState): readonly HitStop[] {
  const articles = readingStops().flatMap(({ type, element }) =>
    type === 'passage' && element.id !== '' ? [element] : [],
  );
  const noted = notesByPassage(found.notes, notes);
  const inOrder = articles.flatMap((article) => {
    const words = article.querySelector<HTMLElement>('letter-text') ?? article;
    const own = noted.get(article.id) ?? [];
    noted.delete(article.id);
    return [
      ...searchedTexts(article).flatMap((element) => stopsIn(element, found.letters, edition, view.layersOff)),
      ...own.flatMap((placed) => stopsInNote(placed, words)),
    ];
  });
  const main = document.querySelector('main');
  const rest = [...noted.values()].flat();
  return main ? [...inOrder, ...rest.flatMap((placed) => stopsInNote(placed, main))] : inOrder;
}

/** The notes that were found, by the passages they are on. */
function notesByPassage(hits: Hits, notes: Searched['notes']): Map<PassageId | undefined, readonly FoundNote[]> {
  const found = new Map<PassageId | undefined, readonly FoundNote[]>();
  for (const text of hits.texts) {
    const note = notes[text];
    const id = note?.passage?.id;
    if (note) found.set(id, [...(found.get(id) ?? []), { note, range: hitsAt(hits, text) }]);
  }
  return found;
}

function stopsInNote({ note, range }: FoundNote, element: HTMLElement): readonly HitStop[] {
  return numbersIn(range).map((hit) => ({ element, text: note.note.id, hit, note }));
}

/** Whether two are the same hit, also where the page was counted anew meanwhile. */
export function isSame(stop: HitStop, other: HitStop | undefined): boolean {
  return stop.text === other?.text && stop.hit === other.hit;
}

function stopsIn(words: HandmadeText, hits: Hits, edition: Edition, layersOff: readonly Layer[]): readonly HitStop[] {
  const text = textIdOf(words);
  const number = textNumber(edition, text) ?? -1;
  const range = hitsAt(hits, number);
  if (!range) return [];
  const element = words.closest('details.wording')?.querySelector('summary') ?? words;
  const stop = { element, text, reading: textPlace(edition, number)?.reading };
  if (hits.start.length === 0) return [{ ...stop, hit: undefined }];
  const hidden = hiddenIn(words, layersOff);
  return numbersIn(range)
    .filter((hit) => !hidden.some(({ start, end }) => start <= (hits.start[hit] ?? 0) && (hits.end[hit] ?? 0) <= end))
    .map((hit) => ({ ...stop, hit }));
}

function numbersIn({ from, to }: HitRange = { from: 0, to: 0 }): readonly number[] {
  return Array.from({ length: to - from }, (_, nth) => from + nth);
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
 * The stop one comes to: from the current one to the next or the one before, and round from the end. Where there is no current one,
 * the first from the top of the window on, or the last above it.
 */
export function stopAfter(stops: readonly HitStop[], current: HitStop | undefined, way: 1 | -1): NextStop {
  const { length } = stops;
  const here = stops.findIndex((stop) => isSame(stop, current));
  const inView = firstBelow(stops, innerHeight / 4);
  // Between two: before the first that is in the window.
  const from = here >= 0 ? here : (inView < 0 ? length : inView) - (way > 0 ? 1 : 0);
  const next = from + way;
  if (next >= length) return { place: 0, round: 'end' };
  return next < 0 ? { place: length - 1, round: 'beginning' } : { place: next, round: undefined };
}
