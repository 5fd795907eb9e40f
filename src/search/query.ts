import { mayBecomeDates } from './dates.ts';
import { isHyphen, tokens } from './tokens.ts';

/** A word as asked for, folded: its parts, where hyphens or apostrophes divide it. */
export interface AskedWord {
  readonly parts: readonly [string, ...string[]];
  /** Whether its last part may go on: `word*`. */
  readonly prefix: boolean;
  /** Whether an apostrophe is among what divides it. */
  readonly byApostrophe: boolean;
}

/** Words that follow one another; one word, mostly. */
export interface Phrase {
  readonly words: readonly [AskedWord, ...AskedWord[]];
  /** In quotation marks: only as written, not in other spellings or by other names. */
  readonly quoted: boolean;
}

/** Phrases of which each stands at most so many words from the next; only one, mostly. */
export interface Clause {
  readonly phrases: readonly [Phrase, ...Phrase[]];
  /** `distances[n]` lies between phrases n and n + 1. */
  readonly distances: readonly number[];
}

export const FIELDS = ['from', 'to', 'theme', 'source', 'date'] as const;
export type Field = (typeof FIELDS)[number];

/** What is asked of the passage rather than of its words. */
export interface Filter {
  readonly field: Field;
  readonly value: string;
  readonly without: boolean;
}

/** A piece of a query that is left out, and why. */
export interface Unread {
  readonly text: string;
  readonly why:
    | 'no-word'
    | 'asterisk'
    | 'question-mark'
    | 'and-or'
    | 'not'
    | 'near-nothing'
    | 'near-number'
    | 'no-value'
    | 'no-field'
    | 'unknown-value'
    | 'no-sender'
    | 'no-addressee'
    | 'no-date'
    | 'backwards'
    | 'too-long';
}

/** What a reader asks for: texts that hold all clauses and none of `without`, and pass all filters. */
export interface Query {
  readonly clauses: readonly Clause[];
  readonly without: readonly Phrase[];
  readonly filters: readonly Filter[];
  readonly unread: readonly Unread[];
  /** The last word of the last clause as it was typed, where nothing stands behind it, so that it is perhaps only begun. */
  readonly typing: string | undefined;
}

/** Longer queries are refused, in UTF-16 code units. */
export const LONGEST_QUERY = 1000;
/** Words between the two sides of NEAR where it names no number. */
const NEAR_BY_DEFAULT = 10;

/** Fewer letters are never taken as begun: all that begins with them would be a good part of every text. */
const SHORTEST_BEGINNING = 3;

