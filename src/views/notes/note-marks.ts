import { oncePer } from '../../edition/once-per.ts';
import { tagsOf, targetsOf, textOf } from '../../notes/note.ts';
import type { Note } from '../../notes/note.ts';
import { fold } from '../../search/fold.ts';
import type { PlacedNote } from '../placed-notes.ts';

/** The letters that a note is on, by their ids; a link is on those of both its ends, and what is on an exchange on all that this spans. */
export function lettersOf({ places }: PlacedNote): readonly string[] {
  return [...new Set(places.flatMap(({ subject }) => subject?.letters ?? []))];
}

/** The themes of the passages that a note is on. What is on a whole letter or exchange is on no passage of it. */
export function themesOf({ places }: PlacedNote): readonly string[] {
  return [
    ...new Set(places.flatMap(({ subject }) => (subject?.type === 'passage' ? (subject.passage?.themes ?? []) : []))),
  ];
}

/** Its tags that are in the codebook. */
export function tagsOn({ note }: PlacedNote, tags: ReadonlyMap<string, unknown>): readonly string[] {
  return tagsOf(note).filter((id) => tags.has(id));
}

/** How much a reader should look at where the words of a note are now: 0 where nothing changed, the more the less is sure. */
export function doubtOf({ places }: PlacedNote): number {
  const doubts = { exact: 0, whole: 0, moved: 1, unsure: 2, orphan: 3 } as const;
  return Math.max(0, ...places.map(({ resolution: { type } }) => doubts[type]));
}

/** What can be looked for in a note: the reader's words and those it is on, folded. */
export const foldedNote = oncePer((note: Note): string =>
  fold([textOf(note), ...targetsOf(note).map(({ selector }) => selector?.[1].exact ?? '')].join('\n')),
);
