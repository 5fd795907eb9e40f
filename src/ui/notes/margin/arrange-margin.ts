import { changesIn } from '../../../edition/list-changes.ts';
import type { PlacedNote } from '../../../views/placed-notes.ts';
import type { MarginBar } from './margin-bars.ts';
import { markExtents } from './mark-extents.ts';
import type { Extent } from './mark-extents.ts';
import { passageOf } from './near-passages.ts';

/** Between a card and what stands below it, and between two lines, in CSS px. */
const GAP = 10;
const LINE_GAP = 2;

/** Where the words are that the entries of the margin stand for, in CSS px from the margin's top. */
export interface MarginPlan {
  /** Of each entry where it is level with its note's words, or with their passage; −∞ where the page has neither. */
  readonly levels: ReadonlyMap<HTMLElement, number>;
  /** How far the words of each note reach. */
  readonly bars: readonly MarginBar[];
  /** Of each passage how far the words of its notes reach. */
  readonly extents: ReadonlyMap<string | undefined, ReadonlyMap<string, Extent>>;
}

/** Measures where the words of each entry's note are in the letters. What `before` has of a passage holds still: nothing moved since. */
export function measureMargin(
  host: HTMLElement,
  entries: readonly HTMLElement[],
  notes: ReadonlyMap<string, PlacedNote>,
  before: MarginPlan | undefined,
): MarginPlan {
  const { top } = host.getBoundingClientRect();
  const noteOf = ({ dataset }: HTMLElement) => notes.get(dataset['id'] ?? '');
  const passages = new Set(entries.map((entry) => noteOf(entry)?.passage?.id));
  const extents = new Map(
    [...passages].map((id) => [id, before?.extents.get(id) ?? markExtents(passageOf(id), top)] as const),
  );
  const extentOf = ({ note, passage }: PlacedNote) => extents.get(passage?.id)?.get(note.id);
  const levels = new Map<HTMLElement, number>();
  let last = Number.NEGATIVE_INFINITY;
  for (const entry of entries) {
    const placed = noteOf(entry);
    // What tells of more notes stays with the note before it.
    if (placed) last = extentOf(placed)?.top ?? topOf(placed) - top;
    levels.set(entry, last);
  }
  const bars = entries.flatMap((entry): readonly MarginBar[] => {
    const placed = noteOf(entry);
    const extent = placed && extentOf(placed);
    return extent ? [{ ...extent, note: placed.note.id, number: placed.number }] : [];
  });
  return { levels, bars, extents };
}

/** Sets each entry level with its note's words, or as near below as the others leave room. */
export function stackMargin(
  host: HTMLElement,
  entries: readonly HTMLElement[],
  levels: ReadonlyMap<HTMLElement, number>,
): void {
  const heights = entries.map((entry) => entry.offsetHeight);
  const places = entries.map((entry, index) => ({
    entry,
    level: levels.get(entry) ?? Number.NEGATIVE_INFINITY,
    height: heights[index] ?? 0,
  }));
  let free = 0;
  for (const { entry, level, height } of places.toSorted((a, b) => a.level - b.level)) {
    const place = Math.max(level, free);
    setLength(entry, '--level', place);
    free = place + height + (entry.localName === 'note-card' ? GAP : LINE_GAP);
  }
  setLength(host, '--room', free);
}

/** What is set anew is styled anew, with all that is in it. */
function setLength({ style }: HTMLElement, name: string, length: number): void {
  const value = `${length}px`;
  if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
}

/** Where the sign of a note on the whole of something is, else its passage. */
function topOf({ note, passage }: PlacedNote): number {
  const sign = document.querySelector(`main note-sign[data-note="${CSS.escape(note.id)}"]`) ?? passageOf(passage?.id);
  return sign?.getBoundingClientRect().top ?? Number.NEGATIVE_INFINITY;
}

/** The one note that is another than before, where it stands in the same place. */
export function onlyChange(before: readonly PlacedNote[], now: readonly PlacedNote[]): PlacedNote | undefined {
  const [index, more] = changesIn(before, now) ?? [];
  if (index === undefined || more !== undefined) return undefined;
  return isInPlace(before[index], now[index]) ? now[index] : undefined;
}

/** Whether there are other notes than before, or the words of one are elsewhere. */
export function haveMoved(before: readonly PlacedNote[], now: readonly PlacedNote[]): boolean {
  const changes = changesIn(before, now);
  return !changes || changes.some((index) => !isInPlace(before[index], now[index]));
}

function isInPlace(before: PlacedNote | undefined, now: PlacedNote | undefined): boolean {
  if (before?.note.id !== now?.note.id) return false;
  return now?.places.every(({ resolution }, index) => resolution === before?.places[index]?.resolution) ?? true;
}
