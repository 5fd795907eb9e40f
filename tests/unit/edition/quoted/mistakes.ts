import { expect, test } from 'vitest';
import type { Edition, Excerpt } from '../../../../src/edition/model.ts';
import { change, compileTexts, harbour, placesOf } from './sample.ts';

/** One change to the harbour edition, and what must be said of it. */
export interface Mistake {
  readonly situation: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly code: string;
  /** The text of the changed file at which the problem stands. */
  readonly at: string;
  readonly message?: string;
  /** The letters that remain: all, unless it says otherwise. */
  readonly letters?: readonly string[];
  /** The context texts that remain: all, unless it says otherwise. */
  readonly context?: readonly string[];
}

export const LETTERS = ['guild-1901', 'master-1901', 'order-1900'];
const CONTEXT = ['notice-1901'];

export const without = (...ids: readonly string[]): readonly string[] => LETTERS.filter((id) => !ids.includes(id));

/** Makes each mistake in an edition of its own: it is said where it stands, nothing else is said, and the rest remains. */
export function testMistakes(mistakes: readonly Mistake[]): void {
  test.each(mistakes)('$situation', ({ file, from, to, code, at, message, letters, context }) => {
    const files = harbour();
    change(files, file, from, to);
    const { edition, problems } = compileTexts(files);
    expect(placesOf(problems)).toContain(`${code} letters/${file}:${lineAndColumn(files.get(file) ?? '', at)}`);
    const codes = new Set(problems.map((problem) => problem.code));
    expect([...codes].filter((other) => !EXPECTED_BESIDE[code]?.includes(other))).toEqual([code]);
    const found = problems.find((problem) => problem.code === code);
    expect(found?.message).toContain(message ?? '');
    expect(found?.remedy).toMatch(/^\p{Lu}.*[.?]$/u);
    expect(edition?.letters.map(({ id }) => id)).toEqual(letters ?? LETTERS);
    expect(edition?.context.map(({ id }) => id)).toEqual(context ?? CONTEXT);
    expectWhole(edition);
  });
}

/** What one mistake brings with it, because it is another mistake too. */
const EXPECTED_BESIDE: Readonly<Record<string, readonly string[]>> = {
  'id-not-file-name': [],
  'empty-letter': ['dangling-link'],
  'letter-without-people': [],
  'missing-part': ['dangling-link', 'unused-reason'],
  'link-without-reason': ['unused-reason'],
  'missing-source': ['letter-without-people'],
  'unknown-type': ['dangling-link', 'unused-reason'],
  'dangling-link': ['unused-reason'],
};

/** Line and column of the first place of a text, counted another way than the code does. */
function lineAndColumn(text: string, needle: string): string {
  const before = text.slice(0, text.indexOf(needle));
  if (!text.includes(needle)) throw new Error(`no ${needle}`);
  const lines = before.split('\n');
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}

/** Every id in an edition must lead to something in it, however much was left out. */
export function expectWhole(edition: Edition | undefined): void {
  if (!edition) throw new Error('no edition');
  const letters = idsOf(edition.letters);
  const passages = edition.letters.flatMap((letter) => letter.passages);
  const texts = [...edition.letters, ...edition.context];
  const excerpts = texts.flatMap((text): readonly Excerpt[] => text.passages);
  const sources = idsOf(edition.sources);
  const themes = idsOf(edition.themes);
  const people = idsOf(edition.correspondents);
  const places = idsOf(edition.places);
  const statements = [
    ...texts.flatMap(({ senders, addressees, dates, lengths }) => [...senders, ...addressees, ...dates, ...lengths]),
    ...edition.events.flatMap(({ dates }) => dates),
  ];
  const links = edition.exchanges.flatMap((exchange) => exchange.links);
  const ends = links.flatMap((link) => [
    ...('claim' in link ? [link.claim] : []),
    ...('reply' in link ? [link.reply] : []),
  ]);
  const ranges = excerpts.flatMap((excerpt) => excerpt.ranges);

  const all = [...idsOf(texts), ...idsOf(excerpts), ...sources, ...themes, ...people, ...places];
  const rest = [...idsOf(edition.parties), ...idsOf(edition.events), ...idsOf(edition.exchanges)];
  expect(new Set([...all, ...rest]).size).toBe(all.length + rest.length);
  within(
    sources,
    statements.map(({ source }) => source),
  );
  within(sources, [...excerpts.map(({ source }) => source), ...links.map(({ by }) => by)]);
  within(
    sources,
    edition.identities.map(({ by }) => by),
  );
  within(
    people,
    edition.identities.flatMap(({ members }) => members),
  );
  within(
    sources,
    edition.sources.flatMap(({ after }) => after ?? []),
  );
  within(themes, [
    ...excerpts.flatMap((excerpt) => excerpt.themes),
    ...ranges.flatMap((range) => (range.type === 'phrase' ? range.themes : [])),
  ]);
  within(
    letters,
    edition.letters.flatMap(({ previous, next }) => [...previous, ...next]),
  );
  within(idsOf(passages), [...edition.letters.flatMap(({ mentionedIn }) => mentionedIn), ...ends]);
  within(
    people,
    edition.parties.flatMap(({ members }) => members),
  );
  within(
    people,
    texts.flatMap(({ senders, addressees }) => [...senders, ...addressees].flatMap(({ value }) => value ?? [])),
  );
  within(
    idsOf(edition.parties),
    edition.exchanges.flatMap(({ silences }) => Object.keys(silences)),
  );
  within(
    [...people, ...places, ...letters, ...idsOf(edition.parties), ...idsOf(edition.events)],
    ranges.flatMap((range) => (range.type === 'name' ? range.ref : [])),
  );
  expect(edition.letters.every(({ senders, addressees }) => senders.length > 0 && addressees.length > 0)).toBe(true);
  expect(edition.letters.every((letter) => letter.type === 'mentioned' || letter.passages.length > 0)).toBe(true);
  expect(edition.context.every((text) => text.senders.length > 0 && text.passages.length > 0)).toBe(true);
  expect(edition.exchanges.every((exchange) => exchange.links.length > 0)).toBe(true);
  expect(edition.identities.every(({ members, reason }) => new Set(members).size > 1 && reason !== '')).toBe(true);
}

const idsOf = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);

const within = (known: readonly string[], used: readonly string[]): void =>
  expect(used.filter((id) => !known.includes(id))).toEqual([]);
