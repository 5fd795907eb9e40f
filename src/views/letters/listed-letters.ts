import type { CorrespondentId } from '../../edition/model.ts';
import { groupedBy } from '../../edition/grouped-by.ts';
import { oncePer } from '../../edition/once-per.ts';
import type { LetterIndex, ListedLetter } from './letter-index.ts';
import { NO_YEAR, OTHERS } from './letters-choice.ts';
import type { LettersChoice, Side } from './letters-choice.ts';

/** So many people have a row of their own in the table of who wrote to whom; with one more, that one has it too, since “others” would be one. */
const ROWS = 15;

/** Who has a row in the table of who wrote to whom, by the number of letters. */
export const frequentPeople = oncePer(({ people }: LetterIndex): readonly CorrespondentId[] =>
  people.slice(0, people.length === ROWS + 1 ? ROWS + 1 : ROWS).map(({ person }) => person.id),
);

const isFrequent = oncePer((index: LetterIndex) => new Set(frequentPeople(index)));

/** Whether a letter is from, or to, a side; where no one is named, it is one of the others. */
export function holdsSide(index: LetterIndex, people: readonly CorrespondentId[], side: Side): boolean {
  if (side !== OTHERS) return people.includes(side);
  return people.length === 0 || people.some((id) => !isFrequent(index).has(id));
}

/** The letters that are chosen, in the edition's order. */
export function chosenLetters(index: LetterIndex, choice: LettersChoice): readonly ListedLetter[] {
  const { who, partner, way, year } = choice;
  const between = ({ from, to }: ListedLetter): boolean => {
    if (who === undefined) return true;
    const holds = (one: readonly CorrespondentId[], other: readonly CorrespondentId[]) =>
      holdsSide(index, one, who) && (partner === undefined || holdsSide(index, other, partner));
    return (way !== 'received' && holds(from, to)) || (way !== 'sent' && holds(to, from));
  };
  const inYear = (letter: ListedLetter) =>
    year === undefined || (year === NO_YEAR ? letter.year === undefined : letter.year === year);
  return index.letters.filter((letter) => inYear(letter) && between(letter));
}

/** Letters under a heading: a year, or people. Each letter stands under one. */
export interface LetterGroup<Heading> {
  readonly heading: Heading;
  readonly letters: readonly ListedLetter[];
}

/** By year, those without a date last. */
export function byYear(letters: readonly ListedLetter[]): readonly LetterGroup<number | undefined>[] {
  const groups = groupedBy(letters, ({ year }) => year);
  return [...groups]
    .map(([heading, own]) => ({ heading, letters: own }))
    .toSorted((a, b) => (a.heading ?? Infinity) - (b.heading ?? Infinity));
}

/** By who is on the other side of the one who is chosen, or else by who sent them; who has most letters first, those of whom no one is named last. */
export function byPeople(
  index: LetterIndex,
  letters: readonly ListedLetter[],
  { who }: Pick<LettersChoice, 'who'>,
): readonly LetterGroup<readonly CorrespondentId[]>[] {
  const peopleOf = ({ from, to }: ListedLetter) => (who !== undefined && holdsSide(index, from, who) ? to : from);
  const groups = groupedBy(letters, (letter) => peopleOf(letter).join(' '));
  return [...groups]
    .map(([key, own]) => ({ heading: key === '' ? [] : key.split(' '), letters: own }))
    .toSorted(
      (a, b) =>
        Number(a.heading.length === 0) - Number(b.heading.length === 0) || b.letters.length - a.letters.length,
    );
}

/** How many of these letters each person has a part in: of those of the one who is chosen, on the other side. */
export function partnersIn(
  index: LetterIndex,
  letters: readonly ListedLetter[],
  { who, way }: Pick<LettersChoice, 'who' | 'way'>,
): ReadonlyMap<CorrespondentId, number> {
  const counts = new Map<CorrespondentId, number>();
  for (const { from, to } of letters) {
    const sent = way !== 'received' && (who === undefined || holdsSide(index, from, who));
    const received = way !== 'sent' && (who === undefined || holdsSide(index, to, who));
    for (const id of new Set([...(sent ? to : []), ...(received ? from : [])]))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
