import type { Edition, Passage } from '../edition/model.ts';
import { oncePer } from '../edition/once-per.ts';
import { passagesIn } from '../edition/passages.ts';
import { endsOf } from '../edition/link-ends.ts';

/** What a note can be on as a whole, and where it stands among the letters. */
export interface NoteSubject {
  readonly type: 'passage' | 'letter' | 'exchange';
  readonly title: string;
  /** The passage; of a letter or exchange the first, and none where it has no passage. */
  readonly passage: Passage | undefined;
  /** The letter that it is, or is in; of an exchange that of the first passage. */
  readonly letter: string | undefined;
  /** All letters that it is, or is in, in the order of the edition: an exchange has passages of several. */
  readonly letters: readonly string[];
  /** Its place in the order of the edition: that of its first passage; letters without one, and what is not in the edition, come last. */
  readonly index: number;
}

/** What bears an id in an edition and can have notes. */
export const noteSubjects = oncePer((edition: Edition): ReadonlyMap<string, NoteSubject> => {
  const passages = passagesIn(edition);
  const places = new Map(passages.map((passage, index) => [passage.id, index]));
  const letterOf = new Map(passages.map(({ id, letter }) => [id, letter]));
  const lettersOf = (ids: readonly string[]) => {
    const among = new Set(ids.map((id) => letterOf.get(id)));
    return edition.letters.map(({ id }) => id).filter((id) => among.has(id));
  };
  const firstOf = (ids: readonly string[]) =>
    ids.reduce((first, id) => Math.min(first, places.get(id) ?? passages.length), passages.length);
  const subject = (type: NoteSubject['type'], title: string, ids: readonly string[], letter?: string) => {
    const index = firstOf(ids);
    const passage = passages[index];
    const letters = letter === undefined ? lettersOf(ids) : [letter];
    return { type, title, passage, letter: letter ?? passage?.letter, letters, index } as const;
  };
  const titles = new Map(edition.letters.map(({ id, title }) => [id, title]));
  return new Map([
    ...edition.exchanges.map(
      ({ id, title, links }) => [id, subject('exchange', title, links.flatMap(endsOf))] as const,
    ),
    ...edition.letters.map(
      ({ id, title, passages: own }) =>
        [
          id,
          subject(
            'letter',
            title,
            own.map((passage) => passage.id),
            id,
          ),
        ] as const,
    ),
    ...passages.map(({ id, letter }) => [id, subject('passage', titles.get(letter) ?? '', [id], letter)] as const),
  ]);
});
