import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { resolve } from '../../../src/anchoring/resolve.ts';
import type { Edit } from '../../../src/notes/edits.ts';
import type { Everything } from '../../../src/notes/everything.ts';
import { createNote, wholeOf, wordsOf } from '../../../src/notes/new-note.ts';
import { anchorOf, formerPlacesOf, targetsOf } from '../../../src/notes/note.ts';
import type { Note, NoteTarget } from '../../../src/notes/note.ts';
import { keepingAsLost, placingAnew } from '../../../src/notes/re-anchor-plans.ts';
import { readNote } from '../../../src/notes/read-kept.ts';
import { takenBack } from '../../../src/notes/taken-back.ts';

const MADE = new Date('2026-01-01T10:00:00.000Z');
const LATER = new Date('2026-02-02T10:00:00.000Z');
const BEFORE = 'The board has not paid the fee.';
const TODAY = 'In truth the guild has never paid any fee.';

function noteWith(target: Note['target'], uuid = 'a'): Note {
  return { ...createNote({ motivation: 'commenting', target, now: MADE, uuid }), revision: 1, versions: { here: 1 } };
}

function wordsIn(text: string, words: string, passage = 'p'): NoteTarget {
  const start = text.indexOf(words);
  return wordsOf(passage, text, start, start + words.length);
}

/** As the store makes edits: each gets a revision. */
function made(edits: readonly Edit[]): readonly Edit[] {
  return edits.map((edit) =>
    edit.store === 'notes' ? { ...edit, after: { ...edit.after, revision: edit.after.revision + 1 } } : edit,
  );
}

function after(edits: readonly Edit[]): Everything {
  return { notes: edits.flatMap((edit) => (edit.store === 'notes' ? [edit.after] : [])), tags: [] };
}

test('a new place keeps the old one, and what the reader wrote stays as old as it was', () => {
  const was = wordsIn(BEFORE, 'paid');
  const note = noteWith(was);
  const target = wordsIn(TODAY, 'paid');
  const [edit] = placingAnew([{ note: note.id, was, target }], LATER)({ notes: [note], tags: [] });
  expect(edit?.after).toEqual({ ...note, target: { ...target, was: [{ target: was, until: LATER.toISOString() }] } });
  expect(readNote(edit?.after).type).toBe('read');
});

test('a place that is placed again keeps all places before it, each once', () => {
  const first = wordsIn(BEFORE, 'paid');
  const lost: NoteTarget = {
    ...wordsIn(TODAY, 'fee'),
    was: [{ target: first, until: MADE.toISOString() }],
    lost: { since: MADE.toISOString() },
  };
  const note = noteWith(lost);
  const [edit] = placingAnew(
    [{ note: note.id, was: lost, target: wordsIn(TODAY, 'guild') }],
    LATER,
  )({
    notes: [note],
    tags: [],
  });
  const placed = edit?.store === 'notes' ? edit.after : note;
  expect(formerPlacesOf(placed).map(({ target }) => target)).toEqual([first, wordsIn(TODAY, 'fee')]);
  expect(targetsOf(placed)[0].lost).toBeUndefined();
});

test('of a link only the end that is meant changes', () => {
  const ends = [wordsIn(BEFORE, 'board'), wordsIn(BEFORE, 'fee', 'q')] as const;
  const link = noteWith(ends);
  const next = wordsIn(TODAY, 'fee', 'q');
  const [edit] = placingAnew([{ note: link.id, was: ends[1], target: next }], LATER)({ notes: [link], tags: [] });
  const [first, second] = edit?.store === 'notes' ? targetsOf(edit.after) : [];
  expect(first).toEqual(ends[0]);
  expect(second).toEqual({ ...next, was: [{ target: ends[1], until: LATER.toISOString() }] });
});

test('a place that was changed meanwhile, and a note in the trash, stay as they are', () => {
  const was = wordsIn(BEFORE, 'paid');
  const target = wordsIn(TODAY, 'paid');
  const changed = noteWith(wordsIn(TODAY, 'guild'));
  const deleted = { ...noteWith(was, 'b'), deleted: LATER.toISOString() };
  const places = [changed, deleted].map(({ id }) => ({ note: id, was, target }));
  expect(placingAnew(places, LATER)({ notes: [changed, deleted], tags: [] })).toEqual([]);
});

test('kept as lost says since when, and of which text', () => {
  const was = wordsIn(BEFORE, 'paid');
  const whole = wholeOf('gone');
  const notes = [noteWith(was), noteWith(whole, 'b')];
  const targetAfter = (plan: ReturnType<typeof keepingAsLost>) => {
    const [edit] = plan({ notes, tags: [] });
    expect(readNote(edit?.after).type).toBe('read');
    return edit?.store === 'notes' && edit.after.target;
  };
  const since = LATER.toISOString();
  expect(targetAfter(keepingAsLost('urn:uuid:a', was, 'fnv', LATER))).toEqual({
    ...was,
    lost: { since, textHash: 'fnv' },
  });
  expect(targetAfter(keepingAsLost('urn:uuid:b', whole, undefined, LATER))).toEqual({ ...whole, lost: { since } });
});

const stretch = fc
  .tuple(fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }), fc.nat(), fc.nat())
  .map(([text, a, b]) => {
    const start = a % text.length;
    return { text, start, end: start + 1 + (b % (text.length - start)) };
  });

property.prop([stretch, stretch])('an accepted place is exact, and undone all is as before', (old, today) => {
  const was = wordsOf('p', old.text, old.start, old.end);
  const note = noteWith(was);
  const target = wordsOf('p', today.text, today.start, today.end);
  const edits = made(placingAnew([{ note: note.id, was, target }], LATER)({ notes: [note], tags: [] }));
  const [placed] = after(edits).notes;
  const anchor = placed && anchorOf(targetsOf(placed)[0]);
  expect(anchor && resolve(today.text, anchor).type).toBe('exact');
  const [back] = takenBack(edits, after(edits), LATER);
  expect(back?.after).toEqual({ ...note, revision: placed?.revision, versions: placed?.versions });
});
