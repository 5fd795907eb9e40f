import { AlignmentType, HeadingLevel, LineRuleType, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { FileChild, IParagraphOptions } from 'docx';
import { Marked } from 'marked';
import type { MarkedToken, Token, Tokens } from 'marked';
import { textDirection } from '../../../edition/text-direction.ts';
import { NOTE_MARKDOWN } from '../note-markdown.ts';
import { styledWords } from './styled-words.ts';
import { DEEPEST, STEP } from './word-lists.ts';
import type { WordList, WordLists } from './word-lists.ts';
import { paragraphOf, plainParagraph } from './word-paragraph.ts';
import type { Wording } from './word-paragraph.ts';
import { STYLE } from './word-styles.ts';

/** Where a block stands. */
interface Place {
  readonly wording: Wording;
  readonly lists: WordLists;
  /** In how many lists, and how many quotations. */
  readonly listed: number;
  readonly quoted: number;
  /** That it is the beginning of an item of this list. */
  readonly item?: WordList | undefined;
}

/** Between the margins of the page, in twentieths of a point. */
export const TEXT_WIDTH = 9026;
/** Word opens no table with more columns. */
const MOST_COLUMNS = 63;
/** What stands in further is no further in. */
const MOST_QUOTED = 6;
const HEADINGS = [
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

const marked = new Marked(NOTE_MARKDOWN);

/** The words of a note as paragraphs, lists and tables of Word. Headings are below that of the letter. */
export function markdownBlocks(markdown: string, wording: Wording, lists: WordLists): readonly FileChild[] {
  try {
    return blocksOf(marked.lexer(markdown), { wording, lists, listed: 0, quoted: 0 });
  } catch {
    // Nested without end: made to fill the memory. It is shown as it was written.
    return [plainParagraph(markdown, wording)];
  }
}

function blocksOf(tokens: readonly Token[], place: Place): readonly FileChild[] {
  const blocks: FileChild[] = [];
  let { item } = place;
  for (const token of tokens) {
    const made = blockOf(token as MarkedToken, { ...place, item });
    // Only the first paragraph of an item has its number.
    if (made.length > 0) item = undefined;
    for (const block of made) blocks.push(block);
  }
  return item === undefined ? blocks : numberAlone(place);
}

/** The number of an item before what can't have one, or of an item of nothing. */
function numberAlone(place: Place): readonly FileChild[] {
  return place.item === undefined ? [] : [paragraphOf([], place.wording, settingOf(place))];
}

function blockOf(token: MarkedToken, place: Place): readonly FileChild[] {
  const { wording } = place;
  switch (token.type) {
    case 'space':
    case 'def':
      return [];
    case 'heading': {
      const heading = HEADINGS[Math.min(token.depth, HEADINGS.length) - 1] ?? HeadingLevel.HEADING_6;
      return [paragraphOf(styledWords(token.tokens), wording, { ...settingOf(place), heading })];
    }
    case 'code':
      return [plainParagraph(token.text, wording, { ...settingOf(place), style: STYLE.code })];
    case 'hr':
      return [new Paragraph({ ...settingOf(place), thematicBreak: true })];
    case 'blockquote':
      return blocksOf(token.tokens, { ...place, quoted: place.quoted + 1 });
    case 'list':
      return itemsOf(token, place);
    case 'table':
      return tableOf(token, place);
    case 'paragraph':
      return [paragraphOf(styledWords(token.tokens), wording, settingOf(place))];
    case 'br':
    case 'checkbox':
    case 'codespan':
    case 'del':
    case 'em':
    case 'escape':
    case 'html':
    case 'image':
    case 'link':
    case 'list_item':
    case 'strong':
    case 'text':
      return [paragraphOf(styledWords([token]), wording, settingOf(place))];
  }
}

function itemsOf({ ordered, start, items }: Tokens.List, place: Place): readonly FileChild[] {
  const depth = Math.min(place.listed, DEEPEST);
  const list = ordered ? place.lists.numbers(Number(start), depth) : place.lists.bullets();
  const inside = { ...place, listed: place.listed + 1, item: list };
  return [...numberAlone(place), ...items.flatMap((item) => blocksOf(withBox(item), inside))];
}

/** The box of a task stands before its words, not within them, where the item is a single line. */
function withBox({ tokens }: Tokens.ListItem): readonly Token[] {
  const [box, words, ...others] = tokens;
  if (box?.type !== 'checkbox' || words?.type !== 'text') return tokens;
  const line = { type: 'paragraph', raw: words.raw, text: words.raw, tokens: [box, words] };
  return [line, ...others];
}

/** How far a paragraph stands in, and that it is an item, or quoted. */
function settingOf({
  listed,
  quoted,
  item,
}: Place): Pick<IParagraphOptions, 'indent' | 'numbering' | 'style' | 'spacing'> {
  if (listed === 0 && quoted === 0) return {};
  const depth = Math.min(listed, DEEPEST + 1);
  const left = STEP * (depth + Math.min(quoted, MOST_QUOTED));
  return {
    indent: item ? { left, hanging: STEP } : { left },
    ...(item && { numbering: { reference: item.kind, instance: item.id, level: depth - 1 } }),
    ...(!item && quoted > 0 && { style: STYLE.quote, spacing: { before: 60, after: 60 } }),
  };
}

function tableOf(token: Tokens.Table, place: Place): readonly FileChild[] {
  const { header, rows, raw } = token;
  if (header.length > MOST_COLUMNS) return [plainParagraph(raw.trimEnd(), place.wording, { style: STYLE.code })];
  const rightToLeft = textDirection(header.map(({ text }) => text).join(' ')) === 'rtl';
  const cell = ({ tokens, align, header: bold }: Tokens.TableCell) =>
    new TableCell({
      children: [
        paragraphOf(styledWords(tokens, bold ? { bold } : {}), place.wording, {
          ...(align && { alignment: AlignmentType[ALIGNMENTS[align]] }),
          spacing: { before: 40, after: 40 },
        }),
      ],
    });
  const row = (cells: readonly Tokens.TableCell[], tableHeader: boolean) =>
    new TableRow({ children: cells.map(cell), ...(tableHeader && { tableHeader }) });
  const table = new Table({
    rows: [row(header, true), ...rows.map((cells) => row(cells, false))],
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: header.map(() => Math.floor(TEXT_WIDTH / header.length)),
    ...(rightToLeft && { visuallyRightToLeft: true }),
  });
  return [...numberAlone(place), table, afterTable()];
}

/** Two tables without a paragraph between them would be one, and Word opens none at the end of a document. */
export function afterTable(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 120, lineRule: LineRuleType.EXACT } });
}

const ALIGNMENTS = { left: 'LEFT', right: 'RIGHT', center: 'CENTER' } as const;
