import type { Edition } from '../edition/model.ts';
import { readDates } from './dates.ts';
import { namedIn } from './names.ts';
import type { Field, Filter, Unread } from './query.ts';
import { readingsOf } from '../edition/readings-of.ts';
import type { Facts } from './search-text.ts';
import { tokens } from './tokens.ts';

/** What the values of filters are looked up in: ids with the names they go by, folded. */
export interface Facets {
  readonly senders: readonly Facet[];
  readonly addressees: readonly Facet[];
  readonly themes: readonly Facet[];
  readonly sources: readonly Facet[];
}

interface Facet {
  /** What the facts of a text hold; a party stands for its members. */
  readonly ids: readonly string[];
  /** As the edition calls it. */
  readonly name: string;
  /** All that it goes by. */
  readonly names: readonly (readonly string[])[];
}

/** Whom or what a filter took its value for. Days are not told. */
export interface Filtered {
  /** The filter as it was typed, without quotation marks. */
  readonly text: string;
  /** Names as the edition gives them. */
  readonly took: readonly string[];
}

/**
 * What an edition's filters can name: who sends letters, who receives them, and what they are quoted from. Whoever and whatever only has to do with
 * context texts is not among them, since those are not searched.
 */
export function facetsOf(edition: Edition): Facets {
  const { letters, themes, sources } = edition;
  const quoted = new Set(
    letters
      .flatMap(({ passages }) => passages.flatMap((passage) => [passage, ...readingsOf(passage)]))
      .map(({ source }) => source),
  );
  return {
    senders: peopleAmong(
      edition,
      letters.flatMap(({ senders }) => senders.map(({ value }) => value)),
    ),
    addressees: peopleAmong(
      edition,
      letters.flatMap(({ addressees }) => addressees.map(({ value }) => value)),
    ),
    themes: themes.map(({ id, name }) => ({ ids: [id], name, names: [id, name].map(folded) })),
    sources: sources
      .filter(({ id }) => quoted.has(id))
      .map(({ id, label, sigil }) => ({ ids: [id], name: label, names: [id, label, sigil].map(folded) })),
  };
}

/** Persons and bodies by their ids, and parties that have any of them as members. */
function peopleAmong(edition: Edition, ids: readonly (string | undefined)[]): readonly Facet[] {
  const among = new Set(ids);
  return [
    ...namedIn(edition)
      .filter(({ id, type }) => type !== 'place' && among.has(id))
      .map(({ id, name, names }) => ({ ids: [id], name, names: [folded(id), ...names] })),
    ...edition.parties
      .filter(({ members }) => members.some((id) => among.has(id)))
      .map(({ id, name, shortName, members }) => ({ ids: members, name, names: [id, name, shortName].map(folded) })),
  ];
}

function folded(text: string): readonly string[] {
  return tokens(text).map(({ term }) => term);
}

/** The filters of a query as they are understood. */
interface Filters {
  /** Whether a text is asked for; undefined where everything is. */
  readonly passes: ((facts: Facts) => boolean) | undefined;
  readonly filters: readonly Filtered[];
}

/** What can't be read is left out, and reported. */
export function readFilters(filters: readonly Filter[], facets: Facets, report: (unread: Unread) => void): Filters {
  const read = filters.flatMap((filter) => readFilter(filter, facets, report) ?? []);
  return {
    passes: read.length === 0 ? undefined : (facts) => read.every(({ test, without }) => test(facts) !== without),
    filters: read.flatMap(({ text, without, took }) => (took ? { text: `${without ? '-' : ''}${text}`, took } : [])),
  };
}

/** What the value of a field is looked up in. */
const FACETS: Readonly<Record<Exclude<Field, 'date'>, keyof Facets>> = {
  from: 'senders',
  to: 'addressees',
  theme: 'themes',
  source: 'sources',
};

interface ReadFilter extends Pick<Filter, 'without'> {
  readonly text: string;
  readonly test: (facts: Facts) => boolean;
  readonly took: readonly string[] | undefined;
}

function readFilter(
  { field, value, without }: Filter,
  facets: Facets,
  report: (unread: Unread) => void,
): ReadFilter | undefined {
  const text = `${field}:${value}`;
  if (field === 'date') {
    const [from, to] = readDates(value) ?? [];
    if (from === undefined || to === undefined || from > to) {
      report({ text, why: from === undefined ? 'no-date' : 'backwards' });
      return undefined;
    }
    const test = ({ dates }: Facts) => dates.some(([first, last]) => first <= to && from <= last);
    return { text, without, test, took: undefined };
  }
  const taken = named(facets[FACETS[field]], value);
  const ids = new Set(taken.flatMap((facet) => facet.ids));
  if (ids.size === 0) {
    report({ text, why: field === 'from' ? 'no-sender' : field === 'to' ? 'no-addressee' : 'unknown-value' });
    return undefined;
  }
  const of = {
    from: (facts: Facts) => facts.from,
    to: (facts: Facts) => facts.to,
    theme: (facts: Facts) => facts.themes,
    source: (facts: Facts) => [facts.source],
  }[field];
  return { text, without, test: (facts) => of(facts).some((id) => ids.has(id)), took: namesOf(taken) };
}

/** A party all whose members are taken by their own names is not told beside them. */
function namesOf(taken: readonly Facet[]): readonly string[] {
  const told = new Set<string>();
  const names = taken.flatMap(({ ids, name }) => {
    if (ids.every((id) => told.has(id))) return [];
    for (const id of ids) told.add(id);
    return [name];
  });
  return [...new Set(names)];
}

/**
 * What has words for one of its names. Only where there is none, what has a name that begins so, the last word perhaps only begun;
 * and only where there is none of those either, what has the words within a name: "board" is not the council that a source once
 * calls "Advisory Board of the Brigade", as long as somebody is called the board.
 */
function named(facets: readonly Facet[], value: string): readonly Facet[] {
  const asked = folded(value);
  if (asked.length === 0) return [];
  const stands = (name: readonly string[], place: number) =>
    asked.every((word, index) =>
      index < asked.length - 1 ? name[place + index] === word : (name[place + index]?.startsWith(word) ?? false),
    );
  const ways: readonly ((name: readonly string[]) => boolean)[] = [
    (name) => name.join(' ') === asked.join(' '),
    (name) => stands(name, 0),
    (name) => name.some((_, place) => stands(name, place)),
  ];
  return ways.map((way) => facets.filter(({ names }) => names.some(way))).find(({ length }) => length > 0) ?? [];
}
