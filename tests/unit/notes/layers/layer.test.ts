import { expect, test } from 'vitest';
import { layerOf, readLayer, storedLayer } from '../../../../src/notes/layers/layer.ts';
import { noteOf, setOf, tagOf } from '../backup/made-things.ts';

const EDITION = { id: 'harbour', title: 'Letters from a harbour' };
const deleted = '2026-02-01T00:00:00.000Z';
const layer = layerOf(
  {
    type: 'read',
    edition: EDITION,
    made: deleted,
    content: setOf(
      [noteOf('word'), { ...noteOf('gone', 2), deleted }],
      [tagOf('Irony'), { ...tagOf('gone', 2), deleted }],
    ),
    damaged: { count: 0, first: [] },
    checksum: 'sha256:0',
    unchanged: true,
  },
  { title: 'From a teacher', opened: new Date(deleted), uuid: '1' },
);

test('a layer has what its maker had not deleted', () => {
  expect(layer).toMatchObject({ id: 'urn:uuid:1', title: 'From a teacher', shown: true, revision: 0 });
  expect(layer.notes).toEqual([noteOf('word')]);
  expect(layer.tags).toEqual([tagOf('Irony')]);
});

test('a layer is read as it was stored; of a damaged one what is sound, and the rest is stored again with it', () => {
  expect(readLayer(storedLayer(layer))).toEqual({ type: 'read', value: layer });
  const damaged = { id: 'urn:uuid:2', title: 7, opened: 'once', notes: [noteOf('word'), { id: 'half' }], tags: 5 };
  const read = readLayer(damaged);
  expect(read).toMatchObject({
    type: 'read',
    value: {
      id: 'urn:uuid:2',
      title: '',
      opened: '',
      notes: [noteOf('word')],
      tags: [],
      unread: { notes: [{ id: 'half' }], tags: [5] },
      shown: false,
    },
  });
  expect(read.type === 'read' && storedLayer(read.value)).toMatchObject({ notes: damaged.notes, tags: [5] });
  expect(readLayer({ title: 'no id' })).toEqual({ type: 'damaged', why: expect.stringMatching(/^layer: /), parts: [] });
});
