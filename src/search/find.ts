import type { Facets } from './filters.ts';
import { readFilters } from './filters.ts';
import { besides, firstOf, lastOf, near, together, withoutOverlaps, wordingOf } from './match.ts';
import type { Matches } from './match.ts';
import { matchPhrase } from './match-phrase.ts';
import type { Heard } from './match-phrase.ts';
import { nameMatches } from './name-matches.ts';
import { joinNames } from './names.ts';
import type { Named } from './names.ts';
import { readQuery } from './query.ts';
import type { Clause, Phrase, Query, Unread } from './query.ts';
import { VOICES } from './search-text.ts';
import type { Voice } from './search-text.ts';
import type { TextIndex } from './text-index.ts';
import { AS_TYPED, Wordings } from './wordings.ts';
import type { WordingKey } from './wordings.ts';

/** What a reader looks for, and in what. */
export interface Asked {
  readonly query: string;
  /** Who has to speak. */
  readonly voices: readonly Voice[];
  /** Whether words are also found spelled otherwise, and under other names of whom they name. */
  readonly spellings: boolean;
  readonly names: boolean;
  /** Wordings that are not looked for, as `Wording.key`. */
  readonly off: readonly string[];
}

/** A wording that was found and is not what was typed. */
export interface Wording extends WordingKey {
  /** The words as they stand where they were found first. */
  readonly text: string;
  readonly hits: number;
}

/**
 * What was found, by texts in their order, and in each by its hits, none overlapping another. A query without words finds
 * texts without hits. The lists are parallel and of plain numbers: there can be hundreds of thousands.
 */
