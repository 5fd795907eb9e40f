import type { Assertion, Edition, LetterDate } from '../../edition/model.ts';
import type { HeldDate } from '../dating.ts';
import { disagreements } from '../../edition/disagreements.ts';
import type { Ground } from '../../edition/statement.ts';
import { sigilOf, speaksAlone } from '../source-names.ts';

/** A date as a source words it, with what a machine reads. */
export interface ShownDate {
  /** As the source words it; empty where it only gives the days, as attributes do. */
  readonly text: string;
  readonly value: LetterDate;
  /** For `time/@datetime`: a day, month or year where the date lies within one, else its EDTF. */
  readonly machine: string;
  /** Who says so: "AP". Empty where the edition has one source and transcribes the letters itself. */
  readonly sigil: string;
  /** What it is inferred from, where nobody says it. */
  readonly inferredFrom?: Ground | undefined;
}

/** The date that holds: a source's words for it, or, where several together make the widest, only its days. */
export type ShownHeld =
  | (ShownDate & { readonly type: 'given' })
  | {
      readonly type: 'widest';
      readonly value: LetterDate;
      readonly machine: string;
      readonly sigils: readonly string[];
    };

export function shownHeld(edition: Edition, { value, given }: HeldDate): ShownHeld {
  if (given.length === 1) return { type: 'given', ...shownDate(edition, given[0]) };
  const sigils = [...new Set(given.map(({ source }) => sigilOf(edition, source)))];
  return { type: 'widest', value, machine: machineDate(value.edtf), sigils };
}

export function shownDate(
  edition: Edition,
  { value, asGiven, source, inferredFrom }: Assertion<LetterDate>,
): ShownDate {
  const sigil = speaksAlone(edition) ? '' : sigilOf(edition, source);
  return { text: asGiven, value, machine: machineDate(value.edtf), sigil, inferredFrom };
}

/** Every date of something, in the edition's order. */
export function shownDates(edition: Edition, dates: readonly Assertion<LetterDate>[]): readonly ShownDate[] {
  return dates.map((date) => shownDate(edition, date));
}

/** The date that holds for a letter, and those that rule it out. */
export function datesThatHold(
  edition: Edition,
  { given, value }: HeldDate,
  all: readonly Assertion<LetterDate>[],
): readonly ShownHeld[] {
  const against = given.length === 1 ? disagreements([given[0], ...all]).map(([first]) => first) : [];
  return [
    shownHeld(edition, { given, value }),
    ...against.map((date) => ({ type: 'given' as const, ...shownDate(edition, date) })),
  ];
}

/** The day, month or year that both ends of an interval share: HTML has no way to write an interval. */
function machineDate(edtf: string): string {
  const plain = edtf.replaceAll(/[?~%]/g, '');
  const [from = '', to = from] = plain.split('/');
  const parts = from.split('-');
  for (let length = parts.length; length > 0; length -= 1) {
    const shared = parts.slice(0, length).join('-');
    if (/^\d/.test(shared) && (to === shared || to.startsWith(`${shared}-`))) return shared;
  }
  return edtf;
}
