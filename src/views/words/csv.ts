/** What a spreadsheet would take for a formula, whatever stands before it unseen. */
const FORMULA = /^[\s\u200B-\u200F\u2060\uFEFF]*[=+\-@]|^[\t\r]/u;

/** Cells of a line: text, or a number, which is written bare, also below 0. */
export type Row = readonly (string | number)[];

/**
 * A table as CSV ([RFC 4180](https://www.rfc-editor.org/rfc/rfc4180)): lines end with CR LF, and what holds a comma, a quotation mark or
 * a line break stands in quotation marks. It begins with the byte order mark by which spreadsheets know UTF-8. An apostrophe is set
 * before what would be a formula ([OWASP](https://owasp.org/www-community/attacks/CSV_Injection)).
 */
export function writeCsv(rows: readonly Row[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string | number): string {
  if (typeof text === 'number') return String(text);
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
