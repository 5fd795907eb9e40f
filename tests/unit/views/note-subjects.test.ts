import { expect, test } from 'vitest';
import { createNote, wholeOf } from '../../../src/notes/new-note.ts';
import { noteSubjects } from '../../../src/views/note-subjects.ts';
import { placeNotes } from '../../../src/views/placed-notes.ts';
import { madeNote } from '../notes/made-note.ts';
import { harbour, passageOf } from './editions.ts';

const [LETTER] = harbour.letters;
const [EXCHANGE] = harbour.exchanges;

test('passages, letters and exchanges can have notes, and stand where their first passage stands', () => {
  const subjects = noteSubjects(harbour);
  for (const { id, passages, title } of harbour.letters) {
    const first = passages[0]?.id;
    expect(subjects.get(id)).toMatchObject({ type: 'letter', title, letter: id });
    expect(subjects.get(id)?.passage?.id).toBe(first);
    for (const passage of passages) expect(subjects.get(passage.id)).toMatchObject({ type: 'passage', letter: id });
  }
  expect(subjects.get(EXCHANGE?.id ?? '')).toMatchObject({ type: 'exchange', title: EXCHANGE?.title });
  // An exchange is under each letter that it has passages of.
  expect(subjects.get(EXCHANGE?.id ?? '')?.letters).toEqual(['guild-1901', 'master-1901']);
  expect(subjects.get('nothing')).toBeUndefined();
});

test('a note on a whole letter has no words, and comes before the notes on its words', () => {
  const { text, letter } = passageOf(harbour, LETTER?.passages[0]?.id ?? '');
  const passage = LETTER?.passages[0]?.id ?? '';
  const now = new Date(0);
  const words = madeNote({ passage, text, start: 0, end: 4, now, uuid: 'words' });
  const whole = createNote({ motivation: 'commenting', target: wholeOf(letter), now, uuid: 'whole' });
  const gone = createNote({ motivation: 'commenting', target: wholeOf('gone'), now, uuid: 'gone' });
  const placed = placeNotes(harbour, [gone, words, whole], () => 'saved');
  expect(placed.map(({ note, resolution }) => [note.id, resolution.type])).toEqual([
    ['urn:uuid:whole', 'whole'],
    ['urn:uuid:words', 'exact'],
    ['urn:uuid:gone', 'orphan'],
  ]);
});

test('a link has two places', () => {
  const [from, to] = ['guild-unpaid', 'master-paid'];
  const now = new Date(0);
  const link = createNote({ motivation: 'linking', target: [wholeOf(from ?? ''), wholeOf(to ?? '')], now, uuid: 'l' });
  const [placed] = placeNotes(harbour, [link], () => 'saved');
  expect(placed?.places.map(({ subject }) => subject?.passage?.id)).toEqual([from, to]);
});
