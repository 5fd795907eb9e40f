/** Numbers are written as they are; for texts see `csvRow`. */
export type CsvCell = string | number;

/**
 * What a CSV file begins with: the mark that it is UTF-8, in its first bytes. Without it Excel reads the file in the system's old encoding, and
 * spoils all but English; programs that read UTF-8 pass over it.
 */
export const CSV_START = '\u{feff}';

/** What spreadsheets take for the beginning of a formula, in either width, whatever stands before it unseen; and what they pass over to find one. */
const FORMULA = /^[\s\u200b-\u200f\u2060\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;
/** Where a formula would begin if `;` or a tab within a text parted two cells. A quotation mark may then open the second. */
const FORMULA_WITHIN = /(?=[=+\-@\uff1d\uff0b\uff0d\uff20])(?<=[;\t][\s"\u200b-\u200f\u2060\ufeff]*)/gu;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/** A whole file of few lines. */
export function csvFile(rows: readonly (readonly CsvCell[])[]): string {
  return CSV_START + rows.map(csvRow).join('');
}

/**
 * A line of a CSV file ([RFC 4180](https://www.rfc-editor.org/rfc/rfc4180)), with its end.
 *
 * A text that a spreadsheet would compute, such as `=HYPERLINK(…)`, has `'` put before it: then it is shown as text. Texts come from other
 * people too, and a formula can send away what stands beside it ([OWASP](https://owasp.org/www-community/attacks/CSV_Injection)). So has a sign within a
 * text that follows `;` or a tab, as a spreadsheet for which these part the cells would end one there. Whoever needs the very text takes away one `'` where such
 * a text or sign follows.
 */
export function csvRow(cells: readonly CsvCell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: CsvCell): string {
  if (typeof cell === 'number') return String(cell);
  const within = cell.replaceAll(FORMULA_WITHIN, "'");
  const safe = FORMULA.test(cell) ? `'${within}` : within;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