export interface Found {
  /** The texts with hits, by their places among those searched; the hits of the nth are from `from[n]` up to `from[n + 1]`. */
  readonly texts: Uint32Array;
  readonly from: Uint32Array;
  /** Of each hit: where it is, in UTF-16 code units of its text, and its wording: 0 as typed, else `wordings[n - 1]`. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly wording: Uint16Array;
  readonly wordings: readonly Wording[];
  readonly unread: readonly Unread[];
}

/** What is found in: texts, who is named in them, and what filters can name. */
export interface Searched {
  readonly index: TextIndex;
  readonly named: readonly Named[];
  readonly facets: Facets;
}

/** Finds what a reader asks for. It never fails: what can't be read of the query is in `unread`. */
export function find(searched: Searched, asked: Asked): Found {
  const { index } = searched;
  const query = readQuery(asked.query);
  const unread = [...query.unread];
  const passes = readFilters(query.filters, searched.facets, (left) => void unread.push(left));
  const heard = heardIn(index, asked.voices);
  const wordings = new Wordings(asked.off);
  const clauses = matchClauses(searched, query, asked, heard, wordings);
  const barred = query.without.map((phrase) => matchPhrase(index, phrase, heard));
  const wanted = textsWith(index, clauses, barred);
  const holds = (text: number): boolean => {
    const facts = index.texts[text]?.facts;
    return wanted(text) && (!passes || (facts !== undefined && passes(facts)));
  };
  if (clauses.length === 0) {
    const alone = passes || barred.length > 0 ? passages(index, holds, asked.voices) : new Uint32Array();
    return { ...NO_HITS, texts: alone, from: new Uint32Array(alone.length + 1), wordings: [], unread };
  }
  const all = together(clauses).filter((one) => holds(index.textOf[firstOf(one)] ?? -1));
  const typed = withoutOverlaps(all.filter((one) => wordingOf(one) === AS_TYPED));
  const others = withoutOverlaps(
    besides(
      all.filter((one) => wordingOf(one) !== AS_TYPED),
      typed,
    ),
  );
  return { ...gather(index, together([typed, others]), wordings.all), unread };
}

const NO_HITS = { start: new Uint32Array(), end: new Uint32Array(), wording: new Uint16Array() };

/** Whether a word is searched: whoever speaks it is. */
function heardIn({ voice }: TextIndex, voices: readonly Voice[]): Heard {
  const on = VOICES.map((each) => voices.includes(each));
  return (word) => on[voice[word] ?? 0] ?? false;
}

/** The matches of each clause; words side by side that are a name together ("Shura Council") are looked for as one phrase. */
function matchClauses(
  { index, named }: Searched,
  { clauses }: Query,
  { spellings, names }: Asked,
  heard: Heard,
  wordings: Wordings,
): readonly Matches[] {
  const match = (phrase: Phrase): Matches => {
    const own = matchPhrase(index, phrase, heard, spellings && !phrase.quoted ? wordings : undefined);
    const byName = names ? nameMatches(index, named, phrase, heard, wordings) : own.subarray(0, 0);
    return byName.length === 0 ? own : together([own, byName]);
  };
  const chained = clauses.filter(({ distances }) => distances.length > 0);
  const alone = clauses.flatMap(({ phrases, distances }) => (distances.length > 0 ? [] : phrases));
  return [
    ...chained.map((clause) => matchChain(clause, match, index.textOf)),
    ...(names ? joinNames(alone, named) : alone).map(match),
  ];
}

/** The matches of phrases that stand near one another. */
function matchChain({ phrases, distances }: Clause, match: (phrase: Phrase) => Matches, textOf: Uint32Array): Matches {
  const [first, ...others] = phrases;
  let before = match(first);
  const kept: Matches[] = [];
  for (const [place, phrase] of others.entries()) {
    const next = match(phrase);
    kept.push(near(before, next, distances[place] ?? 0, textOf));
    before = near(next, before, distances[place] ?? 0, textOf);
  }
  return together([...kept, before]);
}

/** Whether a text has a match of each clause and none of what it must not have. */
function textsWith(
  { texts, textOf }: TextIndex,
  clauses: readonly Matches[],
  barred: readonly Matches[],
): (text: number) => boolean {
  const met = new Uint8Array(texts.length);
  for (const [place, matches] of clauses.entries())
    for (const one of matches) {
      const text = textOf[firstOf(one)] ?? 0;
      if (met[text] === place) met[text] = place + 1;
    }
  for (const matches of barred) for (const one of matches) met[textOf[firstOf(one)] ?? 0] = 255;
  return (text) => met[text] === clauses.length;
}

/** Passages as such, where only filters ask. */
function passages({ texts }: TextIndex, holds: (text: number) => boolean, voices: readonly Voice[]): Uint32Array {
  const found = texts.flatMap(({ id, passage, voice }, text) =>
    id === passage && voices.includes(voice) && holds(text) ? [text] : [],
  );
  return Uint32Array.from(found);
}

/** Matches in order, as hits by their texts. */
function gather(index: TextIndex, matches: Matches, keys: readonly WordingKey[]): Omit<Found, 'unread'> {
  const texts: number[] = [];
  const from: number[] = [];
  const start = new Uint32Array(matches.length);
  const end = new Uint32Array(matches.length);
  const wording = new Uint16Array(matches.length);
  const counts = keys.map(() => ({ hits: 0, at: 0 }));
  for (const [place, one] of matches.entries()) {
    const first = firstOf(one);
    const text = index.textOf[first] ?? 0;
    if (text !== texts.at(-1)) {
      texts.push(text);
      from.push(place);
    }
    start[place] = index.start[first] ?? 0;
    end[place] = index.end[lastOf(one)] ?? 0;
    wording[place] = wordingOf(one);
    const count = counts[wordingOf(one) - 1];
    if (count && count.hits === 0) count.at = place;
    if (count) count.hits += 1;
  }
  return {
    texts: Uint32Array.from(texts),
    from: Uint32Array.from([...from, matches.length]),
    start,
    end,
    wording,
    wordings: keys.map((key, number) => {
      const { hits, at } = counts[number] ?? { hits: 0, at: 0 };
      const text = index.texts[index.textOf[firstOf(matches[at] ?? 0)] ?? 0]?.text ?? '';
      return { ...key, text: hits > 0 ? text.slice(start[at], end[at]) : key.key, hits };
    }),
  };
}
