import { expect, test } from 'vitest';
import { withText } from '../../../../src/notes/note.ts';
import type { Note } from '../../../../src/notes/note.ts';
import { columns } from '../../../../src/views/columns/columns.ts';
import { entriesInOrder } from '../../../../src/views/columns/row.ts';
import { endNotes } from '../../../../src/views/paper/end-notes.ts';
import { placeNotes } from '../../../../src/views/placed-notes.ts';
import { FIRST_VIEW } from '../../../../src/views/view-state.ts';
import type { ViewState } from '../../../../src/views/view-state.ts';
import { harbour, passageOf } from '../editions.ts';
import { madeNote } from '../../notes/made-note.ts';

function noteOn(passage: string, words: string, written: string): Note {
  const { text } = passageOf(harbour, passage);
  const start = text.indexOf(words);
  const origin = { passage, text, start, end: start + words.length, now: new Date(0), uuid: `${passage}-${start}` };
  return withText(madeNote(origin), written, new Date(0));
}

const gone = madeNote({ passage: 'gone', text: 'Nothing.', start: 0, end: 7, now: new Date(0), uuid: 'gone' });
const NOTES = [
  noteOn('guild-oil', 'oil', 'on the oil'),
  noteOn('guild-unpaid', 'winter fee', 'on the fee'),
  noteOn('guild-unpaid', 'paid', 'on paying'),
  noteOn('master-paid', 'paid', 'on the reply'),
  withText(gone, 'on what is gone', new Date(0)),
  noteOn('master-paid', 'day', '  '),
];

function atEnd(part: Partial<ViewState>) {
  const printed = entriesInOrder(columns(harbour, { ...FIRST_VIEW, ...part }).rows);
  const { notes, leftOut } = endNotes(
    printed,
    placeNotes(harbour, NOTES, () => 'saved'),
  );
  return { notes: notes.map(({ note, number }) => `${number} ${note.body[0].value}`), leftOut };
}

test('notes are numbered as their words are read: the reply before the next exchange', () => {
  expect(atEnd({ align: 'exchange' })).toEqual({
    notes: ['1 on paying', '2 on the fee', '3 on the reply', '4 on the oil'],
    leftOut: 1,
  });
  expect(atEnd({ align: 'date' }).notes).toEqual(['1 on paying', '2 on the fee', '3 on the oil', '4 on the reply']);
});

test.each<[string, Partial<ViewState>]>([
  ['a theme is left out', { themesOff: ['fees', 'lights'], others: 'hide' }],
  ['the letters’ words and reports are switched off', { layersOff: ['letter', 'reported'] }],
])('where %s, the notes on it are counted, not printed', (_, part) => {
  expect(atEnd(part)).toEqual({ notes: [], leftOut: 5 });
});

test('a passage that only another row refers to has its notes once', () => {
  expect(atEnd({ align: 'theme' }).notes).toHaveLength(4);
});
