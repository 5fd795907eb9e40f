import { expect, test } from 'vitest';
import { createNote, wholeOf, wordsOf } from '../../../../src/notes/new-note.ts';
import type { NoteOrigin } from '../../../../src/notes/new-note.ts';
import { noteThere, notesOnWhole, spotOf, wordedSpot } from '../../../../src/views/notes/note-spot.ts';
import { placeNotes } from '../../../../src/views/placed-notes.ts';
import { harbour, passageOf } from '../editions.ts';

const PASSAGE = 'guild-unpaid';
const { text } = passageOf(harbour, PASSAGE);
const WORDS = wordsOf(PASSAGE, text, 0, 9);

function placed(...origins: readonly Pick<NoteOrigin, 'motivation' | 'target' | 'theme'>[]) {
  const notes = origins.map((origin, index) => createNote({ ...origin, now: new Date(index), uuid: String(index) }));
  return placeNotes(harbour, notes, () => 'saved');
}

test('a place is told by what it is on, words or the whole', () => {
  const [onWhole, onWords, lost] = placed(
    { motivation: 'commenting', target: wholeOf(PASSAGE) },
    { motivation: 'commenting', target: WORDS },
    { motivation: 'commenting', target: wholeOf('gone') },
  ).map(({ places: [place] }) => place && spotOf(place));
  expect(onWhole).toEqual({ subject: PASSAGE });
  expect(onWords).toEqual({ subject: PASSAGE, words: { start: 0, end: 9 } });
  expect(lost).toBeUndefined();
});

test('a note of a kind is found again on the very spot only', () => {
  const notes = placed(
    { motivation: 'highlighting', target: WORDS },
    { motivation: 'bookmarking', target: wholeOf(PASSAGE) },
  );
  const words = { subject: PASSAGE, words: { start: 0, end: 9 } };
  expect(noteThere(notes, 'highlight', words)?.note.motivation).toBe('highlighting');
  expect(noteThere(notes, 'highlight', { subject: PASSAGE, words: { start: 0, end: 8 } })).toBeUndefined();
  expect(noteThere(notes, 'highlight', { subject: PASSAGE })).toBeUndefined();
  expect(noteThere(notes, 'bookmark', { subject: PASSAGE })?.note.motivation).toBe('bookmarking');
  expect(noteThere(notes, 'bookmark', words)).toBeUndefined();
});

test('each theme of a passage can be doubted by itself', () => {
  const notes = placed({ motivation: 'assessing', target: wholeOf(PASSAGE), theme: 'fees' });
  expect(noteThere(notes, 'doubt', { subject: PASSAGE }, 'fees')).toBeDefined();
  expect(noteThere(notes, 'doubt', { subject: PASSAGE }, 'delay')).toBeUndefined();
});

test('links are on the whole of either end', () => {
  const notes = placed({ motivation: 'linking', target: [WORDS, wholeOf('master-paid')] });
  expect(notesOnWhole(notes, 'master-paid')).toHaveLength(1);
  expect(notesOnWhole(notes, PASSAGE)).toEqual([]);
});

test('what marks words marks all of a passage where none are chosen, and nothing of a letter', () => {
  const letter = passageOf(harbour, PASSAGE).letter;
  expect(wordedSpot(harbour, { subject: PASSAGE })).toEqual({
    subject: PASSAGE,
    words: { start: 0, end: text.length },
  });
  const words = { subject: PASSAGE, words: { start: 2, end: 4 } };
  expect(wordedSpot(harbour, words)).toEqual(words);
  expect(wordedSpot(harbour, { subject: letter })).toBeUndefined();
});
