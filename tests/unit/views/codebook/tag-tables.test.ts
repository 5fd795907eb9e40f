import { expect, test } from 'vitest';
import { wholeOf } from '../../../../src/notes/new-note.ts';
import { withTags } from '../../../../src/notes/note.ts';
import type { Note } from '../../../../src/notes/note.ts';
import { tagsByParty, tagsByTheme } from '../../../../src/views/codebook/tag-crossings.ts';
import { tagPairs } from '../../../../src/views/codebook/tag-pairs.ts';
import type { PairUnit } from '../../../../src/views/codebook/tag-pairs.ts';
import { tagRows } from '../../../../src/views/codebook/tag-rows.ts';
import { placeNotes } from '../../../../src/views/placed-notes.ts';
import { harbour, passageOf } from '../editions.ts';
import { madeNote } from '../../notes/made-note.ts';
import { at, tagOf } from '../../notes/codebook/shelf.ts';

const TAGS = [tagOf('a'), tagOf('b', { parent: 'a' }), tagOf('c', { order: 1 })];

function note(uuid: string, passage: string, tags: readonly string[]): Note {
  const { text } = passageOf(harbour, passage);
  return withTags(madeNote({ passage, text, start: 0, end: 4, now: at(0), uuid }), tags, at(0));
}

const NOTES = placeNotes(
  harbour,
  [
    note('1', 'guild-unpaid', ['a', 'gone']),
    note('2', 'guild-unpaid', ['b']),
    note('3', 'master-paid', ['b', 'c']),
    // Neither is on a passage; the first is on a letter, the second on none.
    { ...note('4', 'guild-unpaid', ['c']), target: wholeOf(harbour.letters[0]?.id ?? '') },
    { ...note('5', 'guild-unpaid', ['c']), target: wholeOf(harbour.exchanges[0]?.id ?? '') },
  ],
  () => 'saved',
);

test('a tag counts what has it, and with those under it each note and passage once', () => {
  const counts = tagRows(TAGS, NOTES).map(({ tag, own, all }) => [
    tag.id,
    ...[own, all].map(({ notes, passages, letters }) => [notes.length, passages.length, letters.length]),
  ]);
  expect(counts).toEqual([
    ['a', [1, 1, 1], [3, 2, 2]],
    ['b', [2, 2, 2], [2, 2, 2]],
    ['c', [3, 1, 2], [3, 1, 2]],
  ]);
});

function table(unit: PairUnit) {
  return tagPairs(TAGS, NOTES, unit).map((row) =>
    row.map(({ count, notes, passages }) => [count, notes.length, passages.length]),
  );
}

test('tags are together on a note, or on a passage by whatever notes; a tag that is gone is with none', () => {
  expect(table('note')).toEqual([
    [[1, 1, 1]],
    [
      [0, 0, 0],
      [1, 1, 1],
    ],
    [
      [0, 0, 0],
      [1, 1, 1],
      [2, 2, 0],
    ],
  ]);
  expect(table('passage')).toEqual([
    [[0, 0, 0]],
    [
      [1, 2, 1],
      [0, 0, 0],
    ],
    [
      [0, 0, 0],
      [1, 1, 1],
      [0, 0, 0],
    ],
  ]);
});

test('the passages of a tag stand by their themes and by their party', () => {
  const rows = tagRows(TAGS, NOTES);
  const paid = passageOf(harbour, 'master-paid');
  const unpaid = passageOf(harbour, 'guild-unpaid');
  const themes = tagsByTheme(harbour, rows);
  expect(themes.cells[1]?.map((cell) => cell.map(({ id }) => id))).toEqual(
    harbour.themes.map(({ id }) =>
      [unpaid, paid].filter((passage) => passage.themes.includes(id)).map((passage) => passage.id),
    ),
  );
  expect(themes.cells.flat(2)).not.toEqual([]);
  const parties = tagsByParty(harbour, rows);
  expect(parties.columns.map((party) => party?.id)).toEqual(harbour.parties.map(({ id }) => id));
  expect(parties.cells[1]?.flatMap((cell) => cell.map(({ id }) => id)).toSorted()).toEqual([
    'guild-unpaid',
    'master-paid',
  ]);
});
