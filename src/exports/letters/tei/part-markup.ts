import type { Excerpt } from '../../../edition/model.ts';
import { element } from '../../xml-text.ts';
import { blockTree, isBlock } from './block-tree.ts';
import type { BlockNode, Line } from './block-tree.ts';
import { marksWithin } from './nested-marks.ts';
import type { Pointing } from './pointing.ts';
import { markedWords } from './quote-markup.ts';

/** A passage of a letter that is transcribed whole: a `div` with its build, as any edition writes letters. */
export function partMarkup(passage: Excerpt, first: Excerpt | undefined, pointing: Pointing): string {
  const { id, place, lang, speaker, translationOf, text, ranges } = passage;
  const word = place.part?.trim().replaceAll(/\s+/g, '-');
  const attributes = {
    'xml:id': id,
    type: word ?? (speaker === 'reported' ? 'editorial' : undefined),
    subtype: translationOf === undefined ? undefined : 'translation',
    corresp: translationOf === undefined ? undefined : pointing.to(translationOf),
    prev: first && pointing.to(first.id),
    'xml:lang': lang,
  };
  const marksIn = marksWithin(text, ranges);
  const write: Write = ({ start, end }, name) => {
    if (name === undefined) return markedWords(marksIn(start, end), passage, pointing);
    let from = start;
    const cells = text.slice(start, end).split('\t').map((cell) => {
      const markup = markedWords(marksIn(from, from + cell.length), passage, pointing);
      from += cell.length + 1;
      return element(name, {}, markup);
    });
    return cells.join('');
  };
  return element('div', attributes, contentOf({ siblings: blockTree(text, ranges), isTop: true, isHeaded: place.section !== undefined }, write));
}

/** The words of a line; where an element is named, one for each stretch between tabs. */
type Write = (line: Line, name?: 'cell') => string;

/** Items and rows that follow one another are one list and one table. */
function groups(nodes: readonly (BlockNode | Line)[]): readonly (readonly (BlockNode | Line)[])[] {
  const all: (BlockNode | Line)[][] = [];
  for (const node of nodes) {
    const before = all.at(-1)?.at(-1);
    const kind = isBlock(node) ? node.kind : undefined;
    const goesOn = (kind === 'item' || kind === 'row') && before && isBlock(before) && before.kind === kind;
    if (goesOn) all.at(-1)?.push(node);
    else all.push([node]);
  }
  return all;
}

/** What stands beside a piece of the build, and whether that is all of the part. */
interface Around {
  readonly siblings: readonly (BlockNode | Line)[];
  readonly isTop: boolean;
  /** Whether its first heading is that of the part. */
  readonly isHeaded: boolean;
}

function contentOf(around: Around, write: Write): string {
  return groups(around.siblings)
    .map((group) => groupMarkup(group, around, write))
    .join('\n');
}

function groupMarkup(group: readonly (BlockNode | Line)[], around: Around, write: Write): string {
  const [first] = group;
  const kind = first && isBlock(first) ? first.kind : undefined;
  const content = group.map((node) => (isBlock(node) ? blockMarkup(node, around, write) : write(node))).join('');
  return kind === 'item' ? element('list', {}, content) : kind === 'row' ? element('table', {}, content) : content;
}

const WITHIN = { salutation: 'salute', dateline: 'dateline', signature: 'signed' } as const;
/** Leaves that have an element of their own. TEI has no `p` within an `ab`. */
const LEAVES: Readonly<Partial<Record<BlockNode['kind'], string>>> = { paragraph: 'ab', verse: 'l' };

/** TEI has places of their own for openers and closers, and for what is in them; anywhere else the piece is an `ab` that says what it is. */
function blockMarkup(node: BlockNode, around: Around, write: Write): string {
  const { kind, children } = node;
  const isLine = children.length === 1 && !children.some(isBlock);
  const content = contentOf({ siblings: children, isTop: false, isHeaded: false }, write);
  switch (kind) {
    case 'item':
      return element('item', {}, content);
    case 'row':
      return element('row', {}, children.map((line) => cellsIn(line, write)).join(''));
    case 'address':
      return addressMarkup(children, around, write) ?? typed(kind, content);
    case 'opener':
    case 'closer': {
      const within = isInPlace(node, around) ? children.map((child) => withinMarkup(child, write)) : [undefined];
      return within.every((one) => one !== undefined) ? element(kind, {}, within.join('\n')) : typed(kind, content);
    }
    default: {
      const isHead = kind === 'heading' && around.isHeaded && around.siblings[0] === node;
      const isParagraph = kind === 'paragraph' && around.isTop;
      const name = isHead ? 'head' : isParagraph ? 'p' : LEAVES[kind];
      if (isLine && name !== undefined) return element(name, {}, content);
      return typed(kind === 'paragraph' ? undefined : kind, content);
    }
  }
}

function addressMarkup(children: BlockNode['children'], { siblings }: Around, write: Write): string | undefined {
  if (children.some(isBlock) || !siblings.every(isBlock)) return undefined;
  return element('address', {}, children.map((line) => element('addrLine', {}, write(line))).join(''));
}

function typed(type: string | undefined, content: string): string {
  return element('ab', { type }, content);
}

function withinMarkup(child: BlockNode | Line, write: Write): string | undefined {
  if (!isBlock(child)) return undefined;
  const name = child.kind in WITHIN ? WITHIN[child.kind as keyof typeof WITHIN] : undefined;
  const [line] = child.children;
  return name && line && child.children.length === 1 && !isBlock(line) ? element(name, {}, write(line)) : undefined;
}

/** An opener is at the top of its part, a closer at its end, behind something else. */
function isInPlace(node: BlockNode, { siblings, isTop }: Around): boolean {
  const at = siblings.indexOf(node);
  const [first, kinds] =
    node.kind === 'opener' ? [siblings.slice(0, at), ['heading', 'opener']] : [siblings.slice(at), ['closer']];
  const isAlone = node.kind === 'closer' && at === 0;
  return isTop && !isAlone && first.every((one) => isBlock(one) && kinds.includes(one.kind));
}

/** Tabs part the cells of a row. */
function cellsIn(line: BlockNode | Line, write: Write): string {
  if (isBlock(line)) return line.children.map((one) => cellsIn(one, write)).join('');
  return write(line, 'cell');
}
