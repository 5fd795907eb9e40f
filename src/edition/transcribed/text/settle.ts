import { groupedBy } from '../../grouped-by.ts';
import { compose } from '../../xml/compose.ts';
import type { Point, Stretch } from '../../xml/text-writer.ts';
import type { Range, Statement } from '../../range.ts';
import { withoutHyphens } from './line-hyphens.ts';
import type { Block, Found, Pen } from './pen.ts';

/** The text of a letter with all its parts, before it is cut into passages. */
export interface WholeText {
  readonly text: string;
  /** By start, the longer first. */
  readonly ranges: readonly Range[];
  readonly blocks: readonly Block[];
}

/** Makes the text of what was written, and gives all that is said of it its stretch. */
export function settle(pen: Pen, said: readonly Range[]): WholeText {
  const raw = pen.writer.text;
  const ends = endsOfRuns(pen.found);
  const stated = [...pen.found.flatMap((found) => rangeOf(found, raw, ends)), ...said];
  const broken = withoutHyphens(raw, pen.wordBreaks);
  const composed = compose(broken.text);
  const move = (stretch: Stretch): Stretch => composed.move(broken.move(stretch));
  const { text } = composed;
  const ranges = [...stated, ...broken.ranges].map((range): Range => onLines({ ...range, ...move(range) }, text));
  const blocks = pen.blocks.map((block) => ({ ...block, start: move(emptyAt(block.start)).start }));
  const { part } = pen;
  if (blocks.length === 0 && text !== '') blocks.push({ part, kind: 'paragraph', start: 0 });
  return { text, ranges: withoutRepeats(ranges).toSorted((a, b) => a.start - b.start || b.end - a.end), blocks };
}

/** A line ends only once at a place, whatever empty lines follow. */
function withoutRepeats(ranges: readonly Range[]): readonly Range[] {
  const ends = new Set<number>();
  return ranges.filter(({ type, end }) => {
    if (type !== 'line-end') return true;
    const isNew = !ends.has(end);
    ends.add(end);
    return isNew;
  });
}

/** A block takes the break behind it along. */
function onLines(range: Range, text: string): Range {
  if (range.type !== 'block') return range;
  const sign = range.kind === 'cell' ? '\t' : '\n';
  return text[range.end] === sign ? { ...range, end: range.end + 1 } : range;
}

function emptyAt(offset: number): Stretch {
  return { start: offset, end: offset };
}

export function behindWord({ first, before, after }: Point): number {
  return first ? after : before;
}

function pointOf(statement: Statement, offset: number): Range {
  return { start: offset, end: offset, ...statement };
}

function rangeOf({ statement, where }: Found, text: string, ends: RunEnds): readonly Range[] {
  // Fields that a statement does not have stand before it in each of these: behind it they take V8 fifteen times as long.
  if ('on' in where) return [{ start: where.on.start, end: where.on.end, ...statement }];
  const { at } = where;
  switch (where.side) {
    case 'behind':
      return [pointOf(statement, at.before === 0 ? at.after : at.before)];
    case 'behind-word':
      return [pointOf(statement, behindWord(at))];
    case 'ahead':
      return [pointOf(statement, at.after)];
    case 'line-end':
      return at.between === ' ' ? [{ start: at.before, end: at.after, ...statement }] : [];
    case 'written':
      return [spaced(statement, at, text, ends)];
  }
}

/** Of what stands together, without white space between, the first and the last. */
interface RunEnds {
  readonly firsts: ReadonlySet<Point>;
  readonly lasts: ReadonlySet<Point>;
}

function endsOfRuns(found: readonly Found[]): RunEnds {
  const points = found.flatMap(({ statement, where }) => (isOfPaper(statement) && 'at' in where ? [where.at] : []));
  const runs = [...groupedBy(points, ({ before, spaces }) => `${before} ${spaces}`).values()];
  return {
    firsts: new Set(runs.flatMap((run) => run.slice(0, 1))),
    lasts: new Set(runs.flatMap((run) => run.slice(-1))),
  };
}

function isOfPaper(statement: Statement): statement is Extract<Statement, { readonly type: 'written' }> {
  return statement.type === 'written' && statement.text !== '';
}

/** What the paper has between words, with that of its own white space which the text has not, and so that it can be put where it stands. */
function spaced(statement: Statement, at: Point, text: string, { firsts, lasts }: RunEnds): Range {
  const offset = at.first || (at.spaceBefore && at.between === ' ') ? at.after : at.before;
  if (!isOfPaper(statement)) return pointOf(statement, offset);
  const ends = offset === text.length || (at.between !== ' ' && !at.first);
  const isLast = at.between === '\n' || at.before === text.length;
  const before = at.spaceBefore && isLast && !at.first && firsts.has(at) ? ' ' : '';
  const after = at.spaceAfter && offset === at.after && !ends && lasts.has(at) ? ' ' : '';
  return pointOf({ ...statement, text: `${before}${statement.text}${after}` }, offset);
}
