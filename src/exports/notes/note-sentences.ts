import type { Relation } from '../../notes/note.ts';
import type { NotedPlace } from './noted.ts';

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
