import { expect, test } from 'vitest';
import { changedText } from '../../../src/anchoring/resolve-changed.ts';
import { createNote, wholeOf } from '../../../src/notes/new-note.ts';
import type { Note } from '../../../src/notes/note.ts';
import { placeNotes } from '../../../src/views/placed-notes.ts';
import type { FoundAgain } from '../../../src/views/placed-notes.ts';
import { harbour, passageOf } from './editions.ts';
import { madeNote } from '../notes/made-note.ts';

function noteOn(passage: string, words: string, uuid: string): Note {
  const { text } = passageOf(harbour, passage);
  const start = text.indexOf(words);
  return madeNote({ passage, text, start, end: start + words.length, now: new Date(0), uuid });
}

function noteOnWhole(subject: string): Note {
  return createNote({ motivation: 'commenting', target: wholeOf(subject), now: new Date(0), uuid: subject });
}

test('notes come in the order of the letters and of the words they are on, numbered', () => {
  const notes = [
    noteOn('master-paid', 'on the day', 'c'),
    noteOn('guild-unpaid', 'fee', 'b'),
    noteOn('guild-unpaid', 'paid', 'a'),
  ];
  const placed = placeNotes(harbour, notes, () => 'saved');
  expect(placed.map(({ note, number, resolution }) => [note.id, number, resolution.type])).toEqual([
    ['urn:uuid:a', 1, 'exact'],
    ['urn:uuid:b', 2, 'exact'],
    ['urn:uuid:c', 3, 'exact'],
  ]);
});

test('notes on a whole letter come first, then those on the whole of its first passage, then those on words', () => {
  const { id, letter } = passageOf(harbour, 'guild-unpaid');
  const placed = placeNotes(harbour, [noteOn(id, 'fee', 'words'), noteOnWhole(id), noteOnWhole(letter)], () => 'saved');
  expect(placed.map(({ note }) => note.id)).toEqual([`urn:uuid:${letter}`, `urn:uuid:${id}`, 'urn:uuid:words']);
});

test('a note on a passage that is gone comes last and is an orphan', () => {
  const gone = madeNote({ passage: 'guild-gone', text: 'Nothing.', start: 0, end: 7, now: new Date(0), uuid: 'x' });
  const placed = placeNotes(harbour, [gone, noteOn('master-paid', 'paid', 'y')], () => 'saved');
  expect(placed.map(({ passage, resolution }) => [passage?.id, resolution.type])).toEqual([
    ['master-paid', 'exact'],
    [undefined, 'orphan'],
  ]);
});

test('a note whose words changed waits as an orphan, and is placed once changed texts can be read', () => {
  const { text } = passageOf(harbour, 'guild-unpaid');
  const before = text.replace('fee', 'feee');
  const words = before.slice(0, before.indexOf('feee') + 4);
  const note = madeNote({
    passage: 'guild-unpaid',
    text: before,
    start: 0,
    end: words.length,
    now: new Date(0),
    uuid: 'a',
  });
  const typeOf = (foundAgain?: FoundAgain) =>
    placeNotes(harbour, [note], () => 'saved', foundAgain).map(({ resolution }) => resolution.type);
  expect(typeOf()).toEqual(['orphan']);
  expect(typeOf(() => ({ type: 'moved', start: 0, end: 3, changed: true }))).toEqual(['moved']);
  expect(typeOf(() => undefined)).toEqual(['orphan']);
});
