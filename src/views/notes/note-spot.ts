import type { Edition, Passage } from '../../edition/model.ts';
import { oncePer } from '../../edition/once-per.ts';
import { doubtedTheme, subjectOf } from '../../notes/note.ts';
import { noteSubjects } from '../note-subjects.ts';
import type { NotePlace, PlacedNote } from '../placed-notes.ts';
import { kindOf } from './note-kind.ts';
import type { NoteKind } from './note-kind.ts';

/** What a note is made on, in the text of today: words of a passage, or the whole of a passage, letter or exchange. */
export interface NoteSpot {
  /** The id of the passage, letter or exchange. */
  readonly subject: string;
  /** Offsets in UTF-16 code units; undefined for the whole. */
  readonly words?: { readonly start: number; readonly end: number } | undefined;
}

/** Where a place of a note is in the text of today; undefined where it is lost. */
export function spotOf({ target, subject, resolution }: NotePlace): NoteSpot | undefined {
  if (!subject) return undefined;
  if (resolution.type === 'whole') return { subject: subjectOf(target) };
  if (!('start' in resolution)) return undefined;
  return { subject: subjectOf(target), words: { start: resolution.start, end: resolution.end } };
}

/** Whether two are the same words, or the same whole. */
export function isSameSpot(a: NoteSpot, b: NoteSpot | undefined): boolean {
  return b?.subject === a.subject && b.words?.start === a.words?.start && b.words?.end === a.words?.end;
}

/** A note of this kind that is on the very spot already, and doubts the same theme if one is doubted. */
export function noteThere(
  notes: readonly PlacedNote[],
  kind: NoteKind,
  spot: NoteSpot,
  theme?: string,
): PlacedNote | undefined {
  return notes.find(
    ({ note, places: [place] }) =>
      place && kindOf(note) === kind && doubtedTheme(note) === theme && isSameSpot(spot, spotOf(place)),
  );
}

/** Notes that are on the whole of a passage, letter or exchange, links at either end. */
export function notesOnWhole(notes: readonly PlacedNote[], subject: string): readonly PlacedNote[] {
  return onWholes(notes).get(subject) ?? [];
}

/** By what they are on the whole of. */
const onWholes = oncePer((notes: readonly PlacedNote[]): ReadonlyMap<string, readonly PlacedNote[]> => {
  const found = new Map<string, PlacedNote[]>();
  for (const placed of notes) {
    const wholes = placed.places.filter(({ resolution }) => resolution.type === 'whole');
    for (const subject of new Set(wholes.map(({ target }) => subjectOf(target)))) {
      const known = found.get(subject);
      if (known) known.push(placed);
      else found.set(subject, [placed]);
    }
  }
  return found;
});

/** The same with all words of the passage in place of the whole of it: what marks words marks them all. */
export function wordedSpot(edition: Edition, { subject, words }: NoteSpot): NoteSpot | undefined {
  const passage: Passage | undefined = noteSubjects(edition).get(subject)?.passage;
  if (passage?.id !== subject) return undefined;
  return { subject, words: words ?? { start: 0, end: passage.text.length } };
}
