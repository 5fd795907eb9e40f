import type { Edition } from '../edition/model.ts';
import { namedIn } from './names.ts';
import type { Filter, Unread } from './query.ts';
import type { Facts } from './search-text.ts';
import { tokens } from './tokens.ts';

/** What the values of filters are looked up in: ids with the names they go by, folded. */
export interface Facets {
  readonly people: readonly Facet[];
  readonly themes: readonly Facet[];
  readonly sources: readonly Facet[];
}

interface Facet {
  /** What the facts of a text hold; a party stands for its members. */
  readonly ids: readonly string[];
  readonly names: readonly (readonly string[])[];
}

/** What an edition's filters can name. */
export function facetsOf(edition: Edition): Facets {
  return {
    people: [
      ...namedIn(edition)
        .filter(({ type }) => type !== 'place')
        .map(({ id, names }) => ({ ids: [id], names: [folded(id), ...names] })),
      ...edition.parties.map(({ id, name, shortName, members }) => ({
        ids: members,
        names: [id, name, shortName].map(folded),
      })),
    ],
    themes: edition.themes.map(({ id, name }) => ({ ids: [id], names: [id, name].map(folded) })),
    sources: edition.sources.map(({ id, label, sigil }) => ({ ids: [id], names: [id, label, sigil].map(folded) })),
  };
}

function folded(text: string): readonly string[] {
  return tokens(text).map(({ term }) => term);
}

/** Whether a text is asked for; undefined where everything is. What can't be read is left out, and reported. */
export function readFilters(
  filters: readonly Filter[],
  facets: Facets,
  report: (unread: Unread) => void,
): ((facts: Facts) => boolean) | undefined {
  const tests = filters.flatMap((filter) => {
    const test = readFilter(filter, facets, report);
    return test ? [filter.without ? (facts: Facts) => !test(facts) : test] : [];
  });
  return tests.length === 0 ? undefined : (facts) => tests.every((test) => test(facts));
}

function readFilter(
  { field, value }: Filter,
  { people, themes, sources }: Facets,
  report: (unread: Unread) => void,
): ((facts: Facts) => boolean) | undefined {
  const text = `${field}:${value}`;
  if (field === 'date') {
    const span = readDates(value);
    if (!span) report({ text, why: 'no-date' });
    return span && (({ dates }) => dates.some(([first, last]) => first <= span[1] && span[0] <= last));
  }
  const ids = new Set(named(field === 'theme' ? themes : field === 'source' ? sources : people, value));
  if (ids.size === 0) {
    report({ text, why: 'unknown-value' });
    return undefined;
  }
  const of = {
    from: (facts: Facts) => facts.from,
    to: (facts: Facts) => facts.to,
    theme: (facts: Facts) => facts.themes,
    source: (facts: Facts) => [facts.source],
  }[field];
  return (facts) => of(facts).some((id) => ids.has(id));
}

/** The ids of everything that has the words in one of its names, the last of them perhaps only begun. */
function named(facets: readonly Facet[], value: string): readonly string[] {
  const asked = folded(value);
  if (asked.length === 0) return [];
  const holds = (name: readonly string[]) =>
    name.some((_, place) =>
      asked.every((word, index) =>
        index < asked.length - 1 ? name[place + index] === word : (name[place + index]?.startsWith(word) ?? false),
      ),
    );
  return facets.filter(({ names }) => names.some(holds)).flatMap(({ ids }) => ids);
}

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** Days, as ms since 1970 UTC: `2012`, `2012-09`, `2012-09-30`, or two of them, or one, with `..` between or beside. */
export function readDates(value: string): readonly [first: number, last: number] | undefined {
  const [from = '', to = from, ...more] = value.split('..');
  if (more.length > 0 || (from === '' && to === '')) return undefined;
  const first = from === '' ? -Infinity : readDay(from)?.[0];
  const last = to === '' ? Infinity : readDay(to)?.[1];
  return first === undefined || last === undefined || first > last ? undefined : [first, last];
}

/** The first and the last day of a year, a month or a day. */
function readDay(text: string): readonly [number, number] | undefined {
  const [, year, month, day] = DATE.exec(text.trim()) ?? [];
  if (year === undefined) return undefined;
  const first = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  const asked = [year, month ?? '01', day ?? '01'].join('-');
  if (!new Date(first).toISOString().startsWith(asked)) return undefined;
  const last = day === undefined ? Date.UTC(Number(year), month === undefined ? 12 : Number(month), 0) : first;
  return [first, last];
}
