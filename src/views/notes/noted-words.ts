import type { Stretch } from '../../anchoring/flatten.ts';
import type { Edition } from '../../edition/model.ts';
import { changesIn } from '../../edition/list-changes.ts';
import { oncePer } from '../../edition/once-per.ts';
import { coreOf } from '../../edition/shards/core.ts';
import type { NotePlace, PlacedNote } from '../placed-notes.ts';
import { markStyle } from './mark-style.ts';
import type { MarkStyle } from './mark-style.ts';

/** Words of a passage that a note is on; offsets in UTF-16 code units. */
export interface NotedWords extends Stretch {
  readonly note: string;
  readonly number: number;
  readonly style: MarkStyle;
  /** The name of the layer that the note is in, where it is not the reader's own. */
  readonly layer: string | undefined;
}

/** By the passage: of each its words that notes are on, of links at either end, in the order of the notes. */
export type NotedPassages = ReadonlyMap<string, readonly NotedWords[]>;

/**
 * The words that notes are on. Both the map and what it holds for a passage are the same as at the last call for the edition as long as
 * nothing in it is another, so that what draws them need not look into it.
 */
export function notedPassages(edition: Edition): (notes: readonly PlacedNote[]) => NotedPassages {
  return notedIn(coreOf(edition));
}

const notedIn = oncePer<object, (notes: readonly PlacedNote[]) => NotedPassages>(() => {
  let last: { notes: readonly PlacedNote[]; passages: NotedPassages } = { notes: [], passages: new Map() };
  return (notes) => {
    if (notes === last.notes) return last.passages;
    const { notes: before, passages } = last;
    const same = changesIn(before, notes)?.every((index) => areMarkedAlike(notes[index], before[index]));
    last = { notes, passages: same ? passages : workOut(notes, passages) };
    return last.passages;
  };
});

function workOut(notes: readonly PlacedNote[], before: NotedPassages): NotedPassages {
  const passages = new Map<string, NotedWords[]>();
  for (const placed of notes) {
    const { note, number, places } = placed;
    for (const { subject, resolution } of places) {
      if (!subject?.passage || !('start' in resolution)) continue;
      const { start, end } = resolution;
      const words = { note: note.id, number, style: styleOf(placed), layer: placed.layer?.title, start, end };
      const own = passages.get(subject.passage.id);
      if (own) own.push(words);
      else passages.set(subject.passage.id, [words]);
    }
  }
  return new Map(
    [...passages].map(([id, words]) => {
      const known = before.get(id);
      return [id, known && areAlike(words, known) ? known : words];
    }),
  );
}

function areAlike(some: readonly NotedWords[], others: readonly NotedWords[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ note, number, style, layer, start, end }, index) => {
      const other = others[index];
      return (
        note === other?.note &&
        number === other.number &&
        style === other.style &&
        layer === other.layer &&
        start === other.start &&
        end === other.end
      );
    })
  );
}

function areMarkedAlike(a: PlacedNote | undefined, b: PlacedNote | undefined): boolean {
  if (!a || !b || a.note.id !== b.note.id) return false;
  if (a.number !== b.number || styleOf(a) !== styleOf(b)) return false;
  if (a.layer?.title !== b.layer?.title) return false;
  return a.places.length === b.places.length && a.places.every((place, index) => isAt(place, b.places[index]));
}

function styleOf({ note, layer }: PlacedNote): MarkStyle {
  return layer ? 'other' : markStyle(note);
}

function isAt({ subject, resolution }: NotePlace, other: NotePlace | undefined): boolean {
  if (subject?.passage !== other?.subject?.passage || resolution.type !== other?.resolution.type) return false;
  if (!('start' in resolution) || !('start' in other.resolution)) return true;
  return resolution.start === other.resolution.start && resolution.end === other.resolution.end;
}
