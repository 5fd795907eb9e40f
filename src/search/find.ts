import { oncePer } from '../edition/once-per.ts';
import type { Facets, Filtered } from './filters.ts';
import { readFilters } from './filters.ts';
import { bareTexts, hitsOf } from './hits.ts';
import type { Hits } from './hits.ts';
import {
  besides,
  byWording,
  firstOf,
  hitsAmong,
  near,
  passing,
  together,
  withoutOverlaps,
  wordingOf,
} from './match.ts';
import type { Matches } from './match.ts';
import { matchPhrase } from './match-phrase.ts';
import type { Heard } from './match-phrase.ts';
import { nameMatches } from './name-matches.ts';
import { joinNames, meantBy } from './names.ts';
import type { Named } from './names.ts';
import { begun, lastOf, readQuery } from './query.ts';
import type { Clause, Phrase, Query, Unread } from './query.ts';
import type { Facts } from './search-text.ts';
import type { TextIndex } from './text-index.ts';
import { optionsFor } from './vocabulary.ts';
import { VOICES } from './voices.ts';
import type { Voice } from './voices.ts';
import { LEFT_OUT, Wordings } from './wordings.ts';
import type { Wording } from './wordings.ts';

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

/** What was found, with the wordings that hits are numbered by, and what of the query was not understood. */
export interface Found {
  readonly letters: Hits;
  readonly notes: Hits;
  readonly wordings: readonly Wording[];
  /** Whether there was anything to look for: not where a query is just begun, was refused, or nothing of it is understood. */
  readonly isSought: boolean;
  readonly unread: readonly Unread[];
  /** Whom and what the filters took. */
  readonly filters: readonly Filtered[];
  /** The last word as typed, where no text has it as a word, so that it was taken as the beginning of one. */
  readonly begun: string | undefined;
}

/** What is found in: the edition's texts and the reader's, who is named in them, and what filters can name. */
export interface Searched {
  readonly letters: TextIndex;
  readonly notes: TextIndex;
  readonly named: readonly Named[];
  readonly facets: Facets;
}

/** A query as it is looked for. */
interface Search extends Asked {
  readonly read: Query;
  readonly named: readonly Named[];
  readonly wordings: Wordings;
  /** Whether the filters let a text pass; undefined where there are none. */
  readonly passes: ((facts: Facts) => boolean) | undefined;
}

/** Finds what a reader asks for. It never fails: what can't be read of the query is in `unread`. */
export function find(searched: Searched, asked: Asked): Found {
  const { letters, notes, named, facets } = searched;
  const typed = readQuery(asked.query);
  const isBegun = typed.typing !== undefined && !isKnown(searched, typed, asked);
  const read = isBegun ? begun(typed) : typed;
  const unread = [...read.unread];
  const { passes, filters } = readFilters(read.filters, facets, (left) => void unread.push(left));
  const wordings = new Wordings(asked.off);
  const search: Search = { ...asked, read, named, wordings, passes };
  const [inLetters, inNotes] = [findIn(letters, search), findIn(notes, search)];
  return {
    letters: inLetters,
    notes: inNotes,
    wordings: wordings.found(),
    isSought: read.clauses.length > 0 || read.without.length > 0 || passes !== undefined,
    unread,
    filters,
    begun: isBegun ? typed.typing : undefined,
  };
}

/** Whether a text has the last word of a query, or it is somebody's name: then it is no beginning of another. */
function isKnown({ letters, notes, named }: Searched, { clauses }: Query, { spellings, names }: Asked): boolean {
  const phrase = clauses.at(-1)?.phrases.at(-1);
  if (!phrase) return true;
  const word = lastOf(phrase.words);
  return (
    [letters, notes].some((index) => optionsFor(index, word, spellings).length > 0) ||
    (names && meantBy({ words: [word], quoted: false }, named, spellings).length > 0)
  );
}

