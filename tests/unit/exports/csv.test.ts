import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { csvFile, csvRow } from '../../../src/exports/csv.ts';

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

test('a file says that it is UTF-8, and its lines all end', () => {
  expect(
    csvFile([
      ['a', 'b'],
      ['c', -1.5],
    ]),
  ).toBe('\ufeffa,b\r\nc,-1.5\r\n');
});

const FORMULAS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\r=1',
  '\n=1',
  '＝1',
  '＋1',
  '－1',
  '＠1',
  ' =1+1',
  '\u200e=1+1',
  '\ttab',
];

test.each(FORMULAS)('no spreadsheet computes %j', (text) => {
  expect(cellsOf(csvRow([text]))).toEqual([[`'${text}`]]);
});

test.each([
  ['see;=WEBSERVICE(A1)', "see;'=WEBSERVICE(A1)"],
  ['a\t=1\t@b', "a\t'=1\t'@b"],
  ['a; \u200f+1;;\uff1d1', "a; \u200f'+1;;'\uff1d1"],
  ['a;"=1', 'a;"\'=1'],
  ['=1;=1', "'=1;'=1"],
  ['\t=1', "'\t'=1"],
])('nor %j where lists are parted by semicolons or tabs', (text, safe) => {
  expect(cellsOf(csvRow([text]))).toEqual([[safe]]);
});

test('what has a sign inside is left as it is', () => {
  expect(csvRow(['a-b', '1+1', "'=1", 'a; b-c', "a;'=1"])).toBe("a-b,1+1,'=1,a; b-c,a;'=1\r\n");
});

/** The very text of a cell, where it has no apostrophe itself. */
function textOf(cell: string): string {
  return cell
    .replaceAll(/(?<=[;\t][\s"\u200b-\u200f\u2060\ufeff]*)'(?=[=+\-@＝＋－＠])/gu, '')
    .replace(/^'(?=[\s\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠]|[\t\r\n])/u, '');
}

const NEXT_TO_FORMULAS = fc.string({ unit: fc.constantFrom(...';\t\n ,"\'=-+@a\u200e') });

test.prop([fc.array(fc.array(fc.oneof(fc.string({ unit: 'binary' }), NEXT_TO_FORMULAS), { minLength: 1 }))])(
  'what is written is read again, but for the apostrophes before formulas',
  (rows) => {
    const read = cellsOf(rows.map(csvRow).join('')).flat();
    expect(read.length).toBe(rows.flat().length);
    for (const [index, text] of rows.flat().entries()) {
      const cell = read[index] ?? '';
      expect(cell.replaceAll("'", '')).toBe(text.replaceAll("'", ''));
      if (!text.includes("'")) expect(textOf(cell)).toBe(text);
    }
    const parted = read.flatMap((cell) => cell.split(/[;\t]/));
    expect(parted.filter((cell) => /^[\s\u200e]*[=+\-@]/.test(cell))).toEqual([]);
  },
);
