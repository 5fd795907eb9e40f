import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { csvRow } from '../../../src/exports/csv.ts';

/** The cells of a file, read as RFC 4180 has it, character by character. */
function cellsOf(file: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < file.length; at += 1) {
    const sign = file[at] ?? '';
    if (quoted && sign === '"' && file[at + 1] === '"') {
      cell += sign;
      at += 1;
    } else if (sign === '"') {
      quoted = !quoted;
    } else if (!quoted && (sign === ',' || file.startsWith('\r\n', at))) {
      row.push(cell);
      cell = '';
      if (sign === ',') continue;
      rows.push(row);
      row = [];
      at += 1;
    } else {
      cell += sign;
    }
  }
  return rows;
}

test('cells are quoted where they need it, and lines end with CRLF', () => {
  expect(csvRow(['plain', 'a "word"', 'one, two', 'two\nlines', ' space', '', 7, -1])).toBe(
    'plain,"a ""word""","one, two","two\nlines"," space",,7,-1\r\n',
  );
});

test.each([['=1+1'], ['+1'], ['-1'], ['@SUM(A1)'], ['\t=1'], ['\r=1'], ['\n=1'], ['＝1'], ['＋1'], ['－1'], ['＠1']])(
  'no spreadsheet computes %j',
  (text) => {
    expect(cellsOf(csvRow([text]))).toEqual([[`'${text}`]]);
  },
);

test.prop([fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }))])(
  'what is written is read again',
  (rows) => {
    const read = cellsOf(rows.map(csvRow).join(''));
    const unguarded = read.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')));
    expect(unguarded).toEqual(rows.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ''))));
  },
);
