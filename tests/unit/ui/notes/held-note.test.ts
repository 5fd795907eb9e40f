import { expect, test } from 'vitest';
import { deletedAt } from '../../../../src/notes/kept.ts';
import type { Note } from '../../../../src/notes/note.ts';
import { HeldNote } from '../../../../src/ui/notes/held-note.ts';
import { madeNote } from '../../notes/made-note.ts';

const NOW = new Date('2026-01-02T00:00:00.000Z');

function note(uuid: string): Note {
  return madeNote({ passage: 'p', text: 'Some words.', start: 0, end: 4, now: NOW, uuid });
}

const [open, another] = [note('00000000-0000-4000-8000-000000000001'), note('00000000-0000-4000-8000-000000000002')];
const stored = [open, deletedAt(another, NOW)];
const deleted = [deletedAt(open, NOW), deletedAt(another, NOW)];

function holding(): HeldNote {
  const held = new HeldNote();
  held.hold(open.id);
  return held;
}

test('the open note stays where it is deleted, and no other', () => {
  const held = holding();
  expect(held.among(stored)).toBe(stored);
  expect(held.among(deleted)).toEqual([open, deleted[1]]);
});

test('each deletion is told once', () => {
  const held = holding();
  const told = [stored, deleted, deleted, stored, deleted].map((notes) => held.newlyDeleted(notes)?.id);
  expect(told).toEqual([undefined, open.id, undefined, undefined, open.id]);
});

test('what is left, or deleted here, goes', () => {
  const [left, removed] = [holding(), holding()];
  left.hold(undefined);
  removed.letGo([another.id, open.id]);
  for (const held of [left, removed]) {
    expect(held.among(deleted)).toBe(deleted);
    expect(held.newlyDeleted(deleted)).toBeUndefined();
  }
});
