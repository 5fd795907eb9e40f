import { expect, test } from 'vitest';
import type { Edit } from '../../../src/notes/edits.ts';
import { withText } from '../../../src/notes/note.ts';
import type { Note } from '../../../src/notes/note.ts';
import { takenBack } from '../../../src/notes/taken-back.ts';
import { deleting } from '../../../src/notes/trash-plans.ts';
import { madeNote } from './made-note.ts';

const NOW = new Date('2026-03-01');

function stored(uuid: string, text: string): Note {
  const note = madeNote({ passage: 'p', text: 'word', start: 0, end: 4, now: NOW, uuid });
  return { ...withText(note, text, NOW), revision: 1 };
}

/** As the store saves it. */
function saved(edit: Edit): Edit {
  return { ...edit, after: { ...edit.after, revision: edit.after.revision + 1 } } as Edit;
}

test('a deletion that is taken back leaves the note as it was, as its next revision', () => {
  const note = stored('a', 'word');
  const edits = deleting([note.id], NOW)({ notes: [note], tags: [] }).map(saved);
  const notes = edits.map(({ after }) => after as Note);
  expect(takenBack(edits, { notes, tags: [] }, NOW)).toEqual([
    { store: 'notes', before: notes[0], after: { ...note, revision: 2 } },
  ]);
});

test('what was changed again since is left as it is', () => {
  const [first, second] = [stored('a', 'first'), stored('b', 'second')];
  const edits = deleting([first.id, second.id], NOW)({ notes: [first, second], tags: [] }).map(saved);
  const [gone, other] = edits.map(({ after }) => after as Note);
  if (!gone || !other) throw new Error('There are two.');
  const back = takenBack(edits, { notes: [gone, { ...other, revision: 3 }], tags: [] }, NOW);
  expect(back.map(({ after }) => after.id)).toEqual([first.id]);
});

test('what was made is deleted, to lie in the trash', () => {
  const note = stored('a', 'new');
  const [back] = takenBack([{ store: 'notes', after: note }], { notes: [note], tags: [] }, NOW);
  expect(back).toEqual({ store: 'notes', before: note, after: { ...note, deleted: NOW.toISOString() } });
});
