import { msg, str } from '@lit/localize';
import { quoteOf } from '../../notes/note.ts';
import type { Note, Relation } from '../../notes/note.ts';
import { kindOf } from '../../views/notes/note-kind.ts';
import type { NoteKind } from '../../views/notes/note-kind.ts';
import { inSequence } from './punctuation.ts';

/** The name of a kind of note, for one of it. */
export function kindName(kind: NoteKind): string {
  const names: Readonly<Record<NoteKind, string>> = {
    note: msg('Note'),
    highlight: msg('Highlight'),
    tag: msg('Tag'),
    link: msg('Link'),
    bookmark: msg('Bookmark'),
    doubt: msg('Disagreement'),
  };
  return names[kind];
}

/** What may be written to a note, in its empty field. */
export function emptyWords(kind: NoteKind): string {
  const words: Readonly<Record<NoteKind, string>> = {
    note: msg('Write a note'),
    highlight: msg('Write a note'),
    tag: msg('Write a note'),
    link: msg('Write what links them'),
    bookmark: msg('Name the bookmark'),
    doubt: msg('Write why'),
  };
  return words[kind];
}

/** That a note was deleted. */
export function deletedWords(note: Note): string {
  const quote = quoteOf(note);
  const kind = kindOf(note);
  if (kind === 'note' && quote !== '') return msg(str`Note on “${quote}” deleted.`);
  return msg(str`Deleted: ${inSequence([kindName(kind), quote])}`);
}

/** How the second place of a link stands to the first. */
export function relationWords(relation: Relation): string {
  const words: Readonly<Record<Relation, string>> = {
    answers: msg('answers the first', { desc: 'the second passage …' }),
    contradicts: msg('contradicts the first', { desc: 'the second passage …' }),
    repeats: msg('repeats the first', { desc: 'the second passage …' }),
    explains: msg('explains the first', { desc: 'the second passage …' }),
    'refers-to': msg('refers to the first', { desc: 'the second passage …' }),
    compare: msg('is to be compared with the first', { desc: 'the second passage …' }),
  };
  return words[relation];
}
