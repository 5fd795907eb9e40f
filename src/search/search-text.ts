import type { Edition, Letter, Passage, PassageId, SourceId, ThemeId } from '../edition/model.ts';
import { oncePer } from '../edition/once-per.ts';
import { textPlaces, wordsAt } from './text-places.ts';
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
  /** Unlike that of any other text: of `TextPlace`, or the note's. */
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

/** The texts of `textPlaces`, in its order, as they are searched. */
export function searchTexts(edition: Edition): readonly SearchText[] {
  const facts = factsByPassage(edition);
  return textPlaces(edition).map((place) => {
    const { id, passage, reading, remark } = place;
    const own = facts.get(passage.id);
    const text = { id, passage: passage.id, text: wordsAt(place), facts: own };
    // Of the facts only the source is the wording's own.
    if (reading) return { ...text, ...PLAIN, voice: 'wording', facts: own && { ...own, source: reading.source } };
    return remark ? { ...text, ...PLAIN, voice: 'edition' } : { ...text, ...spokenIn(passage) };
  });
}

/** Nobody else speaks in it, and it names nobody. */
const PLAIN = { asides: [], names: [] };

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
    ...PLAIN,
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

/** Who speaks in a passage, and whom it names. */
function spokenIn({ ranges, speaker }: Passage): Pick<SearchText, 'voice' | 'asides' | 'names'> {
  return {
    voice: speaker,
    asides: ranges.flatMap(({ type, start, end }) =>
      type === 'gloss' || type === 'omission' ? [{ start, end, voice: 'gloss' as const }] : [],
    ),
    names: ranges.flatMap((range) =>
      range.type === 'name' ? [{ start: range.start, end: range.end, ref: range.ref }] : [],
    ),
  };
}
