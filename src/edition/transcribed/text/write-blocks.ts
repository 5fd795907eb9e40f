import { elementsIn } from '../../xml/xml-tree.ts';
import type { XmlElement, XmlNode } from '../../xml/xml-tree.ts';
import type { BlockKind } from '../../model.ts';
import { BLOCKS, OFTEN_BLOCKS, holdsBlocks, isAlwaysBlock, isContainer, isMixed, QUOTATIONS } from './element-kinds.ts';
import { kindOfBlock } from './part.ts';
import type { Pen } from './pen.ts';
import { hasWords, isWords } from './words-within.ts';

/** What others than the writer put on the paper, each for itself. */
const ON_ITS_OWN: ReadonlySet<string> = new Set(['metamark', 'stamp']);

/** Writes what holds lines; words that stand loose in it are a paragraph. */
export function writeContainer(container: XmlElement, pen: Pen): void {
  let loose: XmlNode[] = [];
  let words = false;
  const flush = (): void => {
    const nodes = loose;
    loose = [];
    if (words) pen.block('paragraph', () => pen.inside(container, nodes));
    else
      pen.inside(
        container,
        nodes.filter((node) => typeof node !== 'string'),
      );
    words = false;
  };
  for (const child of container.children) {
    if (typeof child !== 'string' && ON_ITS_OWN.has(child.name) && hasWords(child)) {
      flush();
      pen.block('paragraph', () => pen.inside(container, [child]));
    } else if (typeof child !== 'string' && standsAlone(child)) {
      flush();
      pen.inside(container, [child]);
    } else {
      loose.push(child);
      words ||= isWords(child) || (typeof child !== 'string' && hasWords(child));
    }
  }
  flush();
}

/** Whether a child of a container has lines of its own. What is not TEI has, since nothing says that it goes on the line before. */
function standsAlone(child: XmlElement): boolean {
  if (isAlwaysBlock(child) || OFTEN_BLOCKS[child.name] !== undefined || QUOTATIONS.has(child.name)) return true;
  return holdsBlocks(child) || (child.name.startsWith('{') && hasWords(child));
}

/** Lines of a kind: what always has them, or has them where no words stand beside. */
export function writeBlock(element: XmlElement, pen: Pen): void {
  const always = BLOCKS[element.name];
  const kind = always ?? OFTEN_BLOCKS[element.name] ?? 'paragraph';
  if (always === undefined && !holdsBlocks(element) && pen.parent && isMixed(pen.parent)) {
    // They are words of their own, whatever the white space around.
    pen.words(' ');
    pen.inside(element);
    pen.words(' ');
    return;
  }
  pen.block(kindIn(element, kind, pen), () => pen.inside(element));
}

function kindIn(element: XmlElement, kind: BlockKind, pen: Pen): BlockKind {
  if (element.name === 'ab') return kindOfBlock(element) ?? kind;
  if (element.name !== 'head') return kind;
  const around = pen.parent?.name;
  return around === 'list' ? 'label' : around === 'table' || around === 'figure' ? 'caption' : kind;
}

/** An address is one piece; each of its lines is a line. */
export function writeAddressLine(line: XmlElement, pen: Pen): void {
  pen.line();
  pen.inside(line);
  pen.line();
}

/** Words said or cited: in the line, unless they hold lines or stand where only lines do. */
export function writeQuotation(quotation: XmlElement, pen: Pen): void {
  const alone = pen.parent !== undefined && isContainer(pen.parent);
  if (!alone && !holdsBlocks(quotation)) return pen.inside(quotation);
  pen.block('quotation', () =>
    holdsBlocks(quotation) && !isMixed(quotation) ? writeContainer(quotation, pen) : pen.inside(quotation),
  );
}

/** A row is a line and has a tab between its cells, also those that are empty. */
export function writeRow(row: XmlElement, pen: Pen): void {
  const cells = elementsIn(row, 'cell');
  if (pen.inRow || !hasWords(row)) return pen.inside(row);
  pen.block('row', () => {
    pen.inRow = true;
    for (const child of elementsIn(row)) {
      if (child.name === 'cell') writeCell(child, row, child === cells.at(-1), pen);
      else pen.element(child, row);
    }
    for (const child of row.children) if (isWords(child)) pen.words(` ${child}`);
    pen.inRow = false;
  });
}

function writeCell(cell: XmlElement, row: XmlElement, last: boolean, pen: Pen): void {
  const at = pen.writer.point();
  const on = pen.mark(undefined, () => pen.element(cell, row));
  pen.found.push({ statement: { type: 'block', kind: 'cell' }, where: on ? { on } : { at, side: 'behind-word' } });
  if (!last) pen.writer.tab();
}
