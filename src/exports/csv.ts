/** Numbers are written as they are; for texts see `csvRow`. */
export type CsvCell = string | number;

/**
 * What a CSV file begins with: the mark that it is UTF-8, in its first bytes. Without it Excel reads the file in the system's old encoding, and
 * spoils all but English; programs that read UTF-8 pass over it.
 */
export const CSV_START = '\u{feff}';

/** What spreadsheets take for the beginning of a formula, in either width, or pass over to find one. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/**
 * A line of a CSV file ([RFC 4180](https://www.rfc-editor.org/rfc/rfc4180)), with its end.
 *
 * A text that a spreadsheet would compute, such as `=HYPERLINK(…)`, has `'` put before it: then it is shown as text. Texts come from other
 * people too, and a formula can send away what stands beside it. Whoever needs the very text takes away one `'` where one of these signs follows.
 */
export function csvRow(cells: readonly CsvCell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: CsvCell): string {
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
