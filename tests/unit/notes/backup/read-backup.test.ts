import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { backupFileName, backupText } from '../../../../src/notes/backup/backup-file.ts';
import { readBackup } from '../../../../src/notes/backup/read-backup.ts';
import { loadSha256 } from '../../../../src/notes/backup/sha256.ts';
import { noteOf, setOf, tagOf } from './made-things.ts';

const sha256 = await loadSha256();
const EDITION = { id: 'harbour', title: 'Letters from a harbour' };
const MADE = new Date('2026-11-28T10:00:00.000Z');
const text = (content = setOf([noteOf('word')], [tagOf('Irony')])) => backupText(content, EDITION, MADE, sha256);
const read = (file: string) => readBackup(file, 'harbour', sha256);

/** The file with its JSON changed, and a checksum that is not. */
function changed(change: (file: Record<string, unknown>) => void): string {
  const file = JSON.parse(text()) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
}

test('the checksum is SHA-256', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('what was saved is read as it was, what is in the trash too', () => {
  const content = setOf(
    [noteOf('one'), { ...noteOf('two', 2), deleted: '2026-02-01T00:00:00.000Z', versions: { phone: 3 } }],
    [tagOf('Irony')],
  );
  expect(read(text(content))).toMatchObject({
    type: 'read',
    edition: EDITION,
    made: MADE.toISOString(),
    content,
    damaged: { count: 0, first: [] },
    unchanged: true,
  });
});

const json = fc.json({ maxDepth: 3 }).map((each) => JSON.parse(each) as unknown);
const extra = fc.dictionary(
  fc
    .oneof(fc.string(), fc.constant('__proto__'), fc.constant('toJSON'))
    .map((key) => (key in noteOf('') ? `x${key}` : key)),
  json,
);

test.prop([fc.string({ unit: 'binary' }), extra])('nothing is lost, not what a newer program added', (words, more) => {
  const note = Object.defineProperties(noteOf(words), Object.getOwnPropertyDescriptors(more));
  const result = read(text(setOf([note])));
  expect(result).toMatchObject({ type: 'read', damaged: { count: 0 }, unchanged: true });
  if (result.type !== 'read') return;
  expect(JSON.stringify(result.content.notes)).toBe(JSON.stringify([note]));
});

test('white space and the order of keys are nothing that was changed', () => {
  const file = JSON.parse(text()) as object;
  expect(read(JSON.stringify(Object.fromEntries(Object.entries(file).toReversed())))).toMatchObject({
    unchanged: true,
  });
});

describe('what can’t be taken in says why', () => {
  test.each([
    ['a text', 'Dear all,', { type: 'not-json', place: { line: 1, column: 1 } }],
    ['a file that was cut off', text().slice(0, 40), { type: 'not-json' }],
    ['other JSON', '[1]', { type: 'other-file' }],
    ['a file with nothing in it', changed((file) => delete file['content']), { type: 'other-file' }],
    ['a version that is no number', changed((file) => (file['version'] = '1')), { type: 'other-file' }],
    ['a newer version', changed((file) => (file['version'] = 2)), { type: 'newer-version', version: 2 }],
    [
      'another edition',
      changed((file) => (file['edition'] = { id: 'other', title: 'Other letters' })),
      { type: 'other-edition', edition: { id: 'other', title: 'Other letters' } },
    ],
    [
      'nested without end',
      changed((file) => (file['more'] = JSON.parse(`${'['.repeat(900)}${']'.repeat(900)}`))),
      { type: 'other-file' },
    ],
  ])('%s', (_, file, result) => {
    expect(read(file)).toMatchObject(result);
  });
});

test('a changed file says that it was changed, and is read all the same', () => {
  const result = read(text().replace('"word"', '"sword"'));
  expect(result).toMatchObject({ type: 'read', unchanged: false, content: { notes: [noteOf('sword')] } });
});

test('damaged records are named, and the others read', () => {
  const records = [noteOf('word'), { id: 7 }, noteOf('again'), noteOf('other', 2), null];
  const result = read(changed((file) => (file['content'] = { notes: records, tags: [{ ...tagOf('x'), order: '1' }] })));
  expect(result).toMatchObject({
    content: { notes: [noteOf('word'), noteOf('other', 2)], tags: [] },
    damaged: {
      count: 4,
      first: [
        { store: 'notes', place: 2, why: expect.stringMatching(/^id: /) },
        { store: 'notes', place: 3, why: expect.stringMatching(/twice/) },
        { store: 'notes', place: 5 },
        { store: 'tags', place: 1, why: expect.stringMatching(/^order: /) },
      ],
    },
  });
});

test('an id that no page could look for is none, and what is told of it is short and obeys nothing', () => {
  const ids = ['a"b', 'a b', 'a\\', '', 'a\u202e', 'a'.repeat(1001)];
  const records = [
    ...ids.map((id) => ({ ...noteOf('word'), id })),
    { ...noteOf('word'), motivation: `\u202e${'a'.repeat(9000)}` },
  ];
  const result = read(changed((file) => (file['content'] = { notes: records, tags: [] })));
  if (result.type !== 'read') throw new Error(result.type);
  expect(result.content.notes).toEqual([]);
  expect(result.damaged.count).toBe(7);
  expect(result.damaged.first[0]?.why).toMatch(/^id: /);
  expect(result.damaged.first[6]?.why).toContain('[U+202E]');
  expect(result.damaged.first[6]?.why.length).toBeLessThan(300);
});

test('of a file full of what is no note the first are named, and all are counted', () => {
  const result = read(
    changed((file) => (file['content'] = { notes: Array.from({ length: 100_000 }, () => 0), tags: [] })),
  );
  expect(result).toMatchObject({ damaged: { count: 100_000 } });
  expect(result.type === 'read' && result.damaged.first.length).toBe(100);
});

test('names that are dangerous do no harm', () => {
  const hostile = text().replace('"versions": {}', '"versions": {"__proto__": 5}, "__proto__": {"revision": 9}');
  expect(read(hostile)).toMatchObject({ type: 'read', damaged: { first: [{ store: 'notes', place: 1 }] } });
  expect(({} as Record<string, unknown>)['revision']).toBeUndefined();
});

test('the name of a file says the edition and the reader’s day', () => {
  expect(backupFileName('harbour', new Date(2026, 2, 5, 23, 59))).toBe('harbour-notes-2026-03-05.json');
});
