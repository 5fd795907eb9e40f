import { disagreements } from '../../edition/disagreements.ts';
import type { Assertion, Edition, LetterDate } from '../../edition/model.ts';
import type { Ground } from '../../edition/statement.ts';
import { isEdition } from '../../edition/own-source.ts';

/** The date that a citation gives, and what is against it. */
export interface CitedDate {
  /** None where nobody dates the letter. */
  readonly value: LetterDate | undefined;
  /** No source dates the letter; the bounds are the edition's. */
  readonly bounded: boolean;
  readonly certainty: Assertion<LetterDate>['certainty'];
  /** What it is inferred from, where nobody says it. */
  readonly inferredFrom?: Ground | undefined;
  /** Who says so. */
  readonly by: string;
  /** Dates that rule it out, each with the source that gives it. */
  readonly others: readonly { readonly value: LetterDate; readonly by: string }[];
}

export function citedDate(
  edition: Edition,
  held: Assertion<LetterDate> | undefined,
  all: readonly Assertion<LetterDate>[],
): CitedDate {
  const source = (id: string | undefined) => edition.sources.find((one) => one.id === id);
  const own = source(held?.source);
  return {
    value: held?.value,
    bounded: own !== undefined && isEdition(own) && edition.form !== 'transcribed',
    certainty: held?.certainty ?? 'high',
    inferredFrom: held?.inferredFrom,
    by: own?.label ?? '',
    others: held
      ? disagreements([held, ...all]).map(([other]) => ({
          value: other.value,
          by: source(other.source)?.label ?? other.source,
        }))
      : [],
  };
}

/** Whether anything is to be said against the date. */
export function isDoubtful({ value, bounded, certainty, inferredFrom, others }: CitedDate): boolean {
  return value === undefined || bounded || inferredFrom !== undefined || certainty !== 'high' || others.length > 0;
}

/** How days are written: "3 November 2012", or "November 3, 2012". */
export type DayOrder = 'day-first' | 'month-first';

/** The date in words, without what is against it; in square brackets where it is not the letter's own. */
export function dateWords({ value, bounded, inferredFrom }: CitedDate, order: DayOrder): string {
  if (value === undefined || bounded) return 'undated';
  return inferredFrom === undefined ? spanWords(value, order) : `[${spanWords(value, order)}]`;
}

/** What is to be said against the date; empty where nothing is. */
export function doubtWords(
  { value, bounded, certainty, inferredFrom, by, others }: CitedDate,
  order: DayOrder,
): string {
  if (value === undefined) return '';
  if (bounded) return `${spanWords(value, order)}, by this edition’s reckoning`;
  const sure = [
    ...(certainty === 'high' ? [] : [certainty === 'medium' ? 'date probable' : 'date uncertain']),
    ...(inferredFrom === undefined ? [] : [`inferred from the ${GROUNDS[inferredFrom]}`]),
  ];
  if (others.length === 0) return sure.join(', ');
  const against = others.map((other) => `${spanWords(other.value, order)} according to ${other.by}`);
  return [...sure, `so ${by}`, ...against].join('; ');
}

/** Date and doubt: "3 November 2012 (so Guidère 2014; 3 October 2012 according to Associated Press 2013)". */
export function datedWords(date: CitedDate, order: DayOrder): string {
  const doubt = doubtWords(date, order);
  return doubt === '' ? dateWords(date, order) : `${dateWords(date, order)} (${doubt})`;
}

/** The same as a sentence of its own, without its full stop. */
export function dateNote(date: CitedDate): string {
  const words = datedWords(date, 'day-first');
  return date.value === undefined || date.bounded ? words.replace(/^u/, 'U') : `Dated ${words}`;
}

/** A date as the edition has it, in words: `..` is an open end. */
export function spanWords({ edtf }: LetterDate, order: DayOrder): string {
  const [from = '', to = from] = edtf.split('/');
  if (from === to) return boundWords(from, order);
  if (from === '..') return `not after ${boundWords(to, order)}`;
  if (to === '..') return `not before ${boundWords(from, order)}`;
  return `between ${boundWords(from, order)} and ${boundWords(to, order)}`;
}

/** The year, month and day of a date without bounds, as far as they are known. */
export function partsOfDate(value: LetterDate | undefined): readonly number[] {
  const [from = '', to = from] = value?.edtf.split('/') ?? [];
  return from === to && from !== '' ? partsOfBound(from) : [];
}

/** The numbers of one bound: `2012-11-03` is year, month and day. */
export function partsOfBound(bound: string): readonly number[] {
  const sign = bound.startsWith('-') ? -1 : 1;
  const [year = 0, ...rest] = bound.replace(/^-/, '').split('-').map(Number);
  return [sign * year, ...rest];
}

const GROUNDS: Readonly<Record<Ground, string>> = {
  title: 'title',
  author: 'named author',
  creation: 'note on its creation',
  dateline: 'dateline',
  signature: 'signature',
  salutation: 'salutation',
  'file-name': 'file’s name',
  receipt: 'date it was received',
  metadata: 'file’s metadata',
};

function boundWords(bound: string, order: DayOrder): string {
  const [year = 0, month, day] = partsOfBound(bound);
  // There is a year 0 in ISO 8601, and it is the year before the first.
  const named = year > 0 ? String(year) : `${1 - year} BC`;
  if (month === undefined) return named;
  const name = MONTHS[month - 1] ?? '';
  if (day === undefined) return `${name} ${named}`;
  return order === 'day-first' ? `${day} ${name} ${named}` : `${name} ${day}, ${named}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
