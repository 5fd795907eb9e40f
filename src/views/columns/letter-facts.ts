import type { Assertion, Certainty, Edition, Letter } from '../../edition/model.ts';
import { sigilOf } from '../source-names.ts';

/** What the sources say of one side of a letter, each in its own words. */
export interface LetterFact {
  readonly name: 'date' | 'sender' | 'addressee' | 'length';
  readonly given: readonly { readonly text: string; readonly sigil: string; readonly certainty: Certainty }[];
}

/** All that is stated of a letter, by whom and how surely; nothing is left out for disagreeing. */
export function letterFacts(edition: Edition, letter: Letter): readonly LetterFact[] {
  const given = ({ asGiven, source, certainty }: Assertion<unknown>) => ({
    text: asGiven,
    sigil: sigilOf(edition, source),
    certainty,
  });
  const facts: readonly LetterFact[] = [
    { name: 'date', given: letter.dates.map(given) },
    { name: 'sender', given: letter.senders.map(given) },
    { name: 'addressee', given: letter.addressees.map(given) },
    { name: 'length', given: letter.lengths.map(given) },
  ];
  return facts.filter((fact) => fact.given.length > 0);
}
