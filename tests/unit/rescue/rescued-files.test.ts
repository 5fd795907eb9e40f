import { expect, test } from 'vitest';
import { readBackup } from '../../../src/notes/backup/read-backup.ts';
import { loadSha256 } from '../../../src/notes/backup/sha256.ts';
import type { RawRecord } from '../../../src/notes/stored-records.ts';
import { rescued } from '../../../src/rescue/rescued-files.ts';
import { madeNote as made } from '../notes/made-note.ts';

const sha256 = await loadSha256();
/** A note on some words, with what is given of it. */
function madeNote(given: { readonly id: string; readonly created?: string }) {
  const note = made({ passage: 'p', text: 'some words', start: 0, end: 4, now: new Date(0), uuid: 'x' });
  return { ...note, ...given };
}

const NOW = new Date(2026, 10, 29, 12);

function found(stores: Readonly<Record<string, readonly RawRecord[]>>) {
  return rescued({ type: 'found', edition: 'harbour', version: 3, stores }, 'The harbour', NOW);
}

function record(value: { readonly id: string }): RawRecord {
  return { key: value.id, value };
}

test('a backup is one that the site reads, whole, by the time of creation', () => {
  const [late, early] = [
    madeNote({ id: 'b', created: '2026-02-01T00:00:00.000Z' }),
    madeNote({ id: 'a', created: '2026-01-01T00:00:00.000Z' }),
  ];
  const { backup, notes, trashed, sealed } = found({ notes: [record(late), record(early)], tags: [] });
  const read = readBackup(backup?.text() ?? '', 'harbour', sha256);
  expect(read).toMatchObject({
    type: 'read',
    unchanged: true,
    damaged: { count: 0 },
    content: { notes: [early, late], tags: [] },
  });
  expect([notes, trashed, sealed]).toEqual([2, 0, false]);
  expect(backup?.name).toBe('harbour-notes-2026-11-29.json');
});

test('what is damaged goes along as far as a file can hold it, and never keeps the rest from being saved', () => {
  const circle: Record<string, unknown> = { id: 'c', body: 'Words in a circle' };
  circle['itself'] = circle;
  let deep: unknown = 'end';
  for (let level = 0; level < 100_000; level += 1) deep = { deep };
  const sound = madeNote({ id: 'a' });
  const { backup, damaged, everything } = found({
    notes: [
      record(sound),
      { key: 'c', value: circle },
      { key: 'd', value: { id: 'd', body: 'Words in the deep', deep } },
      { key: 'e', error: 'DataError: gone' },
      { key: 'f', value: { id: 'f', body: 'Half', big: 10n, bytes: new Uint8Array([1, 2]) } },
    ],
    later: [{ key: 'g', value: { of: 'a newer version' } }],
  });
  expect(damaged).toBe(4);
  const read = readBackup(backup?.text() ?? '', 'harbour', sha256);
  expect(read).toMatchObject({
    type: 'read',
    unchanged: true,
    content: { notes: [sound] },
    damaged: { count: 1, first: [{ store: 'notes', place: 2 }] },
  });
  const stored = JSON.parse(everything.text());
  expect(stored).toMatchObject({ format: 'vis-a-vis-as-stored', edition: 'harbour', version: 3 });
  expect(stored.stores.later).toEqual([{ key: 'g', value: { of: 'a newer version' } }]);
  expect(stored.stores.notes).toMatchObject([
    { key: 'a', value: sound },
    { key: 'c', words: 'Words in a circle' },
    { key: 'd', words: 'Words in the deep' },
    { key: 'e', error: 'DataError: gone' },
    { key: 'f', value: { body: 'Half', big: '10', bytes: { base64: 'AQI=' } } },
  ]);
});

test('what is sealed is saved as it is and in no backup', () => {
  const { backup, sealed, notes, trashed, everything } = found({
    notes: [
      {
        key: 'a',
        value: { id: 'a', revision: 1, sealed: { version: 1, iv: new Uint8Array(12), data: new Uint8Array(3) } },
      },
    ],
    settings: [{ key: 'vault', value: { id: 'vault', vault: 'v', header: {} } }],
  });
  expect([backup, sealed, notes, trashed]).toEqual([undefined, true, 1, undefined]);
  expect(JSON.parse(everything.text()).stores.notes[0].value.sealed.data).toEqual({ base64: 'AAAA' });
});

test('a layer is a file of its own, which opens as one', () => {
  const note = madeNote({ id: 'a' });
  const layer = {
    id: 'l',
    title: 'From a teacher',
    opened: '',
    edition: { id: 'harbour', title: 'H' },
    notes: [note],
    tags: [],
  };
  const [saved] = found({ layers: [record(layer)] }).layers;
  expect(saved?.title).toBe('From a teacher');
  expect(readBackup(saved?.file.text() ?? '', 'harbour', sha256)).toMatchObject({
    type: 'read',
    unchanged: true,
    content: { notes: [note] },
  });
});
