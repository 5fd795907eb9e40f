import type { Range } from '../../edition/model.ts';
import { contextOf, exchangesOf } from '../chosen.ts';
import type { Content, Loss } from '../format.ts';

/**
 * How much of each kind of statement about letters there is, for formats that have no place for it. Assertions are those that stand
 * beside the first; the passages are those of the chosen letters.
 */
export function countOf(what: Loss['what'] & keyof typeof COUNTS, content: Content): Loss {
  return { what, count: COUNTS[what](content) };
}

/** The context texts that do not go along, in formats that have a place for them. */
export function contextLeftOut(content: Content): Loss {
  return { what: 'context', count: content.edition.context.length - contextOf(content).length };
}

const COUNTS = {
  'other-dates': ({ letters }: Content) => letters.filter(({ dates }) => dates.length > 1).length,
  'other-correspondents': ({ letters }: Content) =>
    letters.filter(({ senders, addressees }) => senders.length > 1 || addressees.length > 1).length,
  uncertainty: ({ letters }: Content) =>
    letters
      .flatMap(({ senders, addressees, dates, passages }) => [
        ...senders.slice(0, 1),
        ...addressees.slice(0, 1),
        ...dates.slice(0, 1),
        ...passages,
      ])
      .filter(({ certainty }) => certainty !== 'high').length,
  glosses: (content: Content) => countRanges(content, 'gloss', 'omission'),
  readings: (content: Content) => countRanges(content, 'reading'),
  names: (content: Content) => countRanges(content, 'name'),
  marks: (content: Content) => countRanges(content, 'phrase', 'emphasis', 'language', 'slip', 'link', 'markup'),
  paper: (content: Content) =>
    countRanges(content, 'written', 'addition', 'supplied', 'unclear', 'lost', 'line-end', 'page', 'hand', 'figure'),
  build: (content: Content) =>
    passagesOf(content).flatMap(({ ranges }) => ranges.filter(isBuild)).length,
  whereabouts: ({ letters }: Content) =>
    letters.flatMap(({ sentFrom = [], receivedAt = [], witnesses = [] }) => [...sentFrom, ...receivedAt, ...witnesses]).length,
  themes: (content: Content) => passagesOf(content).filter(({ themes }) => themes.length > 0).length,
  links: (content: Content) => exchangesOf(content).flatMap(({ links }) => links).length,
  context: ({ edition }: Content) => edition.context.length,
  'editor-notes': (content: Content) =>
    [...content.letters, ...passagesOf(content)].flatMap(({ notes }) => notes).length +
    countRanges(content, 'remark') +
    content.letters
      .flatMap(({ senders, addressees, dates, lengths }) => [...senders, ...addressees, ...dates, ...lengths])
      .filter(({ note }) => note !== undefined).length,
  passages: (content: Content) => passagesOf(content).length,
  'unquoted-letters': ({ letters }: Content) => letters.filter(({ passages }) => passages.length === 0).length,
  surroundings: ({ letters }: Content) =>
    letters.flatMap(({ previous, next, mentionedIn }) => [...previous, ...next, ...mentionedIn]).length,
  summaries: ({ letters }: Content) => letters.flatMap(({ summary, lengths }) => [summary, ...lengths]).length,
  register: ({ edition }: Content) => edition.correspondents.length + edition.places.length + edition.events.length,
} as const;

function passagesOf({ letters }: Content) {
  return letters.flatMap(({ passages }) => passages);
}

/** Lines are paragraphs in any format. */
function isBuild(range: Range): boolean {
  return range.type === 'block' && range.kind !== 'paragraph';
}

function countRanges(content: Content, ...types: readonly Range['type'][]): number {
  return passagesOf(content).flatMap(({ ranges }) => ranges.filter(({ type }) => types.includes(type))).length;
}
