import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { writeCsv } from '../../../../src/views/words/csv.ts';

test.each([
  ['plain words', 'plain words'],
  ['a, b', '"a, b"'],
  ['he said "no"', '"he said ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  [' =1+1', "' =1+1"],
  ['\u200E=1+1', "'\u200E=1+1"],
  ['\t=1+1', "'\t=1+1"],
  ['=HYPERLINK("x", "y")', `"'=HYPERLINK(""x"", ""y"")"`],
  ['a-b', 'a-b'],
  ['', ''],
])('%j is written as %j', (text, cell) => {
  expect(writeCsv([[text]])).toBe(`\uFEFF${cell}\r\n`);
});

test('a number stands bare, also below 0', () => {
  expect(writeCsv([[-1.5, 3, '-1.5']])).toBe("\uFEFF-1.5,3,'-1.5\r\n");
});

test('rows end with CR LF, also the last', () => {
  expect(
    writeCsv([
      ['a', 'b'],
      ['c', 'd'],
    ]),
  ).toBe('\uFEFFa,b\r\nc,d\r\n');
});

/** Reads CSV in the plainest way. */
function readCsv(file: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [whole, quoted, bare, end] of file.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n' && whole !== '') rows.push([]);
  }
  return rows.slice(0, -1);
}

property.prop([
  fc.array(fc.array(fc.stringMatching(/^[a-z ",\r\nÀ-ÿ=+@-]{0,12}$/), { minLength: 2, maxLength: 2 }), {
    minLength: 1,
  }),
])('what is written is read back, but for the apostrophe before a formula', (rows) => {
  const read = readCsv(writeCsv(rows));
  expect(read.map((row) => row.map((cell, column) => cell.slice(cell.startsWith("'") ? 1 : 0, column + 99)))).toEqual(
    rows,
  );
  expect(read.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
});
