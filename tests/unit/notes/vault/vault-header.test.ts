import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { bindingOf, readVaultHeader, withChecksum } from '../../../../src/notes/vault/vault-header.ts';
import { madeVault, PASSPHRASE } from './made-vault.ts';

const { header } = await madeVault();
const { derivation } = header;

test('a header holds nothing but what it says, and no passphrase', () => {
  expect(header).toEqual({
    version: 1,
    derivation: { name: 'argon2id', memory: 19_456, passes: 2, lanes: 1 },
    salt: expect.stringMatching(/^[\w+/]{22}==$/),
    iv: expect.stringMatching(/^[\w+/]{16}$/),
    wrappedKey: expect.stringMatching(/^[\w+/]{64}$/),
    checksum: expect.stringMatching(/^[\w+/]{43}=$/),
  });
  expect(JSON.stringify(header)).not.toContain(PASSPHRASE.slice(0, 8));
});

test('is read, whatever else a newer program wrote into it', async () => {
  expect(await readVaultHeader({ ...header, hint: 'none' })).toMatchObject({ type: 'read', start: header });
});

// A checksum that fits, so that it is the bounds which refuse.
test.each([
  ['memory', { memory: 2 ** 22 }],
  ['memory', { memory: Number.MAX_SAFE_INTEGER }],
  ['memory', { memory: 8 }],
  ['memory', { memory: 65_536.5 }],
  ['memory', { memory: Number.NaN }],
  ['passes', { passes: 1_000_000 }],
  ['passes', { passes: 0 }],
  ['passes', { passes: Number.POSITIVE_INFINITY }],
  ['passes', { passes: -3 }],
  ['lanes', { lanes: 1000 }],
  ['lanes', { lanes: 0 }],
])('refuses a hostile cost at once: %s of %o', async (part, change) => {
  const hostile = await withChecksum({ ...header, derivation: { ...derivation, ...change } });
  expect(await readVaultHeader(hostile)).toEqual({
    type: 'damaged',
    why: expect.stringMatching(new RegExp(`^derivation.${part}: `)),
  });
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', JSON.stringify(header)],
  ['a list', [header]],
  ['another version', { ...header, version: 2 }],
  ['another derivation', { ...header, derivation: { ...derivation, name: 'argon2d' } }],
  ['numbers as texts', { ...header, derivation: { ...derivation, memory: '65536' } }],
  ['no salt', { ...header, salt: '' }],
  ['a long salt', { ...header, salt: header.salt.repeat(1000) }],
  ['what is not base64', { ...header, iv: '*'.repeat(16) }],
  ['bytes that are cut', { ...header, wrappedKey: header.wrappedKey.slice(4) }],
  ['bytes as a list', { ...header, iv: Array.from({ length: 12 }, () => 0) }],
  ['another checksum', { ...header, checksum: header.checksum.replace(/^./, (one) => (one === 'A' ? 'B' : 'A')) }],
])('is damaged: %s', async (_what, value) => {
  expect(await readVaultHeader(value)).toEqual({ type: 'damaged', why: expect.stringMatching(/./) });
});

property.prop([fc.anything()])('anything else is damaged, and throws nothing', async (value) => {
  expect(await readVaultHeader(value)).toMatchObject({ type: 'damaged' });
});

const parts = ['salt', 'iv', 'wrappedKey', 'checksum'] as const;

property.prop([fc.constantFrom(...parts), fc.nat(), fc.constantFrom(...'AZaz09+/')])(
  'one character changed anywhere is damage',
  async (part, place, character) => {
    const text = header[part];
    const at = place % text.replace(/=+$/, '').length;
    fc.pre(text[at] !== character);
    const changed = { ...header, [part]: text.slice(0, at) + character + text.slice(at + 1) };
    expect(await readVaultHeader(changed)).toMatchObject({ type: 'damaged' });
  },
);

test('the wrapped key is bound to all that is known before it', () => {
  const changes = [{}, { salt: header.iv }, { derivation: { ...derivation, memory: 20_000 } }];
  const bindings = changes.map((change) => new TextDecoder().decode(bindingOf({ ...header, ...change })));
  expect(new Set(bindings).size).toBe(changes.length);
});
