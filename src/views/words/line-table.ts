import type { PlacedLine } from './placed-line.ts';

/** The columns of lines as a table, by the names they have in files. These are kept, so that what reads them goes on. */
export const LINE_COLUMNS = [
  'side',
  'letter',
  'passage',
  'date',
  'source',
  'voice',
  'found',
  'named',
  'left',
  'keyword',
  'right',
  'offset',
] as const;

/** A side by its name, with its lines. */
export interface LinesOfSide {
  readonly name: string;
  readonly lines: readonly PlacedLine[];
}

/** Lines as a table, under their columns; `namedBy` gives the name that the edition has for an id. */
export function lineTable(
  sides: readonly LinesOfSide[],
  namedBy: (id: string) => string,
): readonly (readonly string[])[] {
  return [LINE_COLUMNS, ...sides.flatMap(({ name, lines }) => lines.map((placed) => rowOf(name, placed, namedBy)))];
}

function rowOf(
  side: string,
  { line, letter, passage, head, wording, source }: PlacedLine,
  namedBy: (id: string) => string,
): readonly string[] {
  const row: Readonly<Record<(typeof LINE_COLUMNS)[number], string>> = {
    side,
    letter: letter.title,
    passage: passage.id,
    date: head.date?.type === 'widest' ? head.date.value.edtf : (head.held?.value.edtf ?? ''),
    source,
    voice: line.voice,
    found: wording?.type ?? 'typed',
    named: wording?.of === undefined ? '' : namedBy(wording.of),
    left: line.left,
    keyword: line.keyword,
    right: line.right,
    offset: String(line.start),
  };
  return LINE_COLUMNS.map((column) => row[column]);
}
