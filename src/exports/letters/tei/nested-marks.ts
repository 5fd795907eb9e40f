import type { Range } from '../../../edition/model.ts';

/** A stretch of a text as an element can hold it. */
export interface Mark {
  readonly range: Range;
  readonly start: number;
  readonly end: number;
}

/** A paragraph of a text, with the elements in it: the outer before the inner, and no two cross. */
export interface MarkedParagraph {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

/**
 * Lays ranges over the paragraphs of a text as elements. What goes over a border of a paragraph or of another element is cut there;
 * brackets and second wordings are cut last, and a bracket that was cut is left out.
 */
export function markedParagraphs(text: string, ranges: readonly Range[]): readonly MarkedParagraph[] {
  const marksIn = marksWithin(text, ranges);
  let start = 0;
  return text.split('\n').map((paragraph) => {
    const end = start + paragraph.length;
    const marked = marksIn(start, end);
    start = end + 1;
    return marked;
  });
}

/** Lays ranges over stretches of a text in the same way, lines or cells; the pieces of its build are up to whoever asks. */
export function marksWithin(text: string, ranges: readonly Range[]): (from: number, to: number) => MarkedParagraph {
  const inLine = ranges.filter(({ type }) => type !== 'block').toSorted((a, b) => a.start - b.start);
  const long = inLine.filter(({ start, end }) => text.slice(start, end).includes('\n'));
  const isLong = new Set(long);
  const short = inLine.filter((range) => !isLong.has(range));
  return (from, to) => {
    const first = firstFrom(short, from);
    const near = short.slice(first, firstFrom(short, to + 1));
    return { start: from, end: to, marks: nest(text, [...long, ...near], from, to) };
  };
}

/** The first of ranges by their start that does not start before an offset. */
function firstFrom(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many ranges go in cut, or not at all. Pieces of the build are none of these. */
export function cutRanges(text: string, ranges: readonly Range[]): number {
  const inLine = ranges.filter(({ type }) => type !== 'block');
  const marks = markedParagraphs(text, inLine).flatMap((paragraph) => paragraph.marks);
  const whole = marks.filter(({ range, start, end }) => range.start === start && range.end === end);
  return inLine.length - new Set(whole.map(({ range }) => range)).size;
}

function nest(text: string, ranges: readonly Range[], from: number, to: number): readonly Mark[] {
  const inside = ranges
    .map((range, order) => ({ range, order, start: Math.max(range.start, from), end: Math.min(range.end, to) }))
    .filter(({ range, start, end }) => start < end || (start === end && isEmpty(range)));
  const placed: (Mark & { readonly order: number })[] = [];
  for (const mark of inside.toSorted((a, b) => cutLast(a.range) - cutLast(b.range))) {
    const borders = placed
      .flatMap((other) => (cross(mark, other) ? [other.start, other.end] : []))
      .filter((border) => border > mark.start && border < mark.end);
    const places = isEmpty(mark.range) ? [mark.start, mark.end] : [...new Set([mark.start, ...borders, mark.end])];
    const cuts = places.toSorted((a, b) => a - b);
    for (const [index, end] of cuts.entries()) {
      const start = cuts[index - 1];
      const piece = start === undefined ? undefined : offBrackets({ ...mark, start, end }, placed);
      if (piece && canBeElement(piece, text)) placed.push(piece);
    }
  }
  return placed.toSorted(byNesting);
}

/**
 * What is empty stands before what begins there, in its order. Of ranges on the very same words the compiler lists the inner one first; brackets are
 * always the inmost.
 */
function byNesting(a: Mark & { readonly order: number }, b: Mark & { readonly order: number }): number {
  if (a.start !== b.start) return a.start - b.start;
  const [emptyA, emptyB] = [isEmpty(a.range), isEmpty(b.range)];
  if (emptyA || emptyB) return Number(emptyB) - Number(emptyA) || a.order - b.order;
  return b.end - a.end || isBracket(a.range) - isBracket(b.range) || b.order - a.order;
}

function isEmpty({ start, end }: Range): boolean {
  return start === end;
}

/** What lies inside brackets leaves out the brackets themselves, since the element stands for them. */
function offBrackets<Piece extends Mark>(piece: Piece, placed: readonly Mark[]): Piece | undefined {
  let { start, end } = piece;
  for (const { range, ...outer } of placed) {
    const touches = outer.start <= start && end <= outer.end && end - start < outer.end - outer.start;
    const inside = touches && (start < end || (outer.start < start && end < outer.end));
    if (!inside) continue;
    if (NO_CONTENT.has(range.type)) return undefined;
    if (range.type !== 'gloss') continue;
    start = Math.max(start, outer.start + 1);
    end = Math.min(end, outer.end - 1);
  }
  return start < end || isEmpty(piece.range) ? { ...piece, start, end } : undefined;
}

/** The element says it; what the text has in its brackets is not in it again. */
const NO_CONTENT: ReadonlySet<Range['type']> = new Set(['omission', 'lost', 'figure']);

function cutLast(range: Range): number {
  return isBracket(range) ? 0 : range.type === 'reading' || range.type === 'written' ? 1 : 2;
}

function isBracket({ type }: Range): 0 | 1 {
  return type === 'gloss' || NO_CONTENT.has(type) ? 1 : 0;
}

function cross(a: Mark, b: Mark): boolean {
  return (
    (a.start < b.start && b.start < a.end && a.end < b.end) || (b.start < a.start && a.start < b.end && b.end < a.end)
  );
}

/** Brackets only with the brackets; anything else only with words, since white space at its ends is nobody’s. */
function canBeElement({ range, start, end }: Mark, text: string): boolean {
  const stretch = text.slice(start, end);
  if (isEmpty(range) || range.type === 'line-end') return true;
  if (range.type === 'omission') return stretch === '[...]';
  if (range.type === 'lost') return stretch === '[…]';
  if (range.type === 'figure') return /^\[.+\]$/.test(stretch);
  if (range.type === 'gloss') return /^\[(?! )[^]*(?<! )\]$/.test(stretch);
  return stretch.trim() !== '';
}
