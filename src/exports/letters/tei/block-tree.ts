import type { BlockKind, Range } from '../../../edition/model.ts';

type BlockRange = Extract<Range, { readonly type: 'block' }>;

/** A piece of a letter's build with what is in it: other pieces, or a line of words. */
export interface BlockNode {
  readonly kind: BlockKind;
  readonly start: number;
  /** Without the break behind it. */
  readonly end: number;
  readonly children: readonly (BlockNode | Line)[];
}

export interface Line {
  readonly start: number;
  readonly end: number;
}

export function isBlock(node: BlockNode | Line): node is BlockNode {
  return 'kind' in node;
}

interface OpenNode extends BlockNode {
  readonly children: (BlockNode | Line)[];
}

/** The build of a passage. Lines that are in no piece are paragraphs; cells are what tabs part, and no pieces here. */
export function blockTree(text: string, ranges: readonly Range[]): readonly BlockNode[] {
  const top: BlockNode[] = [];
  const open: OpenNode[] = [];
  const blocks = nestedBlocks(text, ranges);
  let next = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    while (open.length > 0 && (open.at(-1)?.end ?? 0) < end) open.pop();
    for (let block = blocks[next]; block && block.start <= start; block = blocks[next]) {
      next += 1;
      const node: OpenNode = { kind: block.kind, start, end: block.end, children: [] };
      if (block.end < end || block.start < start) continue;
      (open.at(-1)?.children ?? top).push(node);
      open.push(node);
    }
    const inside = open.at(-1)?.children;
    if (inside) inside.push({ start, end });
    else top.push({ kind: 'paragraph', start, end, children: [{ start, end }] });
    start = end + 1;
  }
  return top;
}

/** The outer before the inner; of pieces on the same lines the compiler lists the inner one first. Those that cross another are left out. */
function nestedBlocks(text: string, ranges: readonly Range[]): readonly Omit<BlockNode, 'children'>[] {
  const blocks = ranges
    .filter((range): range is BlockRange => range.type === 'block' && range.kind !== 'cell' && range.start < range.end)
    .map(({ kind, start, end }, order) => ({ kind, start, end: text[end - 1] === '\n' ? end - 1 : end, order }))
    .toSorted((a, b) => a.start - b.start || b.end - a.end || b.order - a.order);
  const ends: number[] = [];
  return blocks.filter(({ start, end }) => {
    while (ends.length > 0 && (ends.at(-1) ?? 0) < start) ends.pop();
    if (end > (ends.at(-1) ?? Infinity)) return false;
    ends.push(end);
    return true;
  });
}
