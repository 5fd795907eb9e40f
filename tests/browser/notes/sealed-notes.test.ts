import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { allAsStored } from '../../../src/notes/as-stored.ts';
import { recordsText } from '../../../src/notes/records-text.ts';
import { openNotes } from '../../../src/notes/open-notes.ts';
import { fromBase64 } from '../../../src/notes/vault/base64.ts';
import { NEW_COST } from '../../../src/notes/vault/vault.ts';
import { all, NAME, newNote, openTab, remove, rewritten, saved, trash, words } from './opened-tab.ts';

const PASSPHRASE = 'four words nobody else knows';
const SECRET = 'Timbuktu';

/** The least that a vault may cost: what these tests prove does not hang on it, and a vault tells itself what it costs. */
const vaultCost = { memory: 19 * 1024, passes: 2, lanes: 1 };

/** Everything that stands in the database, as text, bytes as the characters they would be. */
async function rawText(): Promise<string> {
  const database = await openDB(NAME);
  const stores = await Promise.all([...database.objectStoreNames].map((store) => database.getAll(store)));
  database.close();
  const asText = (value: unknown): string => {
    if (value instanceof Uint8Array) return new TextDecoder('latin1').decode(value);
    if (typeof value !== 'object' || value === null) return String(value);
    return Object.entries(value)
      .map(([key, inner]) => `${key}: ${asText(inner)}`)
      .join('\n');
  };
  return asText(stores);
}

async function opening(options: Parameters<typeof openNotes>[0]): Promise<string> {
  const opened = await openNotes(options);
  if (opened.type === 'opened') opened.store.close();
  return opened.type === 'locked' ? opened.why : opened.type;
}

async function costInHeader(): Promise<unknown> {
  const database = await openDB(NAME);
  const { header } = await database.get('settings', 'vault');
  database.close();
  return header.derivation;
}

test('nothing of a sealed note stays in the clear: its words, its quote, its passage, its times, the trash, what is damaged', async () => {
  const { store } = await openTab({ vaultCost });
  await saved(store, newNote(`${SECRET}, with notes`));
  const gone = await saved(store, newNote(`${SECRET}, in the trash`));
  await remove(store, gone.id);
  const database = await openDB(NAME);
  await database.put('notes', { id: 'damaged', body: `${SECRET}, damaged` });
  database.close();
  expect(await rawText()).toContain(SECRET);

  expect(await store.seal(PASSPHRASE)).toEqual({ type: 'done' });
  await saved(store, newNote(`${SECRET}, later`));
  const raw = await rawText();
  for (const open of [SECRET, 'board-account', 'never', 'commenting', '2026-01-01', PASSPHRASE]) {
    expect(raw).not.toContain(open);
  }
  expect(words(await all(store)).toSorted()).toEqual([`${SECRET}, later`, `${SECRET}, with notes`]);
  expect(words(await trash(store))).toEqual([`${SECRET}, in the trash`]);
  expect(store.damaged.map(({ value }) => value)).toEqual([{ id: 'damaged', body: `${SECRET}, damaged` }]);
});

test('sealed notes open with the passphrase only, and are all there', async () => {
  // At today's cost, as every vault of a reader.
  const before = await openTab();
  await saved(before.store, newNote('first'));
  await before.store.seal(PASSPHRASE);
  await saved(before.store, newNote('second'));
  before.store.close();
  expect(await costInHeader()).toEqual({ name: 'argon2id', ...NEW_COST });

  expect(await opening({})).toBe('no-passphrase');
  expect(await opening({ passphrase: 'another' })).toBe('wrong-passphrase');
  const after = await openTab({ passphrase: PASSPHRASE });
  expect(words(await all(after.store)).toSorted()).toEqual(['first', 'second']);
  expect(after.store.sealed).toBe(true);
});

test('with another passphrase the notes are as they were, and the old one opens nothing', async () => {
  const { store } = await openTab({ vaultCost });
  await saved(store, newNote('word'));
  await store.seal(PASSPHRASE);
  expect(await store.changePassphrase('wrong', 'next')).toEqual({ type: 'locked', why: 'wrong-passphrase' });
  expect(await store.changePassphrase(PASSPHRASE, '')).toEqual({ type: 'empty-passphrase' });
  expect(await store.changePassphrase(PASSPHRASE, 'next')).toEqual({ type: 'done' });
  expect(await costInHeader()).toEqual({ name: 'argon2id', ...vaultCost });
  await saved(store, newNote('later'));
  store.close();
  expect(await opening({ passphrase: PASSPHRASE })).toBe('wrong-passphrase');
  expect(words(await all((await openTab({ passphrase: 'next' })).store)).toSorted()).toEqual(['later', 'word']);
});

