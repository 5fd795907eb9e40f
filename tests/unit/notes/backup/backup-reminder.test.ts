import { describe, expect, test } from 'vitest';
import { backupReminder } from '../../../../src/notes/backup/backup-reminder.ts';
import { deletedAt } from '../../../../src/notes/kept.ts';
import { newTag } from '../../../../src/notes/new-tag.ts';
import { withText } from '../../../../src/notes/note.ts';
import type { Note } from '../../../../src/notes/note.ts';
import { madeNote } from '../made-note.ts';

const NOW = new Date('2026-11-28T12:00:00.000Z');
let made = 0;

function daysAgo(days: number): Date {
  return new Date(NOW.getTime() - days * 86_400_000);
}

function dayOf(ago: number | undefined): Date | undefined {
  return ago === undefined ? undefined : daysAgo(ago);
}

function noteOf(days: number, changed = days, text = 'word'): Note {
  made += 1;
  const note = madeNote({ passage: 'p', text: 'A text.', start: 0, end: 6, now: daysAgo(days), uuid: String(made) });
  return text === '' ? note : withText(note, text, daysAgo(changed));
}

function reminderOf(notes: readonly Note[], days: { readonly backup?: number; readonly putOff?: number } = {}) {
  return backupReminder({ notes, tags: [] }, { lastBackup: dayOf(days.backup), putOff: dayOf(days.putOff) }, NOW);
}

describe('a first backup', () => {
  test('is due with ten notes, however new', () => {
    const nine = Array.from({ length: 9 }, () => noteOf(0));
    expect(reminderOf(nine)).toBeUndefined();
    expect(reminderOf([...nine, noteOf(0)])).toEqual({ changed: 10, last: undefined });
  });

  test('is due a week after the first note', () => {
    expect(reminderOf([noteOf(6.9)])).toBeUndefined();
    expect(reminderOf([noteOf(7)])).toEqual({ changed: 1, last: undefined });
  });

  test('is not due for notes in the trash, or left without a word', () => {
    expect(reminderOf([])).toBeUndefined();
    expect(reminderOf([deletedAt(noteOf(30), daysAgo(20)), noteOf(30, 30, '')])).toBeUndefined();
  });
});

describe('another backup', () => {
  test('is due two weeks after the last, if anything was changed since', () => {
    const notes = [noteOf(30), noteOf(30, 3), noteOf(2), deletedAt(noteOf(30), daysAgo(1))];
    expect(reminderOf(notes, { backup: 13.9 })).toBeUndefined();
    expect(reminderOf(notes, { backup: 14 })).toEqual({ changed: 3, last: daysAgo(14) });
    expect(reminderOf([noteOf(30)], { backup: 14 })).toBeUndefined();
  });

  test('is due for tags alone', () => {
    const tag = newTag({ name: 'irony', now: daysAgo(2), uuid: 'tag' }, []);
    const settings = { lastBackup: daysAgo(20), putOff: undefined };
    expect(backupReminder({ notes: [noteOf(30)], tags: [tag] }, settings, NOW)).toEqual({
      changed: 0,
      last: daysAgo(20),
    });
  });
});

test('put off, it is quiet for a week', () => {
  expect(reminderOf([noteOf(30)], { putOff: 6.9 })).toBeUndefined();
  expect(reminderOf([noteOf(30)], { putOff: 7 })).toMatchObject({ changed: 1 });
});

describe('when the clock was set back', () => {
  test('a backup that seems to come tells nothing of its age: what is here counts as in none', () => {
    expect(reminderOf([noteOf(30)], { backup: -3 })).toEqual({ changed: 1, last: undefined });
  });

  test('it is not quiet for longer than it was asked to be', () => {
    expect(reminderOf([noteOf(30)], { putOff: -300 })).toMatchObject({ changed: 1 });
  });

  test('notes that seem to come are not old, but counted', () => {
    expect(reminderOf([noteOf(-3)])).toBeUndefined();
    expect(reminderOf([noteOf(-3), noteOf(8)])).toMatchObject({ changed: 2 });
  });
});
