import { expect, test } from 'vitest';
import { KeptList } from '../../../src/notes/kept-list.ts';
import { textOf, withText } from '../../../src/notes/note.ts';
import type { Note } from '../../../src/notes/note.ts';
import { madeNote } from './made-note.ts';

function note(id: string, text = ''): Note {
  const now = new Date(`2026-01-0${id}`);
  return withText(madeNote({ passage: 'p', text: 'word', start: 0, end: 4, now, uuid: id }), text, now);
}

const brief = (ids: readonly string[]) => ids.map((id) => id.slice(-1)).join('');

/** A database in memory that answers only when it is told to. */
function heldSource(...notes: readonly Note[]) {
  const stored = new Map(notes.map((each) => [each.id, each]));
  const log: string[] = [];
  let held: (() => void)[] = [];
  const answer = async <Result>(what: string, result: Result) => {
    log.push(what);
    await new Promise<void>((resolve) => held.push(resolve));
    return result;
  };
  return {
    stored,
    log,
    source: {
      all: () => answer('all', [...stored.values()]),
      some: (list: readonly string[]) =>
        answer(
          `some ${brief(list)}`,
          list.map((id) => stored.get(id)),
        ),
    },
    async release() {
      await Promise.resolve();
      for (let round = 0; round < 9; round += 1) {
        for (const resolve of held) resolve();
        held = [];
        await new Promise((resolve) => setTimeout(resolve));
      }
    },
  };
}

const words = (notes: readonly Note[]) => notes.map(({ id, body }) => `${id.slice(-1)}${body[0].value}`).join(' ');

test('reads everything first, then only what changed, and keeps the order of creation', async () => {
  const { source, stored, log, release } = heldSource(note('3'), note('1'));
  const list = new KeptList(source);
  const first = list.reread(['urn:uuid:1']);
  await release();
  expect(words(await first)).toBe('1 3');

  stored.set('urn:uuid:2', note('2', 'new'));
  stored.delete('urn:uuid:3');
  const second = list.reread(['urn:uuid:2', 'urn:uuid:3']);
  await release();
  expect(words(await second)).toBe('1 2new');
  expect(log).toEqual(['all', 'some 23']);
});

test('reads again what changed while it was reading', async () => {
  const { source, stored, log, release } = heldSource(note('1', 'old'));
  const list = new KeptList(source);
  const reading = list.reread('all');
  await Promise.resolve();
  await Promise.resolve();
  stored.set('urn:uuid:1', note('1', 'new'));
  const readings = [reading, list.reread(['urn:uuid:1']), list.reread(['urn:uuid:1'])];
  await release();
  expect((await Promise.all(readings)).map(words)).toEqual(['1old', '1new', '1new']);
  expect(log).toEqual(['all', 'some 1']);
});

test('takes in what was written without reading it', async () => {
  const { source, log, release } = heldSource(note('1', 'old'), note('3'));
  const list = new KeptList(source);
  const reading = list.reread('all');
  await release();
  await reading;
  const written = { ...note('1', 'new'), revision: 3 };
  expect(words(await list.take([written, note('2')]))).toBe('1new 2 3');
  expect(words(list.now)).toBe('1new 2 3');
  // Another tab's was read before.
  await list.take([{ ...note('1', 'older'), revision: 2 }]);
  expect(words(list.now)).toBe('1new 2 3');
  expect(log).toEqual(['all']);
});

test('reads again what was written while it was reading, which may have brought it as it was before', async () => {
  const { source, stored, log, release } = heldSource(note('1', 'old'));
  const list = new KeptList(source);
  const reading = list.reread('all');
  await Promise.resolve();
  await Promise.resolve();
  stored.set('urn:uuid:1', note('1', 'new'));
  const taken = list.take([note('1', 'new')]);
  await release();
  expect(words(await reading)).toBe('1old');
  expect(words(await taken)).toBe('1new');
  expect(words(list.now)).toBe('1new');
  expect(log).toEqual(['all', 'some 1']);
});

test('after a reading that failed it reads everything', async () => {
  const { source, stored, log, release } = heldSource(note('1'), note('2'));
  let broken = false;
  const list = new KeptList({
    ...source,
    some: (ids) => (broken ? Promise.reject(new Error('lost')) : source.some(ids)),
  });
  const first = list.reread('all');
  await release();
  await first;

  broken = true;
  await expect(list.reread(['urn:uuid:1'])).rejects.toThrow('lost');
  stored.set('urn:uuid:1', note('1', 'new'));
  const next = list.reread(['urn:uuid:2']);
  await release();
  expect(textOf((await next)[0] ?? note('9'))).toBe('new');
  expect(log).toEqual(['all', 'all']);
});