test('unsealed, all is in the clear again', async () => {
  const { store } = await openTab({ vaultCost });
  const note = await saved(store, newNote('word'));
  await store.seal(PASSPHRASE);
  const later = await saved(store, rewritten(note, 'word, changed'));
  expect(await store.unseal('wrong')).toEqual({ type: 'locked', why: 'wrong-passphrase' });
  expect(await store.unseal(PASSPHRASE)).toEqual({ type: 'done' });
  store.close();
  expect(await all((await openTab()).store)).toEqual([later]);
});

test('a tab that has the notes open when another seals them is told, and writes nothing in the clear', async () => {
  const [here, there] = await Promise.all([openTab({ vaultCost }), openTab({ vaultCost })]);
  const note = await saved(here.store, newNote('start'));
  const [sealing, late] = await Promise.all([
    here.store.seal(PASSPHRASE),
    // While the passphrase is made a key.
    new Promise((resolve) => setTimeout(resolve, 50)).then(() => there.store.save(rewritten(note, 'late'), note)),
  ]);
  expect([sealing.type, late.type]).toEqual(['done', 'saved']);
  await expect.poll(() => there.closings).toEqual([{ type: 'other-vault' }]);
  expect(await there.store.save(newNote('too late'))).toMatchObject({
    type: 'failed',
    reason: { type: 'other-vault' },
  });
  expect(words(await all(here.store))).toEqual(['late']);
  expect(await rawText()).not.toContain('late');
});

test('what this tab saves while it seals is sealed', async () => {
  const { store } = await openTab({ vaultCost });
  const sealing = store.seal(PASSPHRASE);
  const texts = Array.from({ length: 40 }, (_, index) => `${SECRET} ${index}`);
  for (const text of texts) {
    await saved(store, newNote(text));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect((await sealing).type).toBe('done');
  expect(await rawText()).not.toContain(SECRET);
  expect(words(await all(store)).toSorted()).toEqual(texts.toSorted());
});

test('a damaged vault is said to be damaged, and its records are left as they are', async () => {
  const { store } = await openTab({ vaultCost });
  await saved(store, newNote('word'));
  await store.seal(PASSPHRASE);
  store.close();
  const database = await openDB(NAME);
  const vault = await database.get('settings', 'vault');
  await database.put('settings', { ...vault, header: { ...vault.header, salt: 'AAAA' } });
  const before = await rawText();
  expect(await opening({ passphrase: PASSPHRASE })).toBe('damaged');
  expect(await rawText()).toBe(before);
  database.close();
});

test('what a damaged vault seals is given as it is stored: with the vault repaired elsewhere it opens', async () => {
  const { store } = await openTab({ vaultCost });
  // Its seal has more bytes than a function takes arguments.
  await saved(store, newNote('word '.repeat(50_000)));
  await store.seal(PASSPHRASE);
  store.close();
  const database = await openDB(NAME);
  const vault = await database.get('settings', 'vault');
  await database.put('settings', { ...vault, header: { ...vault.header, salt: 'AAAA' } });
  const stored = await allAsStored(NAME);
  const text = stored.type === 'read' ? recordsText(stored.records) : stored.reason.type;
  expect(text).toContain('AAAA');
  expect(text).not.toContain('word word');

  // What somebody would do who repairs it.
  const [setting, ...records] = JSON.parse(text, (_, value) =>
    typeof value?.base64 === 'string' ? fromBase64(value.base64) : value,
  );
  const empty = await openTab({ name: 'repaired' });
  empty.store.close();
  const repaired = await openDB('repaired');
  await repaired.put('settings', { ...setting.value, header: vault.header });
  for (const { store: where, value } of records) await repaired.put(where, value);
  repaired.close();
  database.close();
  const opened = await openTab({ name: 'repaired', passphrase: PASSPHRASE });
  expect(words(await all(opened.store))).toEqual(['word '.repeat(50_000)]);
});
