import { toCodePoints } from '../../anchoring/code-points.ts';
import { END_OF_TIME } from '../../edition/end-of-time.ts';
import type { Assertion, AttestedText, CorrespondentAssertion, Excerpt, LetterDate } from '../../edition/model.ts';
import { contextOf, exchangesOf, permalink } from '../chosen.ts';
import { lost } from '../format.ts';
import type { Content, Format } from '../format.ts';
import { contextLeftOut } from './letter-losses.ts';

/**
 * The edition as JSON. `docs/formats/edition.schema.json` describes it: offsets count code points, as most programs count characters, and dates
 * have their first and last day. One line for each letter, so that it can be written and looked at bit by bit.
 */
export const editionAsJson: Format = {
  mediaType: 'application/json',
  ending: 'json',
  losses: (content) => lost(contextLeftOut(content)),
  *write(content) {
    const { letters } = content;
    yield { data: `${headOf(content)}"letters": [`, done: 0 };
    for (const [index, letter] of letters.entries())
      yield { data: line(textOf(letter, content), index), done: index + 1 };
    yield { data: '\n],\n"context": [', done: letters.length };
    for (const [index, text] of contextOf(content).entries())
      yield { data: line(textOf(text, content), index), done: letters.length };
    yield { data: '\n]\n}\n', done: letters.length };
  },
};

function line(value: unknown, index: number): string {
  return `${index === 0 ? '' : ','}\n${JSON.stringify(value)}`;
}

/** Everything but the texts, with the comma behind it. */
function headOf(content: Content): string {
  const { edition, address, made } = content;
  const { letters: _letters, context: _context, ...rest } = edition;
  const head = {
    format: 'vis-a-vis-edition',
    version: 1,
    made: made.toISOString(),
    address,
    offsets: 'code-points',
    edition: {
      ...rest,
      exchanges: exchangesOf(content),
      events: edition.events.map((event) => ({ ...event, dates: event.dates.map(dateOf) })),
    },
  };
  return `{\n${Object.entries(head)
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)},\n`)
    .join('')}`;
}

function textOf(text: AttestedText, content: Content) {
  return {
    ...text,
    senders: text.senders.map(whoOf),
    addressees: text.addressees.map(whoOf),
    dates: text.dates.map(dateOf),
    passages: text.passages.map((passage) => passageOf(passage, content)),
    permalink: permalink(content, text.id),
  };
}

/** JSON knows no undefined: of whom nothing is known is null. */
function whoOf(who: CorrespondentAssertion) {
  return { ...who, value: who.value ?? null };
}

function dateOf(date: Assertion<LetterDate>) {
  const { edtf, first, last } = date.value;
  return { ...date, value: { edtf, first: dayOf(first), last: dayOf(last) } };
}

function dayOf(time: number): string | null {
  return Math.abs(time) === END_OF_TIME ? null : (new Date(time).toISOString().split('T')[0] ?? null);
}

function passageOf(passage: Excerpt, content: Content) {
  const at = (offset: number) => toCodePoints(passage.text, offset);
  return {
    ...passage,
    ranges: passage.ranges.map((range) => ({ ...range, start: at(range.start), end: at(range.end) })),
    permalink: permalink(content, passage.id),
  };
}
