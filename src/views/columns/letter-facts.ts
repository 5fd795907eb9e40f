import type { Assertion, Edition, Letter } from '../../edition/model.ts';
import { sigilOf } from '../source-names.ts';

/** What the sources say of one side of a letter, each in its own words. */
export interface LetterFact {
  readonly name: 'Date' | 'Sender' | 'Addressee' | 'Length';
  /** "3 November 2012 (Guidère, high certainty)". */
  readonly given: readonly string[];
}

/** All that is stated of a letter, by whom and how surely; nothing is left out for disagreeing. */
export function letterFacts(edition: Edition, letter: Letter): readonly LetterFact[] {
  const inWords = ({ asGiven, source, certainty }: Assertion<unknown>) =>
    `${asGiven} (${sigilOf(edition, source)}, ${certainty} certainty)`;
  const facts: readonly LetterFact[] = [
    { name: 'Date', given: letter.dates.map(inWords) },
    { name: 'Sender', given: letter.senders.map(inWords) },
    { name: 'Addressee', given: letter.addressees.map(inWords) },
    { name: 'Length', given: letter.lengths.map(inWords) },
  ];
  return facts.filter(({ given }) => given.length > 0);
}
