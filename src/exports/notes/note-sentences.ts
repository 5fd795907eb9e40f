import type { Relation } from '../../notes/note.ts';
import type { Content } from '../format.ts';
import type { Noted, NotedPlace } from './noted.ts';

/** What a file of notes is called. */
export function titleOf({ edition }: Content): string {
  return `Notes on ${edition.title}`;
}

/** Which letters the notes are on, with a space after it; they may read otherwise later. */
export function versionSentence({ edition }: Content): string {
  return edition.version === undefined ? '' : `Version of the letters: ${edition.version}. `;
}

export function countOf({ notes }: Content): string {
  return `${notes.length} ${notes.length === 1 ? 'note' : 'notes'}`;
}

/** What files say in this program's own words: of a link that its second place …; in each format the same. */
export function relationSentence(relation: Relation): string {
  const words: Readonly<Record<Relation, string>> = {
    answers: 'answers the first',
    contradicts: 'contradicts the first',
    repeats: 'repeats the first',
    explains: 'explains the first',
    'refers-to': 'refers to the first',
    compare: 'is to be compared with the first',
  };
  return `The second place ${words[relation]}.`;
}

export function themeSentence(theme: string): string {
  return `Not of the theme “${theme}”.`;
}

/** What has to stand beside a quotation that is not, or not for sure, what the letter says today. */
export function placeMark({ state, passage, now }: NotedPlace): string | undefined {
  if (state === 'lost') return passage ? 'these words are no longer in the letter' : 'no longer in the letters';
  if (state === 'unsure') return 'not sure where in the letter these words are now';
  return now === undefined ? undefined : `the letter now has “${now}”`;
}

/** The letter that a place of a link is in: the other may be in another one than the heading above says. */
export function linkedLetter({ group, label }: NotedPlace, { places }: Noted): string | undefined {
  return places.length > 1 && group?.title !== label ? group?.title : undefined;
}
