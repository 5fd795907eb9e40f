import { tagsOf } from '../../notes/note.ts';
import type { Tag } from '../../notes/tag.ts';
import { fold } from '../../search/fold.ts';
import type { PlacedNote } from '../placed-notes.ts';
import { WITHOUT } from './notebook-choice.ts';
import type { NotebookChoice } from './notebook-choice.ts';
import { kindOf } from './note-kind.ts';
import { foldedNote, lettersOf, tagsOn, themesOf } from './note-marks.ts';
import { descendantsOf } from '../../notes/codebook/tag-tree.ts';

/**
 * Whether a note is shown as the list is set. A tag stands for those under it, too. Of words that are looked for each must be in the note,
 * in what it is on, or in the name of one of its tags, at the beginning of a word or within.
 */
export function noteFilter(choice: NotebookChoice, tags: readonly Tag[]): (placed: PlacedNote) => boolean {
  const byId = new Map(tags.map((tag) => [tag.id, tag]));
  const wanted =
    choice.tag === undefined || choice.tag === WITHOUT
      ? undefined
      : new Set([choice.tag, ...descendantsOf(tags, choice.tag)]);
  const words = fold(choice.text).split(/\s+/u).filter(Boolean);
  const named = words.map((word) => new Set(tags.filter(({ name }) => fold(name).includes(word)).map(({ id }) => id)));
  return (placed) => {
    const { note } = placed;
    return (
      (choice.kind === undefined || kindOf(note) === choice.kind) &&
      isAmong(choice.letter, () => lettersOf(placed)) &&
      isAmong(choice.theme, () => themesOf(placed)) &&
      (wanted ? tagsOf(note).some((id) => wanted.has(id)) : isAmong(choice.tag, () => tagsOn(placed, byId))) &&
      words.every((word, place) => foldedNote(note).includes(word) || tagsOf(note).some((id) => named[place]?.has(id)))
    );
  };
}

function isAmong(wanted: string | undefined, own: () => readonly string[]): boolean {
  if (wanted === undefined) return true;
  return wanted === WITHOUT ? own().length === 0 : own().includes(wanted);
}
