import type { Edition, Letter, Passage, PassageId, Reading, SourceId, ThemeId } from '../edition/model.ts';
import { oncePer } from '../edition/once-per.ts';
import type { Voice } from './voices.ts';

interface Span {
  /** In UTF-16 code units of the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** What a query can ask of the passage that a text stands in or beside. */
export interface Facts {
  readonly letter: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly themes: readonly ThemeId[];
  readonly source: SourceId;
  /** The days that any source's date of the letter allows, as ms since 1970 UTC. */
  readonly dates: readonly (readonly [first: number, last: number])[];
}

/** A text that is searched: the words of a passage, another source's wording of a stretch of it, a remark of the edition on it, or a reader's note. */
export interface SearchText {
  /** Unlike that of any other text: the passage's or the note's id; `PASSAGE/w0` for its first other wording, `PASSAGE/0` for its first remark. */
  readonly id: string;
  /** The passage to which it leads; undefined for a note that has lost its place. */
  readonly passage: PassageId | undefined;
  readonly text: string;
  readonly voice: Voice;
  /** Stretches in which somebody else speaks. */
  readonly asides: readonly (Span & { readonly voice: Voice })[];
  /** Names in it, with the id of who is meant. */
  readonly names: readonly (Span & { readonly ref: string })[];
  readonly facts: Facts | undefined;
}

/** Every text of an edition that is searched, in its order: each passage, after it its other wordings, and then the edition's remarks on it. */
export function searchTexts(edition: Edition): readonly SearchText[] {
  return edition.letters.flatMap((letter) =>
    letter.passages.flatMap((passage) => {
      const facts = factsOf(letter, passage);
      return [passageText(passage, facts), ...wordings(passage, facts), ...remarks(passage, facts)];
    }),
  );
}

/** Notes as texts, in their order, each with the facts of the passage it is on. */
export function noteTexts(
  edition: Edition,
  notes: readonly { readonly id: string; readonly passage: PassageId | undefined; readonly text: string }[],
): readonly SearchText[] {
  const facts = factsByPassage(edition);
  return notes.map(({ id, passage, text }) => ({
    id,
    passage,
    text,
    voice: 'reader',
    asides: [],
    names: [],
    facts: passage === undefined ? undefined : facts.get(passage),
  }));
}

const factsByPassage = oncePer(
  ({ letters }: Edition): ReadonlyMap<PassageId, Facts> =>
    new Map(
      letters.flatMap((letter) => letter.passages.map((passage) => [passage.id, factsOf(letter, passage)] as const)),
    ),
);

function factsOf({ id, senders, addressees, dates }: Letter, { themes, source }: Passage): Facts {
  return {
    letter: id,
    from: senders.flatMap(({ value }) => value ?? []),
    to: addressees.flatMap(({ value }) => value ?? []),
    themes,
    source,
    dates: dates.map(({ value }) => [value.first, value.last] as const),
  };
}

function passageText({ id, text, ranges, speaker }: Passage, facts: Facts): SearchText {
  return {
    id,
    passage: id,
    text,
    voice: speaker,
    asides: ranges.flatMap(({ type, start, end }) =>
      type === 'gloss' || type === 'omission' ? [{ start, end, voice: 'gloss' as const }] : [],
    ),
    names: ranges.flatMap((range) =>
      range.type === 'name' ? [{ start: range.start, end: range.end, ref: range.ref }] : [],
    ),
    facts,
  };
}

/** The id by which a remark of the edition on a passage is found; `index` from 0. */
export function remarkId(passage: PassageId, index: number): string {
  return `${passage}/${index}`;
}

/** The id by which another wording of a stretch of a passage is found; `index` from 0, among all that the passage has. */
export function wordingId(passage: PassageId, index: number): string {
  return `${passage}/w${index}`;
}

/** Other sources' wordings of stretches of a passage, in its order. */
export function readingsOf({ ranges }: Passage): readonly Reading[] {
  return ranges.flatMap((range) => (range.type === 'reading' ? range.readings : []));
}

/** The ids of all that `searchTexts` gives, in its order. */
export function textIds({ letters }: Edition): readonly string[] {
  return letters.flatMap(({ passages }) =>
    passages.flatMap((passage) => [
      passage.id,
      ...readingsOf(passage).map((_, index) => wordingId(passage.id, index)),
      ...passage.notes.map((_, index) => remarkId(passage.id, index)),
    ]),
  );
}

/** Of the facts only the source is the wording's own. */
function wordings(passage: Passage, facts: Facts): readonly SearchText[] {
  return readingsOf(passage).map(({ text, source }, index) => ({
    id: wordingId(passage.id, index),
    passage: passage.id,
    text,
    voice: 'wording',
    asides: [],
    names: [],
    facts: { ...facts, source },
  }));
}

function remarks({ id, notes }: Passage, facts: Facts): readonly SearchText[] {
  return notes.map(({ text }, index) => ({
    id: remarkId(id, index),
    passage: id,
    text,
    voice: 'edition',
    asides: [],
    names: [],
    facts,
  }));
}
