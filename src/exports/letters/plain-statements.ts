import type { Assertion, CorrespondentAssertion, Edition, LetterDate, SourceId } from '../../edition/model.ts';
import { joined } from '../citations/cited-names.ts';

/** What sources say of one thing in the same words, and those who say it. */
interface Saying {
  readonly words: string;
  readonly by: ReadonlyMap<SourceId, string>;
}

/**
 * What the sources say, each thing once with all who say it; the first is the one the edition shows. What only sources say that have said something else already
 * stands there also; what another says stands against it.
 */
export function statedLines<Value>(
  name: string,
  statements: readonly Assertion<Value>[],
  inWords: (statement: Assertion<Value>) => string,
  edition: Edition,
): readonly string[] {
  const heard = new Set<SourceId>();
  return sayingsOf(statements, inWords, edition).map(({ words, by }, index) => {
    const lead = index === 0 ? `${name}: ` : [...by.keys()].every((source) => heard.has(source)) ? '  also: ' : '  or: ';
    for (const source of by.keys()) heard.add(source);
    return `${lead}${words} (${[...by.values()].join('; ')})`;
  });
}

/** Senders or addressees. Whom a source names as surely as the first that it names, it means together with that one, as in citations. */
export function correspondentLines(
  name: string,
  said: readonly CorrespondentAssertion[],
  edition: Edition,
): readonly string[] {
  const together = said.map((who) => said.filter((other) => isAsFirst(other, said) && isSameSaying(other, who)));
  const statements = said.flatMap((who, index) => {
    const group = together[index] ?? [];
    return group.includes(who) && group[0] !== who ? [] : [who];
  });
  const inWords = (who: CorrespondentAssertion) => {
    const group = together[said.indexOf(who)] ?? [];
    const names = (group.includes(who) ? group : [who]).map((one) => nameOf(one, edition));
    return joined([...new Set(names)]);
  };
  return statedLines(name, statements, inWords, edition);
}

function isAsFirst(who: CorrespondentAssertion, said: readonly CorrespondentAssertion[]): boolean {
  return said.find(({ source }) => source === who.source)?.certainty === who.certainty;
}

function isSameSaying(one: CorrespondentAssertion, other: CorrespondentAssertion): boolean {
  return one.source === other.source && one.certainty === other.certainty;
}

function nameOf({ value, asGiven }: CorrespondentAssertion, { correspondents }: Edition): string {
  const name = correspondents.find(({ id }) => id === value)?.name;
  return name ?? `unknown: “${asGiven}”`;
}

function sayingsOf<Value>(
  statements: readonly Assertion<Value>[],
  inWords: (statement: Assertion<Value>) => string,
  edition: Edition,
): readonly Saying[] {
  const sayings = new Map<string, Map<string, string>>();
  for (const statement of statements) {
    const words = inWords(statement);
    const by = sayings.get(words) ?? new Map<string, string>();
    if (!by.has(statement.source)) by.set(statement.source, sayerOf(statement, edition));
    sayings.set(words, by);
  }
  return [...sayings].map(([words, by]) => ({ words, by }));
}

const DOUBTS = { high: '', medium: ', medium certainty', low: ', low certainty', unknown: ', certainty unknown' };

function sayerOf({ source, certainty }: Assertion<unknown>, edition: Edition): string {
  return `${labelOf(source, edition)}${DOUBTS[certainty]}`;
}

export function labelOf(source: SourceId, { sources }: Edition): string {
  return sources.find(({ id }) => id === source)?.label ?? source;
}

/** As a standard has it, so that two sources’ words for one day are one; open ends in words. */
export function plainDate({ value: { edtf } }: Assertion<LetterDate>): string {
  const [first = '', last] = edtf.split('/');
  if (last === undefined) return first;
  if (first === '..') return `${last} or before`;
  return last === '..' ? `${first} or after` : `between ${first} and ${last}`;
}
