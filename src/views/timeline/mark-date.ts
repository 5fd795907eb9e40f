import { END_OF_TIME } from '../../edition/end-of-time.ts';
import type { Assertion, Edition, LetterDate } from '../../edition/model.ts';
import { narrower } from '../../edition/date-of-passage.ts';
import type { HeldDate } from '../dating.ts';
import { disagreements } from '../../edition/disagreements.ts';
import { sigilOf } from '../source-names.ts';
import { grouped } from './grouped.ts';

type Dated = Assertion<LetterDate>;

/** How far the first or last day of a date is known: it is that day, it is about that day, or none is given. */
export type Edge = 'sure' | 'about' | 'open';

/** A date as the timeline draws it. */
export interface MarkDate {
  readonly value: LetterDate;
  readonly start: Edge;
  readonly end: Edge;
  /** The words of a source; undefined where several statements together make the date. */
  readonly text: string | undefined;
  /** Who gives it: "AP". */
  readonly sigils: readonly string[];
}

/** The date that holds. */
export function markDate(edition: Edition, { value, given }: HeldDate): MarkDate {
  return drawn(edition, value, given, given.length === 1 ? given[0].asGiven : undefined);
}

/**
 * The dates that rule out the one that holds, in time order: each once, with all who give it, and of one source only what
 * says most. The widest date rules none out.
 */
export function otherDates(edition: Edition, { given }: HeldDate, all: readonly Dated[]): readonly MarkDate[] {
  if (given.length > 1) return [];
  const others = disagreements([given[0], ...all]).flatMap((group) => narrowestOfEach(group));
  return grouped(others, ({ value }) => `${value.first} ${value.last}`)
    .map(([, same]) => drawn(edition, same[0].value, same, same[0].asGiven))
    .toSorted((a, b) => a.value.first - b.value.first);
}

function narrowestOfEach(dates: readonly Dated[]): readonly Dated[] {
  return grouped(dates, ({ source }) => source).flatMap(
    ([, own]) => own.reduce<Dated | undefined>(narrower, undefined) ?? [],
  );
}

function drawn(edition: Edition, value: LetterDate, given: readonly Dated[], text: string | undefined): MarkDate {
  const [from = '', to = from] = value.edtf.split('/');
  return {
    value,
    start: edgeOf(value.first, from),
    end: edgeOf(value.last, to),
    text,
    sigils: [...new Set(given.map(({ source }) => sigilOf(edition, source)))],
  };
}

/** By the qualifiers and open ends of [EDTF](https://www.loc.gov/standards/datetime/). */
function edgeOf(day: number, bound: string): Edge {
  if (Math.abs(day) >= END_OF_TIME) return 'open';
  return /[?~%]/.test(bound) ? 'about' : 'sure';
}
