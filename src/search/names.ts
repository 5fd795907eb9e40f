import { identitiesOf } from '../edition/identities-of.ts';
import type { Edition } from '../edition/model.ts';
import { oncePer } from '../edition/once-per.ts';
import { evened, isArticle } from './fold.ts';
import type { AskedWord, Phrase } from './query.ts';
import { tokens } from './tokens.ts';

/** Somebody or something with the names by which texts call it. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly type: 'person' | 'body' | 'place';
  /** Each name as folded words, its own first. */
  readonly names: readonly (readonly string[])[];
  /** Ids of those who are perhaps the same, by the edition. They keep their names to themselves, so that each hit tells who is named. */
  readonly perhaps: readonly string[];
}

/** What stands before many names and means nobody by itself. */
const NOBODY = new Set(
  [
    'abu abou aboul bin ben ibn bint umm oum abd abdel',
    'sheikh cheikh shaykh brother sister emir amir mr mrs dr sir',
    'the of and a in to le la les de des du von van der und',
  ].flatMap((line) => line.split(' ')),
);

/** In a shorter word a name that is only begun is not looked for. */
const SHORTEST_BEGINNING = 4;

/** Everybody whom an edition gives names, and everything. */
export function namedIn(edition: Edition): readonly Named[] {
  const places = edition.places.map((place) => ({ ...place, type: 'place' as const }));
  return [...edition.correspondents, ...places].map(({ id, name, type, variants }) => ({
    id,
    name,
    type,
    names: [name, ...variants.map(({ text }) => text)].map((text) => tokens(text).map(({ term }) => term)),
    perhaps: identitiesOf(edition, id).flatMap(({ others }) => others),
  }));
}

/**
 * Who may be meant by words: those one of whose names they are; of a person also part of a name, if it is more than what many
 * are called by ("Abu"). With `spellings` also in other transcriptions, and with another article or none. Nobody where the words stand
 * in quotation marks.
 */
export function meantBy({ words, quoted }: Phrase, all: readonly Named[], spellings: boolean): readonly Named[] {
  if (quoted) return [];
  const asked = askedName(words);
  const open = words.at(-1)?.prefix === true && (asked.at(-1)?.length ?? 0) >= SHORTEST_BEGINNING;
  if (asked.every((word) => NOBODY.has(word) || isArticle(word))) return [];
  const written = spellings ? asked.map(evened) : asked;
  const bare = spellings && isArticle(asked[0] ?? '') ? written.slice(1) : written;
  return all.filter((one) =>
    (spellings ? evenedNames(one) : one.names).some((name) =>
      [written, bare].some((each) => (one.type === 'person' ? within(name, each, open) : same(name, each, open))),
    ),
  );
}

/** The parts of words, without a possessive s at their end ("Zawahiri’s"). */
function askedName(words: Phrase['words']): readonly string[] {
  const parts = words.flatMap((word: AskedWord) => word.parts);
  const possessive = parts.at(-1) === 's' && (words.at(-1)?.parts.length ?? 0) > 1;
  return possessive ? parts.slice(0, -1) : parts;
}

/** The names of one with what transcriptions differ in evened out. */
const evenedNames = oncePer(({ names }: Named) => names.map((name) => name.map(evened)));

/** Those who are perhaps the same as somebody who is meant. */
export function perhapsMeant(meant: readonly Named[], all: readonly Named[]): readonly Named[] {
  const ids = new Set(meant.flatMap(({ perhaps }) => perhaps));
  return all.filter((one) => ids.has(one.id) && !meant.includes(one));
}

/** Phrases of one word each, in which those that together are a name of somebody are one phrase. */
export function joinNames(phrases: readonly Phrase[], all: readonly Named[], spellings: boolean): readonly Phrase[] {
  const [first, ...others] = phrases;
  if (!first) return [];
  for (let length = Math.min(phrases.length, longestName(all)); length > 1; length -= 1) {
    const some = phrases.slice(0, length);
    const joined = { words: [...first.words, ...some.slice(1).flatMap(({ words }) => words)], quoted: false } as const;
    if (some.every(isBareWord) && meantBy(joined, all, spellings).length > 0)
      return [joined, ...joinNames(phrases.slice(length), all, spellings)];
  }
  return [first, ...joinNames(others, all, spellings)];
}

/** How many words the longest name has: to try more would take seconds where hundreds are asked for. */
const longestName = oncePer((all: readonly Named[]) =>
  all.flatMap(({ names }) => names).reduce((most, { length }) => Math.max(most, length), 0),
);

function isBareWord({ words, quoted }: Phrase): boolean {
  return words.length === 1 && !quoted;
}

function same(name: readonly string[], asked: readonly string[], open: boolean): boolean {
  return name.length === asked.length && standsAt(name, asked, open, 0);
}

function within(name: readonly string[], asked: readonly string[], open: boolean): boolean {
  return name.some((_, place) => standsAt(name, asked, open, place));
}

function standsAt(name: readonly string[], asked: readonly string[], open: boolean, place: number): boolean {
  return asked.every((word, index) => {
    const part = name[place + index];
    return part === word || (open && index === asked.length - 1 && part?.startsWith(word) === true);
  });
}
