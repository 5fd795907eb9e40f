import { msg } from '@lit/localize';
import type { Edition } from '../../../edition/model.ts';
import type { Tag } from '../../../notes/tag.ts';
import type { NoteGroup } from '../../../views/notes/note-groups.ts';
import { WITHOUT } from '../../../views/notes/notebook-choice.ts';
import type { Grouping, NoteFilter, NoteOrder } from '../../../views/notes/notebook-choice.ts';
import { NOTE_KINDS } from '../../../views/notes/note-kind.ts';
import { kindName } from '../../wording/note-kinds.ts';
import { tagTree } from '../../../notes/codebook/tag-tree.ts';
import type { TagPlace } from '../../../notes/codebook/tag-tree.ts';
import { gregorian } from '../../wording/dates.ts';
import { inSequence } from '../../wording/punctuation.ts';

export function groupingName(group: Grouping): string {
  const names: Readonly<Record<Grouping, string>> = {
    letter: msg('Letter'),
    theme: msg('Theme'),
    tag: msg('Tag'),
    date: msg('Day'),
    kind: msg('Kind'),
    none: msg('Not grouped'),
  };
  return names[group];
}

export function noteOrderName(order: NoteOrder): string {
  const names: Readonly<Record<NoteOrder, string>> = {
    place: msg('Place in the letters'),
    changed: msg('Last changed first'),
    created: msg('Newest first'),
    oldest: msg('Oldest first'),
  };
  return names[order];
}

/** What a note is said to be without, in a filter and over a group. */
export function withoutName(filter: NoteFilter): string {
  const names: Readonly<Record<NoteFilter, string>> = {
    kind: '',
    tag: msg('No tag'),
    theme: msg('No theme'),
    letter: msg('No letter of this edition'),
  };
  return names[filter];
}

/** What the address asks for and there is not. */
export function goneWords(filter: NoteFilter): string {
  const words: Readonly<Record<NoteFilter, string>> = {
    kind: msg('The address names a kind of note that there is not; all kinds are shown.'),
    tag: msg('The address names a tag that is not in your codebook, or no more; notes of all tags are shown.'),
    theme: msg('The address names a theme that is not in this edition; notes on all themes are shown.'),
    letter: msg('The address names a letter that is not in this edition; notes on all letters are shown.'),
  };
  return words[filter];
}

/** A tag with those it stands under. */
export function tagPath({ tag, above }: TagPlace): string {
  return [...above, tag].map(({ name }) => name).join(' › ');
}

/** What stands over a group, with the language that it is in where that is the edition's. */
export function groupTitle(edition: Edition, tags: readonly Tag[], { by, id }: NoteGroup): string {
  if (by === 'look') return msg('To look at');
  if (by === 'none') return msg('All notes');
  if (by === 'date') return gregorian(Date.parse(id));
  if (by === 'kind') return kindName(NOTE_KINDS.find((kind) => kind === id) ?? NOTE_KINDS[0]);
  if (id === WITHOUT) return withoutName(by);
  if (by === 'tag') {
    const place = tagTree(tags).find(({ tag }) => tag.id === id);
    return place ? tagPath(place) : '';
  }
  if (by === 'theme') return edition.themes.find((theme) => theme.id === id)?.name ?? id;
  return edition.letters.find((letter) => letter.id === id)?.title ?? id;
}

/** What became of the words of a note, in short; empty where nothing did. */
export function doubtWords(doubts: readonly string[]): string {
  return inSequence([
    doubts.includes('orphan') ? msg('Its words are no longer in the letter') : '',
    doubts.includes('unsure') ? msg('Not sure where its words are now') : '',
    doubts.includes('moved') ? msg('Its words moved') : '',
  ]);
}
