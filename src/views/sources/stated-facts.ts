import type {
  Assertion,
  AttestedText,
  Correspondent,
  CorrespondentAssertion,
  Edition,
  LetterDate,
  SourceId,
} from '../../edition/model.ts';
import { byId } from '../../edition/by-id.ts';
import type { LetterFact } from '../columns/letter-facts.ts';
import { disagreements } from '../../edition/disagreements.ts';

/** What a statement is about. */
export interface Subject {
  readonly type: 'letter' | 'context' | 'event';
  readonly id: string;
  readonly title: string;
}

/** How the edition understands the words of a source. */
export type Meaning =
  | { readonly type: 'date'; readonly value: LetterDate }
  | { readonly type: 'correspondent'; readonly correspondent: Correspondent | undefined }
  | { readonly type: 'words' };

/** What one source says of something, in its words. */
export interface Statement extends Assertion<unknown> {
  readonly meaning: Meaning;
  /** The sources of dates that rule this one out: no day is in both. */
  readonly ruledOutBy: readonly SourceId[];
}

/** All that is stated of one side of a letter, a context text or an event. */
export interface StatedFact {
  readonly subject: Subject;
  readonly name: LetterFact['name'];
  readonly statements: readonly Statement[];
}

/** Every date, sender, addressee and length that a source gives: of the letters, of the context texts, of the events. */
export function statedFacts(edition: Edition): readonly StatedFact[] {
  const { letters, context, events } = edition;
  return [
    ...letters.flatMap((letter) => factsOf(edition, { type: 'letter', id: letter.id, title: letter.title }, letter)),
    ...context.flatMap((text) => factsOf(edition, { type: 'context', id: text.id, title: text.title }, text)),
    ...events.map(({ id, title, dates }) => dateFact({ type: 'event', id, title }, dates)),
  ].filter(({ statements }) => statements.length > 0);
}

/** Those on which sources disagree, with one another or with themselves. */
export function disputedFacts(edition: Edition): readonly StatedFact[] {
  return statedFacts(edition).filter(isDisputed);
}

/**
 * Dates are disputed where two have no day in common. People named by one source with the same certainty stand together, as
 * two who wrote jointly; other groups must be the same people. Lengths are words, and must be the same words.
 */
function isDisputed({ name, statements }: StatedFact): boolean {
  if (name === 'date') return statements.some(({ ruledOutBy }) => ruledOutBy.length > 0);
  if (name === 'length') return new Set(statements.map(({ asGiven }) => asGiven)).size > 1;
  const groups = new Map<string, Set<string>>();
  for (const { source, certainty, meaning } of statements) {
    const group = `${source} ${certainty}`;
    const who = meaning.type === 'correspondent' ? (meaning.correspondent?.id ?? '') : '';
    groups.set(group, (groups.get(group) ?? new Set()).add(who));
  }
  return new Set([...groups.values()].map((who) => [...who].toSorted().join(' '))).size > 1;
}

/** How long a letter is that is transcribed whole, its own file says, a line for each part: nothing that others state, and it comes with its words. */
function factsOf({ correspondents, form }: Edition, subject: Subject, text: AttestedText): readonly StatedFact[] {
  const who = (said: CorrespondentAssertion): Statement => ({
    ...said,
    meaning: { type: 'correspondent', correspondent: byId(correspondents, said.value) },
    ruledOutBy: [],
  });
  return [
    dateFact(subject, text.dates),
    { subject, name: 'sender', statements: text.senders.map(who) },
    { subject, name: 'addressee', statements: text.addressees.map(who) },
    { subject, name: 'length', statements: form === 'transcribed' ? [] : text.lengths.map(lengthStatement) },
  ];
}

function lengthStatement(said: Assertion<string>): Statement {
  return { ...said, meaning: { type: 'words' }, ruledOutBy: [] };
}

function dateFact(subject: Subject, dates: readonly Assertion<LetterDate>[]): StatedFact {
  const statements = dates.map((date): Statement => {
    const against = disagreements([date, ...dates]).flat();
    return {
      ...date,
      meaning: { type: 'date', value: date.value },
      ruledOutBy: [...new Set(against.map(({ source }) => source))],
    };
  });
  return { subject, name: 'date', statements };
}
