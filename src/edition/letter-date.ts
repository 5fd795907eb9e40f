import { calendarDate } from './calendar-date.ts';
import { END_OF_TIME } from './end-of-time.ts';
import type { LetterDate } from './model.ts';
import type { Problem } from './problem.ts';
import { placeOf, valueOf } from './xml/xml-tree.ts';
import type { XmlElement } from './xml/xml-tree.ts';

/**
 * Reads the machine date of a TEI `date`: `@when`, or `@from`/`@to`, or `@notBefore`/`@notAfter`, each YYYY, YYYY-MM or YYYY-MM-DD
 * ([att.datable.w3c](https://www.tei-c.org/release/doc/tei-p5-doc/en/html/ref-att.datable.w3c.html)). Two bounds become an
 * [EDTF](https://www.loc.gov/standards/datetime/) interval, a missing one an open end. Reports `no-such-date`,
 * `date-order` and `date-without-value`, and then gives undefined.
 */
export function readLetterDate(date: XmlElement, report: (problem: Problem) => void): LetterDate | undefined {
  if (valueOf(date, 'when') !== undefined) {
    return readBound(date, 'when', report);
  }
  for (const [lower, upper] of [
    ['from', 'to'],
    ['notBefore', 'notAfter'],
  ] as const) {
    if (valueOf(date, lower) !== undefined || valueOf(date, upper) !== undefined) {
      return readInterval(date, lower, upper, report);
    }
  }
  report({
    code: 'date-without-value',
    where: date.where,
    message: 'The date is only in words, so the letter can’t be placed in time by it.',
    remedy: 'Add when="2012-10-03", or notBefore="…" and notAfter="…" for a stretch of time.',
  });
  return undefined;
}

function readInterval(
  date: XmlElement,
  lower: string,
  upper: string,
  report: (problem: Problem) => void,
): LetterDate | undefined {
  const start = valueOf(date, lower) === undefined ? OPEN_START : readBound(date, lower, report);
  const end = valueOf(date, upper) === undefined ? OPEN_END : readBound(date, upper, report);
  if (!start || !end) return undefined;
  if (start.first > end.last) {
    const message = `The date ends (${end.edtf}) before it begins (${start.edtf}).`;
    report({ code: 'date-order', where: placeOf(date, upper), message, remedy: `Exchange ${lower} and ${upper}.` });
    return undefined;
  }
  const same = start.edtf === end.edtf;
  return { edtf: same ? start.edtf : `${start.edtf}/${end.edtf}`, first: start.first, last: end.last };
}

const OPEN_START: LetterDate = { edtf: '..', first: -END_OF_TIME, last: -END_OF_TIME };
const OPEN_END: LetterDate = { edtf: '..', first: END_OF_TIME, last: END_OF_TIME };

function readBound(date: XmlElement, attribute: string, report: (problem: Problem) => void): LetterDate | undefined {
  const written = valueOf(date, attribute) ?? '';
  const bound = calendarDate(written);
  if (bound && bound !== 'none') return bound;
  report({
    code: 'no-such-date',
    where: placeOf(date, attribute),
    message: bound
      ? `There is no ${written} in the calendar.`
      : `“${written}” is not a date in the form 2012, 2012-10 or 2012-10-03.`,
    remedy: `Correct ${attribute}="…".`,
  });
  return undefined;
}
