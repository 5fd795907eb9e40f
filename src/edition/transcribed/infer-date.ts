import { calendarDate } from '../calendar-date.ts';
import { stem } from '../file-name.ts';
import type { Assertion, LetterDate } from '../model.ts';
import type { Certainty, Ground } from '../statement.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import { belowInHeader } from './file-context.ts';
import type { FileContext } from './file-context.ts';
import { dateWithin } from './plain-date.ts';
import { readDate } from './read-date.ts';
import { atMost } from './stated-certainty.ts';
import { lineOf, outermost } from './walk.ts';

const DATE: ReadonlySet<string> = new Set(['date', 'origDate', 'docDate']);
const DATELINE: ReadonlySet<string> = new Set(['dateline', 'docDate']);
const FRAME: ReadonlySet<string> = new Set(['opener', 'closer', 'dateline']);

/**
 * The date of a letter whose `correspDesc` gives none, from the first of these that has one: `creation`, the origin of the paper, the dateline,
 * the title, the name of the file. None where nothing has; never surer than `medium`.
 */
export function inferDate(
  title: string,
  parts: readonly XmlElement[],
  isOnly: boolean,
  context: FileContext,
): readonly Assertion<LetterDate>[] {
  const quiet = { ...context, report: () => undefined };
  const stated = (elements: readonly XmlElement[], ground: Ground): readonly Assertion<LetterDate>[] =>
    elements.flatMap((element) => {
      const date = readDate(element, context.source, quiet.report);
      return date ? [{ ...date, certainty: atMost('medium', date.certainty), inferredFrom: ground }] : [];
    });
  const worded = (
    text: string | undefined,
    ground: Ground,
    most: 'medium' | 'low',
  ): readonly Assertion<LetterDate>[] => {
    const read = text === undefined ? undefined : dateWithin(text);
    return read ? [assertion(read.value, read.words, ground, atMost(most, read.certainty), context)] : [];
  };
  const frames = parts.flatMap((part) => outermost(part, FRAME));
  const datelines = [...frames, ...parts.flatMap((part) => outermost(part, DATELINE))];
  // What the header of a file says of one letter it says of none of several.
  const found = [
    () =>
      isOnly
        ? stated(
            belowInHeader(context, 'creation', 'profileDesc').flatMap((one) => [...outermost(one, DATE)]),
            'creation',
          )
        : [],
    () => (isOnly ? stated(belowInHeader(context, 'origDate', 'fileDesc', 'sourceDesc'), 'metadata') : []),
    () =>
      stated(
        datelines.flatMap((frame) => outermost(frame, DATE)),
        'dateline',
      ),
    () =>
      datelines.filter(({ name }) => name === 'dateline').flatMap((line) => worded(lineOf(line), 'dateline', 'medium')),
    () => worded(title, 'title', 'medium'),
    () => (isOnly ? fromFileName(context) : []),
  ];
  for (const look of found) {
    const [date] = look();
    if (date) return [date];
  }
  return [];
}

/** “vipa.l.17190527” and “1719-05-27_Virmont”, but no number that only might be a date. */
function fromFileName(context: FileContext): readonly Assertion<LetterDate>[] {
  const name = stem(context.file);
  const [, year, month, day] =
    /(?<!\d)(1\d{3}|20\d{2})([-_.]?)(\d{2})\2(\d{2})(?!\d)/.exec(name)?.filter((_, at) => at !== 2) ?? [];
  const value = year === undefined ? undefined : calendarDate(`${year}-${month}-${day}`);
  return value && value !== 'none' ? [assertion(value, name, 'file-name', 'low', context)] : [];
}

function assertion(
  value: LetterDate,
  asGiven: string,
  inferredFrom: Ground,
  certainty: Certainty,
  { source }: FileContext,
): Assertion<LetterDate> {
  return { value, asGiven, source, place: {}, certainty, inferredFrom };
}
