import { describe, expect, test } from 'vitest';
import { compareWith } from '../../../../src/notes/backup/compare-with.ts';
import { importing } from '../../../../src/notes/backup/import-plan.ts';
import { loadSha256 } from '../../../../src/notes/backup/sha256.ts';
import { takenBack } from '../../../../src/notes/taken-back.ts';
import { present } from '../../../../src/notes/kept.ts';
import { textOf } from '../../../../src/notes/note.ts';
import type { Note } from '../../../../src/notes/note.ts';
import { fateCounts } from '../../../../src/ui/notes/opening/fate-counts.ts';
import { Device } from './devices.ts';
import { noteOf, setOf, tagOf, wordsOf } from './made-things.ts';

const sha256 = await loadSha256();
const NONE: ReadonlySet<string> = new Set();
const DELETED = { deleted: '2026-02-01T00:00:00.000Z' };

/** What is kept beside, where both changed the note. */
function second(file: Note, here: Note): Note | undefined {
  const { notes } = compareWith(setOf([file]), setOf([here]), { sha256, taken: NONE });
  return notes.find(({ fate }) => fate === 'beside')?.after;
}

/** A note with these words, saved so often on each device. */
function note(text: string, versions: Note['versions'], day = 1, part: Partial<Note> = {}): Note {
  return { ...noteOf(text, 1, day), revision: 3, versions, ...part };
}

function fates(file: readonly Note[], here: readonly Note[], taken = NONE) {
  return compareWith(setOf(file), setOf(here), { sha256, taken }).notes.map(({ fate, after }) => [
    fate,
    after.body[0].value,
  ]);
}

describe('what becomes of a note', () => {
  test.each([
    ['new here', note('new', { a: 1 }), undefined, [['added', 'new']]],
    ['new here, and deleted', note('new', { a: 1 }, 1, DELETED), undefined, [['added-deleted', 'new']]],
    ['new here, deleted and without a word', note('', { a: 1 }, 1, DELETED), undefined, []],
    ['the same', note('same', { a: 1 }), note('same', { a: 1 }), [['kept', 'same']]],
    ['the same words, changed on both sides', note('same', { a: 2 }), note('same', { a: 1, b: 2 }), [['kept', 'same']]],
    ['newer in the file', note('newer', { a: 2 }), note('old', { a: 1 }), [['changed', 'newer']]],
    ['newer here', note('old', { a: 1 }), note('newer', { a: 2 }), [['kept', 'newer']]],
    [
      'deleted in the file, unchanged here',
      note('same', { a: 2 }, 1, DELETED),
      note('same', { a: 1 }),
      [['deleted', 'same']],
    ],
    [
      'deleted in the file, changed here',
      note('old', { a: 2 }, 1, DELETED),
      note('new', { a: 1, b: 2 }),
      [['kept', 'new']],
    ],
    [
      'changed in the file, deleted here',
      note('new', { a: 2 }),
      note('old', { a: 1, b: 1 }, 1, DELETED),
      [['changed', 'new']],
    ],
    [
      'unchanged in the file, deleted here',
      note('same', { a: 1 }),
      note('same', { a: 1, b: 2 }, 1, DELETED),
      [['in-trash', 'same']],
    ],
    [
      'put back in the file',
      note('same', { a: 1, b: 3 }),
      note('same', { a: 1, b: 2 }, 1, DELETED),
      [['changed', 'same']],
    ],
    [
      'changed on both sides, later here',
      note('theirs', { a: 2 }, 4),
      note('ours', { a: 1, b: 2 }, 5),
      [
        ['both', 'ours'],
        ['beside', 'theirs'],
      ],
    ],
    [
      'changed on both sides, later there',
      note('theirs', { a: 2 }, 5),
      note('ours', { a: 1, b: 2 }, 4),
      [
        ['both', 'theirs'],
        ['beside', 'ours'],
      ],
    ],
    [
      'changed and deleted there, changed here',
      note('theirs', { a: 3 }, 5, DELETED),
      note('ours', { a: 1, b: 2 }, 4),
      [
        ['both', 'ours'],
        ['beside', 'theirs'],
      ],
    ],
  ])('%s', (_, file, here, expected) => {
    expect(fates([file], here ? [here] : [])).toEqual(expected);
  });
});

test('each note of a file is counted once, one that was changed on both sides with the second beside it', () => {
  const [there, here] = [note('theirs', { a: 2 }, 5), note('ours', { a: 1, b: 2 }, 4)];
  const untouched = noteOf('untouched', 2);
  const file = setOf([there, untouched]);
  const comparison = compareWith(file, setOf([here, untouched]), { sha256, taken: NONE });
  expect(fateCounts(comparison)).toMatchObject({ both: { notes: 1 }, kept: { notes: 1 }, changed: { notes: 0 } });
  const both = comparison.notes.find(({ fate }) => fate === 'both');
  expect([both?.before, both?.after, both?.beside].map((one) => one && textOf(one))).toEqual([
    'ours',
    'theirs',
    'ours',
  ]);

  // The second one may be here from another file, and is not made again.
  const beside = second(there, here);
  const again = compareWith(file, setOf([here, untouched, ...(beside ? [beside] : [])]), { sha256, taken: NONE });
  expect(again.notes.map(({ fate }) => fate)).toEqual(['changed', 'kept', 'beside']);
});

