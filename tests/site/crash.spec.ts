import { expect, test } from '@playwright/test';
import { createNote, wholeOf } from '../../src/notes/new-note.ts';
import { withText } from '../../src/notes/note.ts';
import type { Note } from '../../src/notes/note.ts';
import { Journal } from '../soak/journal.ts';
import { killOften } from '../soak/kills.ts';

test('what the screen said to be saved is there whenever the browser is killed', async ({ baseURL }) => {
  // Seven times a browser is started.
  test.setTimeout(150_000);
  const { journal } = await killOften(baseURL ?? '', { kills: 6, seed: 3, engine: 'chromium' });
  expect([...journal.lost, ...journal.damaged]).toEqual([]);
  expect(journal.count).toBeGreaterThan(0);
  expect(journal.said).toBeGreaterThan(0);
});

const NOW = new Date(0);
const ONE = createNote({ motivation: 'commenting', target: wholeOf('letter'), now: NOW, uuid: 'one' });

/** What is found where “First, second” was typed and said to be saved up to the comma, and this is stored. */
function found(...notes: readonly unknown[]): readonly [lost: number, damaged: number] {
  const journal = new Journal();
  journal.begin();
  journal.enter(ONE.id);
  for (const text of ['First', 'First,', 'First, second']) journal.type(ONE.id, text);
  journal.hear({ type: 'note', id: ONE.id, text: 'First,', tags: [] });
  journal.check({ notes, tags: [] });
  return [journal.lost.length, journal.damaged.length];
}

test('a kill that loses, damages or doubles would be told', { tag: '@once' }, () => {
  const saying = (text: string): Note => withText(ONE, text, NOW);
  expect(found(saying('First,'))).toEqual([0, 0]);
  expect(found(saying('First, second'))).toEqual([0, 0]);
  expect(found()).toEqual([1, 0]);
  expect(found(saying('First'))).toEqual([1, 0]);
  expect(found(saying('First, sec'))).toEqual([0, 1]);
  expect(found({ ...saying('First,'), body: [] })).toEqual([1, 1]);
  expect(found({ ...saying('First,'), deleted: NOW.toISOString() })).toEqual([1, 0]);
  expect(found(saying('First,'), { ...saying('First,'), id: 'urn:uuid:two' })).toEqual([0, 1]);
});
