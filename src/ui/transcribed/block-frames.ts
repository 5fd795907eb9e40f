import type { Excerpt } from '../../edition/model.ts';
import type { BlockKind } from '../../edition/range.ts';
import type { RangeOf } from '../../edition/transcribed-ranges.ts';
import { directionOfWords } from '../../edition/direction-of-words.ts';
import type { Frame } from '../prose/prose.ts';

type Block = RangeOf<'block'>;
type Group = { readonly kind: 'table' | 'list'; readonly start: number; end: number };

const ROLES: Readonly<Partial<Record<BlockKind | Group['kind'], Readonly<Record<string, string>>>>> = {
  // Under the title of the letter, which is of level 3.
  heading: { role: 'heading', 'aria-level': '4' },
  quotation: { role: 'blockquote' },
  table: { role: 'table' },
  row: { role: 'row' },
  cell: { role: 'cell' },
  list: { role: 'list' },
  item: { role: 'listitem' },
};

/** The blocks of a letter as elements: rows that follow one another in a table, items in a list. Each runs as its own words do. */
export function blockFrames(passage: Excerpt): readonly Frame[] {
  const blocks = passage.ranges
    .filter((range) => range.type === 'block')
    .filter(({ start, end }) => start < end)
    .toSorted(outerFirst);
  const tables = grouped(
    'table',
    blocks.filter(({ kind }) => kind === 'row'),
  );
  const lists = grouped(
    'list',
    blocks.filter(({ kind }) => kind === 'item' || kind === 'label'),
  );
  const own = directionOfWords(passage);
  const directions = blocks.map(({ start, end }) => directionOfWords(passage, start, end));
  const mixed = directions.some((direction) => direction !== own);
  return [
    ...[...tables, ...lists].map((group) => frame(group, {})),
    ...blocks.map((block, index) => frame(block, mixed ? { dir: directions[index] ?? own } : {})),
  ].toSorted(outerFirst);
}

function outerFirst(a: Block | Group | Frame, b: Block | Group | Frame): number {
  return a.start - b.start || b.end - a.end;
}

function frame({ kind, start, end }: Block | Group, attributes: Readonly<Record<string, string>>): Frame {
  return { type: 'frame', tag: 'div', start, end, attributes: { 'data-block': kind, ...ROLES[kind], ...attributes } };
}

/** Blocks of which each begins where the one before ends, as one; those within another are a group of their own. */
function grouped(kind: Group['kind'], blocks: readonly Block[]): readonly Group[] {
  const all: Group[] = [];
  const open: Group[] = [];
  for (const { start, end } of blocks) {
    while ((open.at(-1)?.end ?? start) < start || open.at(-2)?.end === start) open.pop();
    const last = open.at(-1);
    if (last?.end === start) {
      last.end = end;
    } else {
      const group = { kind, start, end };
      open.push(group);
      all.push(group);
    }
  }
  return all;
}
