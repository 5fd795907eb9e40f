import type { Assertion, Certainty, Edition, Letter } from '../../edition/model.ts';
import type { Ground } from '../../edition/statement.ts';
import { sigilOf, speaksAlone } from '../source-names.ts';

interface GivenFact {
  readonly text: string;
  /** Who says so, and how surely; none where the edition says where a letter is kept. */
  readonly sigil?: string;
  readonly certainty?: Certainty;
  readonly inferredFrom?: Ground | undefined;
}

/** What the sources say of one side of a letter, each in its own words. */
export interface LetterFact {
  readonly name: 'date' | 'sender' | 'addressee' | 'length' | 'sent-from' | 'received-at' | 'kept';
  readonly given: readonly GivenFact[];
}

/** All that is stated of a letter, by whom and how surely; nothing is left out for disagreeing. */
export function letterFacts(edition: Edition, letter: Letter): readonly LetterFact[] {
  const given = ({ asGiven, source, certainty, inferredFrom }: Assertion<unknown>): GivenFact => ({
    text: asGiven,
    sigil: speaksAlone(edition) ? '' : sigilOf(edition, source),
    certainty,
    inferredFrom,
  });
  const facts: readonly LetterFact[] = [
    { name: 'date', given: letter.dates.map((date) => given({ ...date, asGiven: date.asGiven || date.value.edtf })) },
    { name: 'sender', given: letter.senders.map(given) },
    { name: 'addressee', given: letter.addressees.map(given) },
    { name: 'length', given: letter.lengths.map(given) },
    { name: 'sent-from', given: (letter.sentFrom ?? []).map(given) },
    { name: 'received-at', given: (letter.receivedAt ?? []).map(given) },
    { name: 'kept', given: (letter.witnesses ?? []).map((text) => ({ text })) },
  ];
  return facts.filter((fact) => fact.given.length > 0);
}
