/** A selection as a file has it, before it is known how its positions count. */
export interface RawSelection {
  readonly start: number;
  readonly end: number;
  /** Many programs name a selection by its words, or by how they begin. */
  readonly name: string;
}

/** A stretch of a text whose lines end with `\n`, in UTF-16; `end` is exclusive. */
export interface TextStretch {
  readonly start: number;
  readonly end: number;
}

/** How positions in a text were counted. The standard has code points; a line break of two characters, a byte order mark and the end are counted in more ways than one. */
interface Counting {
  readonly unit: 'code points' | 'UTF-16';
  readonly lineBreaks: 'as one' | 'as they are';
  readonly mark: 'counted' | 'left aside';
  readonly end: 'exclusive' | 'inclusive';
}

const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

const BYTE_ORDER_MARK = '\uFEFF';

/** So many selections tell how the others count. */
const ENOUGH = 200;

/** A text as all of the edition's are: without a mark at its beginning, and with `\n` alone between lines. */
export function plainLines(text: string): string {
  return withoutMark(text).replaceAll(/\r\n?/g, '\n');
}

/**
 * Turns the positions of a file into places in `plainLines(text)`. How they were counted is what puts the most selections on the words
 * by which they are named; where none has such a name, it is what the program is known for.
 */
export function positionReader(
  text: string,
  selections: readonly RawSelection[],
  origin: string,
): (selection: RawSelection) => TextStretch | undefined {
  const named = selections.filter(({ name }) => name !== '').slice(0, ENOUGH);
  const plain = plainLines(text);
  const readers = countingsFor(text, origin).map((counting) => reader(text, plain, counting));
  const [usual, ...others] = readers.map((read) => ({ read, hits: hitsOf(plain, named, read) }));
  if (!usual) return () => undefined;
  return others.reduce((best, other) => (other.hits > best.hits ? other : best), usual).read;
}

/** The ways that make a difference in this text, the one that its program is known for first. */
function countingsFor(text: string, origin: string): readonly Counting[] {
  const hasPairs = text.search(PAIR) >= 0;
  // NVivo counts UTF-16, and ATLAS.ti a line break as one character though its texts have two.
  const units = /nvivo/i.test(origin)
    ? counts<Counting['unit']>(hasPairs, 'UTF-16', 'code points')
    : counts<Counting['unit']>(hasPairs, 'code points', 'UTF-16');
  const breaks = /atlas/i.test(origin)
    ? counts<Counting['lineBreaks']>(text.includes('\r\n'), 'as one', 'as they are')
    : counts<Counting['lineBreaks']>(text.includes('\r\n'), 'as they are', 'as one');
  const marks = counts<Counting['mark']>(text.startsWith(BYTE_ORDER_MARK), 'left aside', 'counted');
  return (['exclusive', 'inclusive'] as const).flatMap((end) =>
    marks.flatMap((mark) => breaks.flatMap((lineBreaks) => units.map((unit) => ({ unit, lineBreaks, mark, end })))),
  );
}

/** Both ways to count, the usual one first, or that alone where there is nothing that they count differently. */
function counts<Way>(differs: boolean, usual: Way, other: Way): readonly Way[] {
  return differs ? [usual, other] : [usual];
}

function reader(text: string, plain: string, { unit, lineBreaks, mark, end }: Counting) {
  const counted = lineBreaks === 'as one' ? plain : withoutMark(text).replaceAll(/\r(?!\n)/g, '\n');
  const breaks = [...counted.matchAll(/\r\n/g)].map(({ index }) => index);
  const pairs = unit === 'UTF-16' ? [] : pairsIn(counted);
  const shift = mark === 'counted' ? 1 : 0;
  const length = counted.length - pairs.length;
  const offsetOf = (position: number) => {
    const units = position + countBelow(pairs, position);
    return units - countBelow(breaks, units);
  };
  return (selection: RawSelection): TextStretch | undefined => {
    const from = selection.start - shift;
    const to = selection.end - shift + (end === 'inclusive' ? 1 : 0);
    if (!(Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from < to && to <= length)) return undefined;
    const place = { start: offsetOf(from), end: offsetOf(to) };
    return place.start < place.end ? place : undefined;
  };
}

/** The numbers of the code points that take two units of UTF-16: a file may have many selections in one long text. */
function pairsIn(text: string): readonly number[] {
  return [...text.matchAll(PAIR)].map(({ index }, before) => index - before);
}

/** How many of the ascending numbers are below one. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many selections are on the words that they are named by; one that is cut short says only where it begins. */
function hitsOf(
  plain: string,
  selections: readonly RawSelection[],
  read: (selection: RawSelection) => TextStretch | undefined,
): number {
  return selections.filter((selection) => {
    const place = read(selection);
    if (!place) return false;
    const words = onOneLine(plain.slice(place.start, place.end));
    const name = onOneLine(selection.name);
    const [, beginning] = /^(.+?)\s*(?:…|\.\.\.)$/su.exec(name) ?? [];
    return words === name || (beginning !== undefined && words.startsWith(beginning));
  }).length;
}

function onOneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

function withoutMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}
