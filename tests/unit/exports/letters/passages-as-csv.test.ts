import { expect, test } from 'vitest';
import { passagesAsCsv } from '../../../../src/exports/letters/passages-as-csv.ts';
import { harbour, timbuktu } from '../../views/editions.ts';
import { contentOf, goldenFile, lossesOf, threeLetters, written } from '../exported.ts';

test('is what was read by eye', async () => {
  await expect(await written(passagesAsCsv, threeLetters())).toMatchFileSnapshot(goldenFile('three-letters.csv'));
});

test('a row for each passage, under the columns’ names, all of the same length', async () => {
  const file = await written(passagesAsCsv, contentOf(timbuktu));
  expect(
    file.startsWith(
      '\u{feff}id,letter,title,sender,addressee,date,text,themes,source,section,part,page,speaker,permalink\r\n',
    ),
  ).toBe(true);
  const rows = rowsOf(file);
  const passages = timbuktu.letters.flatMap((letter) => letter.passages);
  expect(rows.slice(1).map(([id]) => id)).toEqual(passages.map(({ id }) => id));
  expect(rows.slice(1).map((row) => row[6])).toEqual(passages.map(({ text }) => text));
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([14]));
});

test('a passage that a spreadsheet would compute is shown as text', async () => {
  const content = contentOf(harbour);
  const letters = content.letters.map((letter) => ({
    ...letter,
    passages: letter.passages.map((passage) => ({ ...passage, text: '=SUM(A1)' })),
  }));
  const rows = rowsOf(await written(passagesAsCsv, { ...content, letters }));
  expect(rows[1]?.[6]).toBe("'=SUM(A1)");
});

test('who is not known is called so, with the words of the source', async () => {
  const rows = rowsOf(await written(passagesAsCsv, contentOf(timbuktu, 'unplaced', 'unplaced-droukdel')));
  expect(rows[1]?.slice(3, 5)).toEqual(['Unknown: the two men', 'Unknown: the two men']);
  expect(rows.at(-1)?.slice(3, 5)).toEqual(['Abdelmalek Droukdel', 'Unknown: not named']);
});

test('tells what a table has no place for', () => {
  const { letters, exchanges, context } = timbuktu;
  const ranges = letters.flatMap(({ passages }) => passages).flatMap((passage) => passage.ranges);
  const are = (...types: readonly string[]) => ranges.filter(({ type }) => types.includes(type)).length;
  expect(lossesOf(passagesAsCsv, contentOf(timbuktu))).toMatchObject({
    'unquoted-letters': letters.filter(({ type }) => type === 'mentioned').length,
    'other-dates': letters.filter(({ dates }) => dates.length > 1).length,
    glosses: are('gloss', 'omission'),
    readings: are('reading'),
    names: are('name'),
    marks: are('phrase', 'slip', 'emphasis', 'language'),
    links: exchanges.flatMap(({ links }) => links).length,
    context: context.length,
  });
});

test('of three letters', () => {
  expect(lossesOf(passagesAsCsv, threeLetters())).toMatchInlineSnapshot(`
    {
      "context": 4,
      "editor-notes": 11,
      "glosses": 4,
      "links": 5,
      "marks": 8,
      "names": 10,
      "other-correspondents": 1,
      "other-dates": 2,
      "readings": 2,
      "register": 11,
      "summaries": 7,
      "surroundings": 2,
      "uncertainty": 10,
      "unquoted-letters": 1,
    }
  `);
});

/** Reads CSV in the plainest way. */
function rowsOf(file: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of file.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
