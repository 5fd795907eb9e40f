import { expect, test, vi } from 'vitest';
import { deriveKey } from '../../../../src/notes/vault/derive-key.ts';
import { sealWith } from '../../../../src/notes/vault/seal.ts';
import { changePassphrase, createVault, NEW_COST, unlockVault } from '../../../../src/notes/vault/vault.ts';
import { readVaultHeader, withChecksum } from '../../../../src/notes/vault/vault-header.ts';
import type { VaultHeader } from '../../../../src/notes/vault/vault-header.ts';
import { CHEAP, madeVault, PASSPHRASE } from './made-vault.ts';

// A derivation takes long on purpose, and longer on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const vault = await madeVault();
const unlock = (header: unknown, passphrase: string) => unlockVault(header, passphrase, CHEAP);

/** What the key of a header opens of what was sealed in the vault. */
async function opened(header: unknown, passphrase: string): Promise<unknown> {
  const sealed = await sealWith(vault.key).seal('Of the board.', 'notes/1');
  const unlocked = await unlock(header, passphrase);
  return unlocked.type === 'unlocked' ? sealWith(unlocked.key).open(sealed, 'notes/1') : unlocked;
}

const IS_OPENED = { type: 'opened', value: 'Of the board.' };

test('the passphrase unlocks the vault, after a way through JSON too', async () => {
  expect(await opened(vault.header, PASSPHRASE)).toEqual(IS_OPENED);
  expect(await opened(JSON.parse(JSON.stringify(vault.header)), PASSPHRASE)).toEqual(IS_OPENED);
});

test('another passphrase does not, and neither does none', async () => {
  for (const passphrase of ['all the letters of 1788', `${PASSPHRASE} `, PASSPHRASE.toUpperCase(), '']) {
    expect(await unlock(vault.header, passphrase)).toEqual({ type: 'wrong-passphrase' });
  }
});

test('the same passphrase from another keyboard does', async () => {
  const made = await madeVault('clé\u00a0de l’été à Zürich');
  expect(await unlock(made.header, 'clé de l’été à Zürich'.normalize('NFD'))).toMatchObject({ type: 'unlocked' });
  expect(await unlock(made.header, 'cle de l’ete a Zurich')).toEqual({ type: 'wrong-passphrase' });
});

test('no vault has an empty passphrase', async () => {
  expect(await createVault('', CHEAP)).toEqual({ type: 'empty-passphrase' });
  expect(await changePassphrase(vault.header, PASSPHRASE, '', CHEAP)).toEqual({ type: 'empty-passphrase' });
});

test('the key can’t be read by script, nor kept as a key of a key', async () => {
  const unlocked = await unlock(vault.header, PASSPHRASE);
  for (const key of [vault.key, unlocked.type === 'unlocked' ? unlocked.key : undefined]) {
    expect(key).toMatchObject({ extractable: false, type: 'secret', usages: ['encrypt', 'decrypt'] });
    await expect(crypto.subtle.exportKey('raw', key as CryptoKey)).rejects.toThrow(/extractable/);
  }
});

test('two vaults with one passphrase have nothing in common', async () => {
  const other = await madeVault();
  for (const part of ['salt', 'iv', 'wrappedKey', 'checksum'] as const) {
    expect(other.header[part]).not.toBe(vault.header[part]);
  }
  const sealed = await sealWith(other.key).seal('Of the board.', 'notes/1');
  expect(await sealWith(vault.key).open(sealed, 'notes/1')).toMatchObject({ type: 'damaged' });
});

test('a changed passphrase opens what was sealed before, and the old one opens nothing', async () => {
  const changed = await changePassphrase(vault.header, PASSPHRASE, 'another one, and longer', CHEAP);
  const header = changed.type === 'changed' ? changed.header : undefined;
  expect(await opened(header, 'another one, and longer')).toEqual(IS_OPENED);
  expect(await opened(header, PASSPHRASE)).toEqual({ type: 'wrong-passphrase' });
  // The change takes effect where the new header is kept, and not before.
  expect(await opened(vault.header, PASSPHRASE)).toEqual(IS_OPENED);
});

test('a passphrase is changed only by who knows it', async () => {
  const changed = await changePassphrase(vault.header, 'not this one', 'another one', CHEAP);
  expect(changed).toEqual({ type: 'wrong-passphrase' });
});

test('a changed passphrase costs what new ones cost', async () => {
  const options = { derive: deriveKey };
  const changed = await changePassphrase(vault.header, PASSPHRASE, PASSPHRASE, options);
  expect(changed).toMatchObject({ type: 'changed', header: { derivation: { name: 'argon2id', ...NEW_COST } } });
  expect(await opened(changed.type === 'changed' && changed.header, PASSPHRASE)).toEqual(IS_OPENED);
});

test('a device that can’t derive is told of', async () => {
  const cost = { ...CHEAP.cost, memory: 2 ** 30 };
  expect(await createVault(PASSPHRASE, { ...CHEAP, cost })).toMatchObject({ type: 'failed' });
  expect(await changePassphrase(vault.header, PASSPHRASE, 'new', { ...CHEAP, cost })).toMatchObject({ type: 'failed' });
});

test('a header made to look whole again does not open, whichever part was changed', async () => {
  const { header } = vault;
  const other = (await madeVault()).header;
  const forged: readonly VaultHeader[] = [
    { ...header, derivation: { ...header.derivation, passes: 3 } },
    { ...header, derivation: { ...header.derivation, memory: 20 * 1024 } },
    { ...header, derivation: { ...header.derivation, lanes: 2 } },
    { ...header, salt: other.salt },
    { ...header, iv: other.iv },
    { ...header, wrappedKey: other.wrappedKey },
  ];
  for (const each of forged) {
    const whole = await withChecksum(each);
    expect(await readVaultHeader(whole)).toMatchObject({ type: 'read' });
    expect(await unlock(whole, PASSPHRASE)).toEqual({ type: 'wrong-passphrase' });
  }
});

test('a damaged header is told from a wrong passphrase', async () => {
  const header = { ...vault.header, salt: vault.header.iv };
  expect(await unlock(header, PASSPHRASE)).toMatchObject({ type: 'damaged' });
  expect(await changePassphrase(header, PASSPHRASE, 'new', CHEAP)).toMatchObject({ type: 'damaged' });
});
