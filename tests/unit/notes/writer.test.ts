import { expect, test } from 'vitest';
import { textOf, withText } from '../../../src/notes/note.ts';
import type { Note } from '../../../src/notes/note.ts';
import type { SaveResult } from '../../../src/notes/store.ts';
import { NoteWriter } from '../../../src/notes/writer.ts';
import { madeNote } from './made-note.ts';

const NOW = new Date('2026-01-01');
const NEW = madeNote({ passage: 'p', text: 'word', start: 0, end: 4, now: NOW, uuid: 'a' });
const FULL: SaveResult = { type: 'failed', reason: { type: 'full' } };

const saying = (text: string, note: Note = NEW) => withText(note, text, NOW);
const brief = ({ id, revision, body }: Note) => `${id.slice(-1)}${revision} ${body[0].value}`;

/** A writer on a store whose transactions end when, and as, the test says. */
function heldWriter() {
  const sent: Note[] = [];
  const waiting: ((result: SaveResult) => void)[] = [];
  const states: string[] = [];
  const save = (note: Note) => {
    sent.push(note);
    return new Promise<SaveResult>((resolve) => waiting.push(resolve));
  };
  const writer = new NoteWriter({ save }, (writing) => {
    const note = writing.type === 'saved' ? ` ${brief(writing.note)}` : '';
    states.push(`${writing.id.slice(-1)} ${writing.type}${note}`);
  });
  const end = async (result: (note: Note) => SaveResult = saved) => {
    const note = sent[sent.length - waiting.length];
    if (note) waiting.shift()?.(result(note));
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { writer, states, end, sent: () => sent.map(brief) };
}

const saved = (note: Note): SaveResult => ({ type: 'saved', note: { ...note, revision: note.revision + 1 } });
const conflict = (note: Note): SaveResult => ({
  type: 'conflict',
  kept: { ...note, id: 'urn:uuid:k', revision: 1 },
});

test('sends the first words at once, and behind them only the newest', async () => {
  const { writer, sent, states, end } = heldWriter();
  for (const text of ['t', 'th', 'the', 'they']) writer.write(saying(text));
  expect(sent()).toEqual(['a0 t']);
  await end();
  expect(sent()).toEqual(['a0 t', 'a1 they']);
  expect(states).toEqual(['a saving']);
  await end();
  expect(states).toEqual(['a saving', 'a saved a2 they']);
});

test('keeps the words of two notes apart', async () => {
  const { writer, sent, states, end } = heldWriter();
  const other = { ...NEW, id: 'urn:uuid:b' };
  writer.write(saying('one'));
  writer.write(saying('two', other));
  expect(sent()).toEqual(['a0 one', 'b0 two']);
  await end();
  await end();
  expect(states).toEqual(['a saving', 'b saving', 'a saved a1 one', 'b saved b1 two']);
});

test.each([
  { situation: 'lags behind', revision: 0, sends: 'a1 more' },
  { situation: 'was read again after another tab saved', revision: 5, sends: 'a5 more' },
])('after saving, a note that $situation is sent as $sends', async ({ revision, sends }) => {
  const { writer, sent, end } = heldWriter();
  writer.write(saying('word'));
  await end();
  writer.write(saying('more', { ...NEW, revision }));
  expect(sent().at(-1)).toBe(sends);
});

test('after a conflict the words go on in the second note, until the first is read again', async () => {
  const { writer, sent, states, end } = heldWriter();
  const shown = { ...NEW, revision: 3 };
  writer.write(saying('mine', shown));
  writer.write(saying('mine, more', shown));
  await end(conflict);
  expect(sent().at(-1)).toBe('k1 mine, more');
  await end();
  expect(states.at(-1)).toBe('a saved k2 mine, more');

  writer.write(saying('mine, still more', shown));
  expect(sent().at(-1)).toBe('k2 mine, still more');
  await end();

  writer.write(saying('theirs, changed', { ...NEW, revision: 4 }));
  expect(sent().at(-1)).toBe('a4 theirs, changed');
  await end();
  expect(states.at(-1)).toBe('a saved a5 theirs, changed');
});

test('keeps the words when saving fails, and tries again when asked', async () => {
  const { writer, sent, states, end } = heldWriter();
  writer.write(saying('word'));
  await end(() => FULL);
  expect(states).toEqual(['a saving', 'a failed']);
  expect((await writer.flush()).map(textOf)).toEqual(['word']);

  writer.retry('urn:uuid:other');
  expect(sent()).toHaveLength(1);
  writer.retry();
  expect(sent()).toEqual(['a0 word', 'a0 word']);
  await end();
  expect(states).toEqual(['a saving', 'a failed', 'a saving', 'a saved a1 word']);
  expect(await writer.flush()).toEqual([]);
});

test('after a failure the next words are tried in place of those that failed', async () => {
  const { writer, sent, states, end } = heldWriter();
  writer.write(saying('word'));
  await end(() => FULL);
  writer.write(saying('words'));
  await end();
  expect(sent()).toEqual(['a0 word', 'a0 words']);
  expect(states.at(-1)).toBe('a saved a1 words');
});

test('words written while a failing transaction is under way are tried at once', async () => {
  const { writer, sent, states, end } = heldWriter();
  writer.write(saying('word'));
  writer.write(saying('words'));
  await end(() => FULL);
  expect(sent()).toEqual(['a0 word', 'a0 words']);
  await end();
  expect(states).toEqual(['a saving', 'a saved a1 words']);
});

test('flush waits for the newest words', async () => {
  const { writer, states, end } = heldWriter();
  writer.write(saying('t'));
  writer.write(saying('the'));
  const flushed = writer.flush().then(() => states.push('flushed'));
  await end();
  await end();
  await flushed;
  expect(states).toEqual(['a saving', 'a saved a2 the', 'flushed']);
});

test('says nothing is saved when the last of several copies fails', async () => {
  const { writer, states, end } = heldWriter();
  writer.write(saying('t'));
  writer.write(saying('the'));
  await end();
  await end(() => FULL);
  expect(states).toEqual(['a saving', 'a failed']);
  expect((await writer.flush()).map(textOf)).toEqual(['the']);
});