function findIn(index: TextIndex, search: Search): Hits {
  const { read, voices, wordings, passes } = search;
  const heard = heardIn(index, voices);
  const clauses = matchClauses(index, search, heard);
  const barred = read.without.map((phrase) => matchPhrase(index, phrase, heard));
  const some = passes !== undefined || barred.length > 0 || clauses.length > 1;
  if (clauses.length === 0)
    return bareTexts(index, some ? passages(index, search, textsWith(index, [], barred, passes)) : []);
  const holds = some ? textsWith(index, clauses, barred, passes) : undefined;
  const all = together(clauses);
  const wanted = holds ? passing(all, (one) => holds[index.textOf[firstOf(one)] ?? -1] === 1) : all;
  if (wordings.count === 0 && search.off.length === 0) return hitsOf(index, withoutOverlaps(wanted), wordings);
  const [typed, others] = byWording(wanted);
  const own = withoutOverlaps(typed);
  // The longest first, and only then what was typed: else a name that overlaps it is found by the rest of its words once more.
  return hitsOf(index, together([own, hitsAmong(besides(withoutOverlaps(others), own))]), wordings);
}

/** Whether a word is searched: whoever speaks it is. The same function for the same voices, so that what it leads to can be kept. */
export function heardIn(index: TextIndex, voices: readonly Voice[]): Heard {
  const on = VOICES.map((each) => voices.includes(each));
  const known = hearings(index);
  const heard = known.get(on.join()) ?? hearing(index, on);
  known.set(on.join(), heard);
  return heard;
}

const hearings = oncePer<TextIndex, Map<string, Heard>>(() => new Map());

function hearing({ voice }: TextIndex, on: readonly boolean[]): Heard {
  if (on.every(Boolean)) return () => true;
  return (word) => on[voice[word] ?? 0] ?? false;
}

/** The matches of each clause; words side by side that are a name together ("Shura Council") are looked for as one phrase. */
function matchClauses(
  index: TextIndex,
  { read, named, spellings, names, wordings }: Search,
  heard: Heard,
): readonly Matches[] {
  const match = (phrase: Phrase): Matches => {
    const own = matchPhrase(index, phrase, heard, spellings && !phrase.quoted ? wordings : undefined);
    return names ? together([own, nameMatches(index, named, phrase, heard, wordings, spellings)]) : own;
  };
  const chained = read.clauses.filter(({ distances }) => distances.length > 0);
  const alone = read.clauses.flatMap(({ phrases, distances }) => (distances.length > 0 ? [] : phrases));
  return [
    ...chained.map((clause) => matchChain(clause, match, index.textOf)),
    ...(names ? joinNames(alone, named, spellings) : alone).map(match),
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

/** 1 for each text that has a match of each clause and none of what it must not have, and passes the filters; else 0. */
function textsWith(
  { texts, textOf }: TextIndex,
  clauses: readonly Matches[],
  barred: readonly Matches[],
  passes: Search['passes'],
): Uint8Array {
  const met = new Uint16Array(texts.length);
  const bars = new Uint8Array(texts.length);
  for (const [place, matches] of clauses.entries())
    for (let nth = 0; nth < matches.length; nth += 1) {
      const text = textOf[firstOf(matches[nth] ?? 0)] ?? 0;
      if (met[text] === place && wordingOf(matches[nth] ?? 0) !== LEFT_OUT) met[text] = place + 1;
    }
  for (const matches of barred) for (const one of matches) bars[textOf[firstOf(one)] ?? 0] = 1;
  const holds = new Uint8Array(texts.length);
  // Texts that have not the words are not looked at: there are tens of thousands.
  for (let text = 0; text < holds.length; text += 1) {
    if (met[text] !== clauses.length || bars[text] === 1) continue;
    const facts = texts[text]?.facts;
    if (!passes || (facts && passes(facts))) holds[text] = 1;
  }
  return holds;
}

/** Passages as such, where only filters ask: also by another wording, whose source may be asked for, unless something must not be there. */
function passages({ texts }: TextIndex, { read, voices }: Search, holds: Uint8Array): readonly number[] {
  const byWordings = read.without.length === 0 && read.filters.every(({ without }) => !without);
  const found: number[] = [];
  let last: string | undefined;
  for (const [text, one] of holds.entries()) {
    if (one === 0) continue;
    const { id, passage, voice } = texts[text] ?? {};
    const counts = id === passage || (byWordings && voice === 'wording' && passage !== last);
    if (!counts || !voice || !voices.includes(voice)) continue;
    last = passage;
    found.push(text);
  }
  return found;
}
