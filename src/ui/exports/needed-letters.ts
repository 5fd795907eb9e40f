import { letterOfId } from '../../edition/letter-of-id.ts';
import { subjectOf, targetsOf } from '../../notes/note.ts';
import type { Content } from '../../exports/format.ts';
import type { ListedFormat } from '../../exports/formats.ts';

/** Of what letters a file is made, by their ids or those of passages: the chosen ones, or those that the notes are on. */
export function neededLetters({ holds, withTexts }: ListedFormat, { letters, notes }: Content): readonly string[] {
  if (holds === 'letters' || withTexts) return letters.map(({ id }) => id);
  return holds === 'notes' ? notes.flatMap((note) => targetsOf(note).map(subjectOf)) : [];
}

/** How many of those are elsewhere. */
export function awayAmong(listed: ListedFormat, content: Content): number {
  const needed = new Set(neededLetters(listed, content).map((id) => letterOfId(content.edition, id)));
  return [...needed].filter((letter) => letter?.away).length;
}