test('a note whose id a damaged record has comes beside it, and once', () => {
  const file = note('whole', { a: 1 });
  const taken = new Set([file.id]);
  const [outcome] = compareWith(setOf([file]), setOf([]), { sha256, taken }).notes;
  expect(outcome).toMatchObject({ fate: 'added', after: { body: file.body } });
  expect(outcome?.after.id).not.toBe(file.id);
  expect(fates([file], outcome ? [outcome.after] : [], taken)).toEqual([['kept', 'whole']]);
});

test('what is the same here is not written anew', () => {
  const here = note('same', { a: 1 });
  const [outcome] = compareWith(setOf([{ ...here, revision: 9 }]), setOf([here]), { sha256, taken: NONE }).notes;
  expect(outcome?.after).toBe(here);
});

test('the second note has the same id on both devices, as a UUID of version 8', () => {
  const [one, other] = [note('one', { a: 2 }, 4), note('other', { a: 1, b: 2 }, 5)];
  expect(second(one, other)).toEqual(second(other, one));
  expect(second(one, other)?.id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});

describe('tags changed on both sides', () => {
  const here = { ...tagOf('Irony', 1, 5), versions: { a: 1, b: 2 } };
  const compare = (part: object) =>
    compareWith(setOf([], [{ ...tagOf('Irony', 1, 4), versions: { a: 2 }, ...part }]), setOf([], [here]), {
      sha256,
      taken: NONE,
    }).tags;

  test('another definition is kept as a tag beside', () => {
    const beside = compare({ definition: 'Says the opposite.' }).find(({ fate }) => fate === 'beside');
    expect(beside?.after).toMatchObject({ name: 'Irony (2)', definition: 'Says the opposite.' });
  });

  test('of another colour the later one stays', () => {
    expect(compare({ colour: 'red' })).toMatchObject([
      { fate: 'kept', after: { colour: 'blue', versions: { a: 2, b: 2 } } },
    ]);
  });
});

test('what is taken in keeps its versions, is put back only if asked for, and can be taken back', () => {
  const [one, other] = [new Device('one', sha256), new Device('other', sha256)];
  one.change(() => [
    { store: 'notes', after: noteOf('first') },
    { store: 'notes', after: noteOf('second', 2) },
  ]);
  const file = one.save();
  const edits = other.open(file);
  expect(other.now.notes.map(({ versions }) => versions)).toEqual([{ one: 1 }, { one: 1 }]);
  const undone = other.change((now) => takenBack(edits, now, new Date('2026-02-01')));
  expect(undone).toHaveLength(2);
  expect(other.open(file)).toEqual([]);
  expect(present(other.now.notes)).toEqual([]);
  other.open(file, [noteOf('second', 2).id]);
  expect(wordsOf(setOf(present(other.now.notes)))).toEqual(['second']);
  one.open(other.save());
  expect(wordsOf(setOf(present(one.now.notes)))).toEqual(['second']);
});

test('ten thousand notes are compared in seconds', () => {
  const notes = Array.from({ length: 10_000 }, (_, index) => ({
    ...note(`words ${index}`, { a: 1 }),
    id: `urn:uuid:${index}`,
  }));
  const start = performance.now();
  expect(
    fates(
      notes.map((each) => ({ ...each, revision: 1 })),
      notes,
    ),
  ).toHaveLength(10_000);
  expect(performance.now() - start).toBeLessThan(4000);
});

test('the plan asks for damaged ids whenever it is asked', () => {
  const taken = new Set<string>();
  const plan = importing(setOf([noteOf('word')]), { sha256, taken: () => taken, putBack: NONE });
  expect(plan(setOf([]))).toMatchObject([{ after: { id: noteOf('').id }, imported: true }]);
  taken.add(noteOf('').id);
  expect(plan(setOf([]))[0]?.after.id).not.toBe(noteOf('').id);
});

test('a copy kept beside another is the same one, also where it was joined with a third meanwhile', () => {
  const [first, later, third] = [note('first', { a: 1 }, 1), note('later', { b: 1 }, 2), note('third', { c: 2 }, 3)];
  const beside = second(first, later);
  const joined = { ...first, modified: third.modified, versions: { a: 1, c: 2 } };
  expect(beside?.id).toBeDefined();
  expect(second(joined, { ...later, modified: '2026-01-09T00:00:00.000Z' })?.id).toBe(beside?.id);
});

test('what is taken keeps the time at which it was written, so that a third copy is compared with that', () => {
  const [live, gone] = [note('live', { a: 1 }, 1), note('gone', { b: 2 }, 5, DELETED)];
  for (const [file, here] of [
    [live, gone],
    [gone, live],
  ] as const) {
    const { notes } = compareWith(setOf([file]), setOf([here]), { sha256, taken: NONE });
    expect(notes.find(({ after }) => after.id === live.id)?.after).toMatchObject({
      body: live.body,
      modified: live.modified,
    });
  }
});
