import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { deriveInWorker } from '../../../../src/notes/vault/derive-in-worker.ts';
import { sealWith } from '../../../../src/notes/vault/seal.ts';
import { changePassphrase, createVault, unlockVault } from '../../../../src/notes/vault/vault.ts';
import { vaultIsPossible } from '../../../../src/notes/vault/vault-possible.ts';

// A derivation takes about a second, and there are several in a test.
vi.setConfig({ testTimeout: 60_000 });

const PASSPHRASE = 'all the letters of 1789';

/** All that a database holds, as bytes one after another, the way it could lie on a disk. */
async function everythingIn(name: string): Promise<string> {
  const database = await openDB(name);
  const [vaults, notes] = [await database.getAll('vault'), await database.getAll('notes')];
  database.close();
  return [...vaults, ...notes]
    .flatMap((record: object): readonly unknown[] => Object.values(record))
    .map((part) => (part instanceof Uint8Array ? new TextDecoder('latin1').decode(part) : JSON.stringify(part)))
    .join(' ');
}

test('notes are sealed, kept, and opened again by the passphrase alone', async () => {
  expect(vaultIsPossible()).toEqual({ type: 'possible' });
  const began = performance.now();
  const made = await createVault(PASSPHRASE);
  console.log(`One derivation: ${Math.round(performance.now() - began)} ms`);
  if (made.type !== 'created') throw new Error(made.type);

  const note = { text: 'Belmokhtar, quite likely', tags: ['ransom'] };
  const database = await openDB('sealed', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('vault');
      fresh.createObjectStore('notes');
    },
  });
  await database.put('vault', made.header, 'header');
  await database.put('notes', await sealWith(made.key).seal(note, 'notes/1'), '1');
  database.close();

  const kept = await everythingIn('sealed');
  expect(kept).toContain('argon2id');
  for (const word of ['Belmokhtar', 'ransom', PASSPHRASE]) expect(kept).not.toContain(word);

  const again = await openDB('sealed');
  const [header, sealed]: readonly unknown[] = [await again.get('vault', 'header'), await again.get('notes', '1')];
  again.close();
  expect(await unlockVault(header, 'all the letters of 1788')).toEqual({ type: 'wrong-passphrase' });
  const unlocked = await unlockVault(header, PASSPHRASE.normalize('NFD'));
  const key = unlocked.type === 'unlocked' ? unlocked.key : undefined;
  expect(key).toMatchObject({ extractable: false, usages: ['encrypt', 'decrypt'] });
  await expect(crypto.subtle.exportKey('raw', key as CryptoKey)).rejects.toThrow(/./);
  const seal = sealWith(key as CryptoKey);
  expect(await seal.open(sealed, 'notes/1')).toEqual({ type: 'opened', value: note });
  expect(await seal.open(sealed, 'notes/2')).toMatchObject({ type: 'damaged' });
});

test('a changed passphrase opens what was sealed before, and the old one opens nothing', async () => {
  const made = await createVault(PASSPHRASE);
  if (made.type !== 'created') throw new Error(made.type);
  const sealed = await sealWith(made.key).seal('Of the board.', 'notes/1');
  const changed = await changePassphrase(made.header, PASSPHRASE, 'مفتاح جديد للرسائل');
  if (changed.type !== 'changed') throw new Error(changed.type);
  expect(await unlockVault(changed.header, PASSPHRASE)).toEqual({ type: 'wrong-passphrase' });
  const unlocked = await unlockVault(changed.header, 'مفتاح جديد للرسائل');
  const seal = sealWith((unlocked.type === 'unlocked' ? unlocked.key : undefined) as CryptoKey);
  expect(await seal.open(sealed, 'notes/1')).toEqual({ type: 'opened', value: 'Of the board.' });
});

test('the page goes on while a key is derived', async () => {
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 5);
  await createVault(PASSPHRASE);
  clearInterval(timer);
  // Some hundred ms at least. Derived in the page itself, it would let a few by.
  expect(turns).toBeGreaterThan(15);
});

test('memory that the device does not have is a value', async () => {
  const [passphrase, salt] = [new Uint8Array(8), new Uint8Array(16)];
  const derived = await deriveInWorker({ passphrase, salt, cost: { memory: 2 ** 30, passes: 2, lanes: 1 } });
  expect(derived).toEqual({ type: 'failed', why: expect.stringMatching(/./) });
});
