import type { PlacedNote } from '../../../views/placed-notes.ts';
import { drawBars } from './margin-bars.ts';
import { markExtents } from './mark-extents.ts';
import type { Extent } from './mark-extents.ts';
import { passageOf } from './near-passages.ts';

/** Between a card and what stands below it, and between two lines, in CSS px. */
const GAP = 10;
const LINE_GAP = 2;

/** Sets each entry of the margin level with its note's words, or as near below as the others leave room; and beside them how far the words reach. */
export function arrangeMargin(
  host: HTMLElement,
  bars: HTMLElement,
  entries: readonly HTMLElement[],
  notes: ReadonlyMap<string, PlacedNote>,
): void {
  const { top } = host.getBoundingClientRect();
  const passages = new Set(entries.map(({ dataset }) => notes.get(dataset['id'] ?? '')?.passage?.id));
  const extents = new Map<string, Extent>([...passages].flatMap((id) => [...markExtents(passageOf(id))]));
  const levels = levelsOf(entries, notes, extents);
  const heights = entries.map((entry) => entry.offsetHeight);
  const places = entries.map((entry, index) => ({
    entry,
    level: (levels[index] ?? 0) - top,
    height: heights[index] ?? 0,
  }));
  let free = 0;
  for (const { entry, level, height } of places.toSorted((a, b) => a.level - b.level)) {
    const place = Math.max(level, free);
    entry.style.setProperty('--level', `${place}px`);
    free = place + height + (entry.localName === 'note-card' ? GAP : LINE_GAP);
  }
  host.style.setProperty('--room', `${free}px`);
  const lanes = drawBars(
    bars,
    entries.flatMap(({ dataset }) => {
      const note = notes.get(dataset['id'] ?? '');
      const extent = note && extents.get(note.note.id);
      return extent ? [{ ...extent, note: note.note.id, number: note.number }] : [];
    }),
    top,
  );
  host.style.setProperty('--lanes', String(lanes));
}

/** Where the words of each note are in the window, else its passage, else the very top; what tells of more notes stays with the note before it. */
function levelsOf(
  entries: readonly HTMLElement[],
  notes: ReadonlyMap<string, PlacedNote>,
  extents: ReadonlyMap<string, Extent>,
): readonly number[] {
  let last = Number.NEGATIVE_INFINITY;
  return entries.map(({ dataset: { id } }) => {
    if (id === undefined) return last;
    const passage = passageOf(notes.get(id)?.passage?.id);
    last = extents.get(id)?.top ?? passage?.getBoundingClientRect().top ?? Number.NEGATIVE_INFINITY;
    return last;
  });
}
