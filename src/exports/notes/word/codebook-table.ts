import { HeadingLevel, Table, TableCell, TableRow, WidthType } from 'docx';
import type { FileChild, Paragraph } from 'docx';
import { pathWords } from '../noted.ts';
import { afterTable, TEXT_WIDTH } from './markdown-blocks.ts';
import { OUR_LANGUAGE } from './note-in-word.ts';
import type { NoteSurroundings } from './note-in-word.ts';
import { paragraphOf, plainParagraph } from './word-paragraph.ts';

const CELL = { spacing: { before: 40, after: 40 } };
/** The name, then what it means. */
const WIDTHS = [0.28, 0.36, 0.36].map((part) => Math.floor(part * TEXT_WIDTH));

/** The codebook: each tag with its definition and memo, where notes lead to. */
export function codebookTable({ tags, anchors, links }: NoteSurroundings): readonly FileChild[] {
  if (tags.size === 0) return [];
  const ours = { links, language: OUR_LANGUAGE };
  const heads = ['Tag', 'Definition', 'Memo'].map((text) => paragraphOf([{ text, bold: true }], ours, CELL));
  const rows = [...tags.values()].map((tag) => {
    const name = plainParagraph(pathWords(tag, tags), { links }, { ...CELL, anchor: anchors.get(tag.id) });
    return rowOf([name, ...[tag.definition, tag.memo].map((text) => plainParagraph(text, { links }, CELL))]);
  });
  return [
    plainParagraph('Tags', ours, { heading: HeadingLevel.HEADING_1 }),
    new Table({
      rows: [rowOf(heads, true), ...rows],
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: WIDTHS,
    }),
    afterTable(),
  ];
}

function rowOf(cells: readonly Paragraph[], tableHeader = false): TableRow {
  const children = cells.map((cell) => new TableCell({ children: [cell] }));
  return new TableRow({ children, ...(tableHeader && { tableHeader }) });
}
