import type { Excerpt, Reading } from '../../../edition/model.ts';
import { element, words } from '../../xml-text.ts';
import { markedParagraphs } from './nested-marks.ts';
import type { Mark, MarkedParagraph } from './nested-marks.ts';
import type { Pointing } from './pointing.ts';
import { transcribedMarkup } from './transcribed-markup.ts';

/** The words of a passage with all that is said of them: what stands in a `quote`. */
export function quoteMarkup(passage: Excerpt, pointing: Pointing): string {
  // Nothing of what is quoted is said of no words: a letter folder has no place for it.
  const ranges = passage.ranges.filter(({ start, end }) => start < end);
  const paragraphs = markedParagraphs(passage.text, ranges).map((one) => markedWords(one, passage, pointing));
  return paragraphs.length === 1
    ? paragraphs.join('')
    : paragraphs.map((paragraph) => element('p', {}, paragraph)).join('');
}

/** A stretch of a passage, a paragraph at most, with all that is said of it. */
export function markedWords(marked: MarkedParagraph, passage: Excerpt, pointing: Pointing): string {
  const { text } = passage;
  const write = (start: number, end: number, marks: readonly Mark[]): string => {
    const [mark] = marks;
    if (!mark) return words(text.slice(start, end));
    const inside = marks.slice(1).filter((other) => other.start < mark.end);
    // The brackets of a gloss are what the element says.
    const bracket = mark.range.type === 'gloss' ? 1 : 0;
    const content = write(mark.start + bracket, mark.end - bracket, inside);
    const before = words(text.slice(start, mark.start));
    const markup = rangeMarkup(mark, content, passage, pointing);
    return before + markup + write(mark.end, end, marks.slice(1 + inside.length));
  };
  return write(marked.start, marked.end, marked.marks);
}

function rangeMarkup(mark: Mark, content: string, passage: Excerpt, pointing: Pointing): string {
  const { text, source } = passage;
  const { to, nameElement } = pointing;
  const { range, start, end } = mark;
  switch (range.type) {
    case 'gloss':
      return element('note', { type: 'gloss', resp: to(range.source) }, content);
    case 'omission':
      return element('gap', { reason: 'sampling', resp: to(range.source) });
    case 'name':
      return element(nameElement(range.ref, text.slice(start, end)), { ref: to(range.ref) }, content);
    case 'phrase':
      return element('seg', { ana: range.themes.map(to).join(' ') }, content);
    case 'emphasis':
      return range.looks ? element('hi', { rend: range.looks.join(' ') }, content) : element('emph', {}, content);
    case 'language':
      return element('foreign', { 'xml:lang': range.lang }, content);
    case 'slip':
      return element('sic', {}, content);
    case 'reading': {
      const lemma = element('lem', { source: to(source) }, content);
      return element('app', {}, lemma + range.readings.map((reading) => readingMarkup(reading, to)).join(''));
    }
    case 'block':
      return content;
    default:
      return transcribedMarkup({ range, start, end }, content, passage, pointing);
  }
}

function readingMarkup({ text, source, certainty, note, witness, onPaper }: Reading, to: Pointing['to']): string {
  const wit = witness
    ?.split(', ')
    .map((name) => `#${encodeURIComponent(name)}`)
    .join(' ');
  const type = onPaper && 'alternative';
  const reading = element('rdg', { type, wit, source: to(source), cert: certainty }, words(text));
  return note === undefined ? reading : reading + element('note', { type: 'editorial' }, words(note));
}
