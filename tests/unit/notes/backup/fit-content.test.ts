import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { ELSEWHERE } from '../../../../src/notes/backup/copies-elsewhere.ts';
import { present } from '../../../../src/notes/kept.ts';
import { withTags } from '../../../../src/notes/note.ts';
import type { Note } from '../../../../src/notes/note.ts';
import { deleting } from '../../../../src/notes/trash-plans.ts';
import type { Device } from './devices.ts';
import { noteOf, setOf, tagOf, wordsOf } from './made-things.ts';
import { fates, here, open } from './opening.ts';

function write(device: Device, note: Note): void {
  const before = device.now.notes.find(({ id }) => id === note.id);
  const after = { ...note, revision: before?.revision ?? 0, versions: before?.versions ?? {} };
  device.change(() => [{ store: 'notes', before, after }]);
}

const words = (device: Device) => wordsOf({ notes: present(device.now.notes), tags: [] });

describe('a note with an id that is here', () => {
  test('is as it is, however often the file is opened', () => {
    const device = here();
    const file = setOf([noteOf('one'), noteOf('two', 2)], [tagOf('Tone')]);
    expect(open(device, file)).toHaveLength(3);
    expect(open(device, file)).toEqual([]);
    expect(fates(device, file)).toEqual(['kept', 'kept', 'kept']);
    // A file without times has those of its own saving, each time others.
    const later = setOf(file.notes.map((note) => ({ ...note, ...noteOf('', 1, 9), id: note.id, body: note.body })));
    expect(open(device, later)).toEqual([]);
  });

  test('is replaced by what was changed there later, if it was never changed here', () => {
    const device = here();
    open(device, setOf([noteOf('first', 1, 1)]));
    expect(fates(device, setOf([noteOf('second', 1, 2)]))).toEqual(['changed']);
    open(device, setOf([noteOf('second', 1, 2)]));
    expect(open(device, setOf([noteOf('first', 1, 1)]))).toEqual([]);
    open(device, setOf([noteOf('third', 1, 3)]));
    expect(words(device)).toEqual(['third']);
    expect(device.now.notes[0]?.versions).toEqual({ [ELSEWHERE]: Date.UTC(2026, 0, 3) });
  });

  test('is kept where it was changed here later, and beside the other where it was changed there later', () => {
    const device = here();
    open(device, setOf([noteOf('there', 1, 1)]));
    write(device, noteOf('here', 1, 5));
    for (const day of [1, 4, 5]) expect(open(device, setOf([noteOf('there', 1, day)]))).toEqual([]);
    const file = setOf([noteOf('there again', 1, 6)]);
    expect(fates(device, file)).toEqual(['both', 'beside']);
    open(device, file);
    expect(words(device)).toEqual(['here', 'there again']);
    expect(open(device, file)).toEqual([]);
  });

  test('is left in the trash, but comes back with what was changed there later', () => {
    const device = here();
    open(device, setOf([noteOf('there', 1, 1)]));
    device.change(deleting([noteOf('').id], new Date(Date.UTC(2026, 0, 3))));
    expect(fates(device, setOf([noteOf('there', 1, 1)]))).toEqual(['in-trash']);
    expect(open(device, setOf([noteOf('there', 1, 1)]))).toEqual([]);
    open(device, setOf([noteOf('changed', 1, 4)]));
    expect(words(device)).toEqual(['changed']);
  });

  test('of this program’s own goes by its versions, as in a backup', () => {
    const device = here();
    write(device, noteOf('first', 1, 1));
    const [first] = device.now.notes;
    if (!first) throw new Error('no note');
    write(device, noteOf('second', 1, 2));
    expect(open(device, setOf([first]))).toEqual([]);
    const ahead = { ...noteOf('ahead', 1, 1), versions: { here: 2, other: 1 } };
    expect(fates(device, setOf([ahead]))).toEqual(['changed']);
    // The form of words that are not there is not in every file.
    const blank = { ...noteOf('', 3), versions: { other: 1 } };
    open(device, setOf([blank]));
    const [body, ...others] = blank.body;
    const file = setOf([{ ...blank, body: [{ ...body, format: 'text/markdown' }, ...others] }]);
    expect(open(device, file)).toEqual([]);
  });
});

const other = (text: string, number: number) => ({ ...noteOf(text, number, 8) });

describe('a note under another id', () => {
  test('that says the same as one here is that one, also with tags of the same names', () => {
    const device = here();
    const one = withTags(noteOf('one', 1), [tagOf('', 1).id], new Date(0));
    device.change(() => [{ store: 'tags', after: tagOf('Tone', 1) }]);
    write(device, one);
    const again = withTags(other(' one\n', 5), [tagOf('', 2).id], new Date(0));
    const file = setOf([again, { ...again, id: noteOf('', 6).id }], [tagOf('tone', 2)]);
    expect(fates(device, file)).toEqual(['kept']);
    expect(open(device, file)).toEqual([]);
  });

  test('is new where one here differs in words, place, tags or motivation, or is in the trash', () => {
    const device = here();
    write(device, noteOf('one'));
    const same = other('one', 5);
    const target = { source: '#board-account' };
    const differing: readonly Note[] = [
      other('two', 5),
      { ...same, target },
      { ...same, motivation: 'bookmarking' },
      withTags(same, [tagOf('', 3).id], new Date(0)),
    ];
    for (const note of differing) expect(fates(device, setOf([note]))).toEqual(['added']);
    expect(fates(device, setOf([same]))).toEqual(['kept']);
    device.change(deleting([noteOf('').id], new Date(Date.UTC(2026, 0, 3))));
    expect(fates(device, setOf([same]))).toEqual(['added']);
  });

  test('is added where the file changes the one that says the same', () => {
    const device = here();
    open(device, setOf([noteOf('one', 1, 1)]));
    open(device, setOf([noteOf('two', 1, 2), other('one', 5)]));
    expect(words(device)).toEqual(['one', 'two']);
  });

  test('and with versions of its own is another, as this program gives no note a new id', () => {
    const device = here();
    write(device, noteOf('one'));
    expect(fates(device, setOf([{ ...noteOf('one', 5), versions: { other: 1 } }]))).toEqual(['added']);
  });
});

property.prop([fc.array(fc.tuple(fc.constantFrom('here', 'there'), fc.nat(9)), { maxLength: 8 })])(
  'no words that were written here are lost but by writing here, and a file opened twice changes nothing',
  (steps) => {
    const device = here();
    let last: string | undefined;
    for (const [where, day] of steps) {
      const text = `${where} ${day} ${Math.random()}`;
      if (where === 'here') {
        write(device, noteOf(text, 1, day + 1));
        last = text;
      } else {
        const file = setOf([noteOf(text, 1, day + 1)]);
        open(device, file);
        expect(open(device, file)).toEqual([]);
      }
      if (last !== undefined) expect(words(device)).toContain(last);
    }
  },
);

test('ten thousand notes of one moment are compared quickly, also a second time', () => {
  const one = noteOf('word');
  const file = setOf(Array.from({ length: 10_000 }, (_, index) => ({ ...one, id: `urn:uuid:${index}` })));
  const device = here();
  open(device, file);
  const start = performance.now();
  expect(fates(device, file)).toHaveLength(10_000);
  expect(performance.now() - start).toBeLessThan(4000);
});
