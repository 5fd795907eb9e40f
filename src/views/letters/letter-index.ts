import { byId } from '../../edition/by-id.ts';
import type { Correspondent, CorrespondentAssertion, CorrespondentId, Edition, Letter } from '../../edition/model.ts';
import { oncePerCore } from '../../edition/shards/once-per-core.ts';
import { yearOf } from '../../edition/year-of.ts';
import { shownAssertions } from '../columns/correspondents.ts';
import { nameWords } from '../columns/party-search.ts';

/** A letter with whom it is from and to, as the edition shows it: no one where they are not known. */
export interface ListedLetter {
  readonly letter: Letter;
  readonly from: readonly CorrespondentId[];
  readonly to: readonly CorrespondentId[];
  readonly year: number | undefined;
}

/** Somebody who wrote or was written to, and how many letters: none is counted twice. */
export interface ListedPerson {
  readonly person: Correspondent;
  readonly letters: number;
  readonly sent: number;
  readonly received: number;
  /** Of the names, folded, to find the person by. */
  readonly words: readonly string[];
}

/** Who wrote to whom and when: what lists and tables of letters are made from. It needs no letter's text. */
export interface LetterIndex {
  readonly letters: readonly ListedLetter[];
  /** Who has most letters first. */
  readonly people: readonly ListedPerson[];
}

export const letterIndex = oncePerCore(makeIndex);

function makeIndex(edition: Edition): LetterIndex {
  const letters = edition.letters.map((letter): ListedLetter => ({
    letter,
    from: peopleIn(edition, letter.senders),
    to: peopleIn(edition, letter.addressees),
    year: yearOf(letter),
  }));
  return { letters, people: countPeople(edition, letters) };
}

function peopleIn({ correspondents }: Edition, said: readonly CorrespondentAssertion[]): readonly CorrespondentId[] {
  return [...new Set(shownAssertions(said).flatMap(({ value }) => byId(correspondents, value)?.id ?? []))];
}

function countPeople({ correspondents }: Edition, letters: readonly ListedLetter[]): readonly ListedPerson[] {
  const counts = new Map<CorrespondentId, { letters: number; sent: number; received: number }>();
  const countOf = (id: CorrespondentId) => {
    const count = counts.get(id) ?? { letters: 0, sent: 0, received: 0 };
    counts.set(id, count);
    return count;
  };
  for (const { from, to } of letters) {
    for (const id of from) countOf(id).sent += 1;
    for (const id of to) countOf(id).received += 1;
    for (const id of new Set([...from, ...to])) countOf(id).letters += 1;
  }
  return correspondents
    .flatMap((person): readonly ListedPerson[] => {
      const count = counts.get(person.id);
      if (!count) return [];
      const names = [person.name, ...person.variants.map(({ text }) => text)];
      return [{ person, ...count, words: nameWords(names.join(' ')) }];
    })
    .toSorted((a, b) => b.letters - a.letters);
}
