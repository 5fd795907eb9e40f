import { expect, test } from 'vitest';
import type { Layer } from '../../../../src/notes/layers/layer.ts';
import { all, openTab } from '../opened-tab.ts';
import { layer } from './made-layer.ts';

const titles = (layers: readonly Layer[]) => layers.map(({ title, shown }) => (shown ? title : `(${title})`));

test('layers are kept in the order of opening, apart from the notes, and other tabs hear of them', async () => {
  const [{ store: here }, { store: there }] = [await openTab(), await openTab()];
  await here.layers.open(layer('later', 'sha256:2', 2));
  await here.layers.open(layer('first', 'sha256:1', 1));
  expect(titles(here.layers.now)).toEqual(['first', 'later']);
  await expect.poll(() => titles(there.layers.now)).toEqual(['first', 'later']);
  expect(await all(here)).toEqual([]);
  here.close();
  expect(titles((await openTab()).store.layers.now)).toEqual(['first', 'later']);
});

test('a layer is renamed, hidden and closed; the same file takes the place of what it was', async () => {
  const { store } = await openTab();
  await store.layers.open(layer('file', 'sha256:1', 1));
  const id = store.layers.now[0]?.id ?? '';
  await store.layers.change(id, { title: 'Seminar' });
  await store.layers.change(id, { shown: false });
  expect(titles(store.layers.now)).toEqual(['(Seminar)']);
  await store.layers.open(layer('again', 'sha256:1', 3));
  expect(titles(store.layers.now)).toEqual(['Seminar']);
  expect(store.layers.now).toMatchObject([{ id, notes: [{ body: [{ value: 'of again' }] }], revision: 3 }]);
  await store.layers.close(id);
  expect(store.layers.now).toEqual([]);
});

test('what can’t be written is a value', async () => {
  const { store } = await openTab();
  store.close();
  expect(await store.layers.open(layer('late', 'sha256:1', 1))).toMatchObject({ type: 'closed' });
});
