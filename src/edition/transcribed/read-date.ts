import { calendarDate } from '../calendar-date.ts';
import { END_OF_TIME } from '../end-of-time.ts';
import type { Assertion, LetterDate, SourceId } from '../model.ts';
import type { Problem } from '../problem.ts';
import type { Certainty } from '../statement.ts';
import { placeOf, valueOf } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import { plainDate, yearWithin } from './plain-date.ts';
import { statedCertainty } from './stated-certainty.ts';
import { saysUnknown } from './says-unknown.ts';
import { lineOf } from './walk.ts';

/** What says of a date that it is not known. */
const UNKNOWN =
  /^[^\p{L}\p{N}]*(?:unknown|unbekannt|undatiert|undated|o\.? ?d\.?|s\.? ?d\.?|n\.? ?d\.?|inconnue?|onbekend|ongedateerd|sans date|senza data|sin fecha)?[^\p{L}\p{N}]*$/iu;

type Report = (doubt: Problem) => void;

/**
 * What a `date` says: the attributes of TEI's att.datable, in the W3C's and in ISO's form; where there are none, its words. Reports
 * `no-such-date`, `date-form` and `date-order` and then takes what else it says. Undefined where the letter can't be placed in time by it.
 */
export function readDate(date: XmlElement, source: SourceId, report: Report): Assertion<LetterDate> | undefined {
  const words = lineOf(date) ?? '';
  const stated = statedDate(date, report);
  if (stated) {
    return { value: stated, asGiven: words, source, place: {}, certainty: statedCertainty(date) };
  }
  const asGiven = words || (valueOf(date, 'when') ?? '');
  const read = plainDate(words) ?? (isOtherCalendar(date) ? undefined : yearWithin(asGiven));
  if (!read) return undefined;
  const certainty: Certainty = statedCertainty(date) === 'low' ? 'low' : read.certainty;
  return { value: read.value, asGiven, source, place: {}, certainty, inferredFrom: 'metadata' };
}

/** Whether its words may count the years otherwise. */
function isOtherCalendar({ attributes }: XmlElement): boolean {
  return ['calendar', 'when-custom', 'datingMethod'].some((name) => attributes.has(name));
}

/** The words of a date that gives no time, unless they say that it is not known. */
export function wordsWithoutDate(date: XmlElement): string | undefined {
  const words = lineOf(date) ?? valueOf(date, 'when') ?? '';
  return saysUnknown(words, UNKNOWN) ? undefined : words;
}

function statedDate(date: XmlElement, report: Report): LetterDate | undefined {
  const when = boundAt(date, ['when', 'when-iso'], report);
  if (when) return when;
  const lower = boundAt(date, ['notBefore', 'notBefore-iso', 'from', 'from-iso'], report);
  const upper = boundAt(date, ['notAfter', 'notAfter-iso', 'to', 'to-iso'], report);
  if (lower && upper && lower.first > upper.last) {
    report({
      code: 'date-order',
      where: date.where,
      message: `The date ends (${upper.edtf}) before it begins (${lower.edtf}); it is read the other way round.`,
      remedy: 'Correct the two dates, or exchange them.',
    });
    return between(upper, lower);
  }
  return lower || upper ? between(lower, upper) : undefined;
}

function between(lower: LetterDate | undefined, upper: LetterDate | undefined): LetterDate {
  const [start, end] = [lower?.edtf ?? '..', upper?.edtf ?? '..'];
  return {
    edtf: start === end ? start : `${start}/${end}`,
    first: lower?.first ?? -END_OF_TIME,
    last: upper?.last ?? END_OF_TIME,
  };
}

function boundAt(date: XmlElement, attributes: readonly string[], report: Report): LetterDate | undefined {
  const attribute = attributes.find((name) => valueOf(date, name) !== undefined);
  if (attribute === undefined) return undefined;
  const written = valueOf(date, attribute) ?? '';
  const interval = /^([^/]+)\/([^/]+)$/.exec(written);
  const bounds = (interval ? [interval[1] ?? '', interval[2] ?? ''] : [written]).map(bound);
  const [first, last = first] = bounds;
  if (!first?.value || !last?.value) {
    if (saysUnknown(written, UNKNOWN)) return undefined;
    report({
      code: 'no-such-date',
      where: placeOf(date, attribute),
      message: `“${written}” is not a date that the calendar has.`,
      remedy: `Write ${attribute}="…" as 1901, 1901-05 or 1901-05-29.`,
    });
    return undefined;
  }
  const value = interval ? between(first.value, last.value) : first.value;
  if (bounds.some(({ mended }) => mended)) {
    report({
      code: 'date-form',
      where: placeOf(date, attribute),
      message: `“${written}” is read as ${value.edtf}.`,
      remedy: `Write ${attribute}="${value.edtf}", if that is what is meant.`,
    });
  }
  return value;
}

/** A date without the time of day, also in the shapes that people and programs write it in. */
function bound(written: string): { readonly value?: LetterDate; readonly mended: boolean } {
  const day = written.trim().replace(/(?<=\d)T[\d:.,]+(?:Z|[+-]\d{2}:?\d{2})?$|Z$|[+-]\d{2}:\d{2}$/, '');
  const exact = calendarDate(day);
  if (exact && exact !== 'none') return { value: exact, mended: false };
  const [, year, month, last] =
    /^(\d{3,4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(day) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(day) ??
    /^(\d{3})$/.exec(day) ??
    [];
  if (year === undefined) return { mended: false };
  const parts = [month, last].filter((part) => part !== undefined && Number(part) > 0);
  // Without the month a day says nothing.
  const kept = month !== undefined && Number(month) === 0 ? [] : parts;
  const value = calendarDate([year.padStart(4, '0'), ...kept.map((part) => part?.padStart(2, '0'))].join('-'));
  return value && value !== 'none' ? { value, mended: true } : { mended: false };
}
