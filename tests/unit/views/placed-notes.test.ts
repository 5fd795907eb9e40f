import { describe, expect, test } from 'vitest';
import { createNote, wholeOf } from '../../../src/notes/new-note.ts';
import { withText } from '../../../src/notes/note.ts';
import type { Note } from '../../../src/notes/note.ts';
import { notedPassages } from '../../../src/views/notes/noted-words.ts';
import type { NotedPassages } from '../../../src/views/notes/noted-words.ts';
import { notesAtPoint } from '../../../src/views/notes/notes-at-point.ts';
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

function idsOf(notes: readonly Note[]): readonly string[] {
  return placeNotes(harbour, notes, () => 'saved').map(({ note }) => note.id);
}

function marksOf(notes: readonly Note[]): NotedPassages {
  return notedPassages(harbour)(placeNotes(harbour, notes, () => 'saved'));
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

test('a note that is written on changes, and nothing else does: not even the list where nothing changed', () => {
  const notes = ['fee', 'paid', 'id'].map((words, index) => noteOn('guild-unpaid', words, `n${index}`));
  const before = placeNotes(harbour, notes, () => 'saved');
  expect(placeNotes(harbour, [...notes], () => 'saved')).toBe(before);
  const written = notes.map((note, index) => (index === 1 ? withText(note, 'Why?', new Date(1)) : note));
  const after = placeNotes(harbour, written, (id) => (id === 'urn:uuid:n1' ? 'saving' : 'saved'));
  const changed = after.filter((placed, index) => placed !== before[index]);
  expect(changed.map(({ note, status }) => [note, status])).toEqual([[written[1], 'saving']]);
  expect(after.map(({ note, number }) => [note.id, number])).toEqual(
    before.map(({ note, number }) => [note.id, number]),
  );
});

test('a note that moves, comes or goes has all of them numbered anew', () => {
  const notes = ['fee', 'paid'].map((words, index) => noteOn('guild-unpaid', words, `n${index}`));
  const before = idsOf(notes);
  const [first, second] = [notes[0], notes[1]].map((note) => note?.target);
  const swapped = notes.map((note, index) => ({ ...note, target: (index === 0 ? second : first) ?? note.target }));
  expect(idsOf(swapped)).toEqual(before.toReversed());
  expect(idsOf(notes.slice(1))).toEqual(['urn:uuid:n1']);
  expect(idsOf(notes)).toEqual(before);
});

describe('the words that notes are on', () => {
  const notes = [noteOn('guild-unpaid', 'fee', 'a'), noteOn('master-paid', 'paid', 'b')];

  test('are the same map while a note is written on', () => {
    const before = marksOf(notes);
    expect(before.get('master-paid')).toMatchObject([{ note: 'urn:uuid:b', number: 2, style: 'note' }]);
    expect(marksOf(notes.map((note) => withText(note, 'Why?', new Date(1))))).toBe(before);
  });

  test('are the same list in a passage whose notes stay as they are', () => {
    const before = marksOf(notes);
    const after = marksOf([...notes, noteOn('master-paid', 'on the day', 'c')]);
    expect(after.get('guild-unpaid')).toBe(before.get('guild-unpaid'));
    expect(after.get('master-paid')).toHaveLength(2);
  });

  test('are chosen from by how few they are', () => {
    const { text } = passageOf(harbour, 'guild-unpaid');
    const all = [
      noteOn('guild-unpaid', text, 'long'),
      noteOn('guild-unpaid', 'fee', 'short'),
      noteOn('master-paid', 'paid', 'x'),
    ];
    const placed = placeNotes(harbour, all, () => 'saved');
    const chosen = notesAtPoint(placed, ['urn:uuid:long', 'urn:uuid:short'], 'guild-unpaid');
    expect(chosen.map((it) => [it.placed.note.id, it.words])).toEqual([
      ['urn:uuid:short', 1],
      ['urn:uuid:long', text.split(/\s+/).length],
    ]);
  });

  test('are chosen from in the order of the numbers of words that are shown, not of letters', () => {
    const all = [noteOn('guild-unpaid', 'r fee', 'two'), noteOn('guild-unpaid', 'winter', 'one')];
    const placed = placeNotes(harbour, all, () => 'saved');
    const chosen = notesAtPoint(placed, ['urn:uuid:two', 'urn:uuid:one'], 'guild-unpaid');
    expect(chosen.map((it) => [it.placed.note.id, it.words])).toEqual([
      ['urn:uuid:one', 1],
      ['urn:uuid:two', 2],
    ]);
  });
});