/** An exclamation mark before what is looked for; a field without a value; or a minus, a field, and words in quotation marks, closed or still open, or what has no space in it. */
const PIECE =
  /(?<not>!+)(?=["“”„«»\p{L}\p{N}])|-?(?:from|to|theme|source|date):(?=\s|$)|(?<minus>-?)(?:(?<field>from|to|theme|source|date):)?(?:["“”„«»](?<inQuotes>[^"“”„«»]*)["“”„«»]?|(?<bare>[^\s"“”„«»]+))/giu;
/** In small letters only with a number: "near" is a word. */
const NEAR = /^(?:NEAR|(?:NEAR|near)\/(\d{1,3}))$/u;
/** With no number, or too high a one. */
const NEAR_ELSE = /^(?:NEAR|near)\/(?!\d{1,3}$)/u;
/** Where its number is perhaps still to come, or it is the beginning of a word. */
const NEAR_BEGUN = /^(?:NEAR\/?|near\/)$/u;
/** What others take for a field, before a word. */
const NO_FIELD = /^-?([a-z]+:)["“”„«»]?[\p{L}\p{N}]/iu;
/** An asterisk with more of its word behind it. */
const ASTERISK_WITHIN = /\*\S*[\p{L}\p{N}]/u;
const QUESTION_MARK_WITHIN = /[\p{L}\p{N}]\?+[\p{L}\p{N}]/u;
const ASTERISK_AT_END = /\*[^\p{L}\p{N}]*$/u;
/** Signs with which something may begin that has words: a minus, quotation marks, brackets. */
const OPENING = /^["'!\-\p{Ps}\p{Pi}„¿¡]+$/u;

const NOTHING: Query = { clauses: [], without: [], filters: [], unread: [], typing: undefined };

/** Reads what was typed. It never fails: what it can't read is left out and named in `unread`. */
export function readQuery(typed: string): Query {
  if (typed.length > LONGEST_QUERY)
    return { ...NOTHING, unread: [{ text: `${typed.slice(0, 40)}…`, why: 'too-long' }] };
  const clauses: Clause[] = [];
  const without: Phrase[] = [];
  const filters: Filter[] = [];
  const unread: Unread[] = [];
  let typing: string | undefined;
  /** The article where it was the last piece, as a word of its own. */
  let stray: string | undefined;
  let near: { readonly text: string; readonly distance: number } | undefined;
  let halfTyped = false;

  for (const found of typed.matchAll(PIECE)) {
    const [text] = found;
    const { not, minus, field, inQuotes, bare } = found.groups ?? {};
    const rest = typed.slice(found.index);
    const atEnd = text === rest;
    const value = inQuotes ?? bare ?? '';
    const sign = field === undefined && minus === '' ? (bare ?? '') : '';
    const distance = NEAR.exec(sign);
    const unknown = unknownSign(sign, typed.slice(0, found.index).trim() === '', atEnd);
    const isBare = minus === undefined || (field !== undefined && value.trim() === '');
    const otherField = field === undefined ? NO_FIELD.exec(rest)?.[1] : undefined;
    if (otherField !== undefined) unread.push({ text: otherField, why: 'no-field' });
    halfTyped = atEnd && (isBare || NEAR_BEGUN.test(sign) || OPENING.test(text) || isDateBegun(text, field, value));
    if (halfTyped) break;
    if (not !== undefined) {
      unread.push({ text: not, why: 'not' });
    } else if (isBare) {
      unread.push({ text, why: 'no-value' });
    } else if (ASTERISK_WITHIN.test(value)) {
      unread.push({ text, why: 'asterisk' });
    } else if (QUESTION_MARK_WITHIN.test(value)) {
      unread.push({ text, why: 'question-mark' });
    } else if (field !== undefined) {
      filters.push({ field: field.toLowerCase() as Field, value: value.trim(), without: minus === '-' });
    } else if (distance) {
      if (near || clauses.length === 0) unread.push({ text, why: 'near-nothing' });
      else near = { text, distance: Number(distance[1] ?? NEAR_BY_DEFAULT) };
    } else if (unknown) {
      unread.push({ text, why: unknown });
      stray = undefined;
    } else {
      const phrase = readPhrase(value, inQuotes !== undefined);
      const article = minus === '' ? stray : undefined;
      stray = phrase && minus === '' ? articleIn(phrase) : undefined;
      if (atEnd && minus === '' && phrase && mayBeBegun(phrase)) typing = value;
      if (!phrase) {
        unread.push({ text, why: 'no-word' });
      } else if (minus === '-') {
        without.push(phrase);
      } else if (article && !near && inQuotes === undefined) {
        const before = clauses.pop();
        if (before) clauses.push({ ...before, phrases: withLast(before.phrases, withArticle(article, phrase)) });
      } else if (near) {
        const before = clauses.pop();
        if (before)
          clauses.push({ phrases: [...before.phrases, phrase], distances: [...before.distances, near.distance] });
        near = undefined;
      } else {
        clauses.push({ phrases: [phrase], distances: [] });
      }
    }
  }
  if (near && !halfTyped && !typed.endsWith(near.text)) unread.push({ text: near.text, why: 'near-nothing' });
  return { clauses, without, filters, unread, typing };
}

/**
 * Why a sign between words is not understood, which others who search know: as the first it may be a word ("OR" is gold in French), and
 * as the last it is perhaps only begun ("ORGANISATION").
 */
function unknownSign(sign: string, isFirst: boolean, atEnd: boolean): Unread['why'] | undefined {
  if (NEAR_ELSE.test(sign)) return 'near-number';
  if (atEnd) return undefined;
  if (sign === 'NOT') return 'not';
  return !isFirst && (sign === 'AND' || sign === 'OR') ? 'and-or' : undefined;
}

/** Whether a piece at the end may become a date; not one in quotation marks that are closed. */
function isDateBegun(text: string, field: string | undefined, value: string): boolean {
  return field?.toLowerCase() === 'date' && text.endsWith(value) && mayBecomeDates(value);
}

/** The same query with its last word taken as begun. */
export function begun(query: Query): Query {
  const last = query.clauses.at(-1);
  const phrase = last?.phrases.at(-1);
  if (!last || !phrase) return query;
  const words = withLast(phrase.words, { ...lastOf(phrase.words), prefix: true });
  const phrases = withLast(last.phrases, { ...phrase, words });
  return { ...query, clauses: [...query.clauses.slice(0, -1), { ...last, phrases }] };
}

/** The words of a piece; undefined where it has none. What no space divides is one word, whatever stands between. */
function readPhrase(text: string, quoted: boolean): Phrase | undefined {
  const words = text.split(/\s+/u).flatMap((word) => {
    const found = tokens(word);
    const [first, ...others] = found.map(({ term }) => term);
    if (first === undefined) return [];
    const byApostrophe = found.some(({ joined }, place) => joined && !isHyphen(word, found[place - 1]?.end ?? 0));
    const parts: AskedWord['parts'] = [first, ...others];
    return [{ parts, prefix: ASTERISK_AT_END.test(word), byApostrophe }];
  });
  const [first, ...others] = words;
  return first && { words: [first, ...others], quoted };
}

/** What of the Arabic article is no word of another language that stands alone as often ("as", "at"). */
const ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'ul']);

function articleIn({ words, quoted }: Phrase): string | undefined {
  const [{ parts, prefix }, ...more] = words;
  return !quoted && !prefix && more.length === 0 && parts.length === 1 && ARTICLES.has(parts[0]) ? parts[0] : undefined;
}

/** "al qaeda" as "al-qaeda": who types it so means one name. */
function withArticle(article: string, { words: [first, ...others], quoted }: Phrase): Phrase {
  return { words: [{ ...first, parts: [article, ...first.parts] }, ...others], quoted };
}

function mayBeBegun({ words, quoted }: Phrase): boolean {
  const { parts, prefix, byApostrophe } = lastOf(words);
  // What an apostrophe divides is one word (“Qur’an”), what a hyphen divides is often several.
  const beginning = byApostrophe ? parts.join('') : lastOf(parts);
  return !quoted && !prefix && beginning.length >= SHORTEST_BEGINNING;
}

/** The last of some, of which there is one at least. */
export function lastOf<One>(some: readonly [One, ...One[]]): One {
  return some.at(-1) ?? some[0];
}

function withLast<One>([first, ...others]: readonly [One, ...One[]], last: One): readonly [One, ...One[]] {
  return others.length === 0 ? [last] : [first, ...others.slice(0, -1), last];
}
