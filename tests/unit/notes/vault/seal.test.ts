import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { sealWith } from '../../../../src/notes/vault/seal.ts';
import type { SealedValue } from '../../../../src/notes/vault/seal.ts';

const newKey = () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
const seal = sealWith(await newKey());

property.prop([fc.jsonValue(), fc.string({ unit: 'binary' })])(
  'what is sealed opens as it was, and in its place only',
  async (value, binding) => {
    const sealed = await seal.seal(value, binding);
    expect(await seal.open(sealed, binding)).toEqual({ type: 'opened', value: JSON.parse(JSON.stringify(value)) });
    expect(await seal.open(structuredClone(sealed), `${binding} `)).toMatchObject({ type: 'damaged' });
  },
);

test('a record in another’s place does not open', async () => {
  const [one, other] = await Promise.all(['notes/1', 'notes/2'].map((binding) => seal.seal('mine', binding)));
  expect(await seal.open(one, 'notes/2')).toMatchObject({ type: 'damaged' });
  expect(await seal.open(other, 'notes/1')).toMatchObject({ type: 'damaged' });
  expect(await seal.open(one, 'trash/1')).toMatchObject({ type: 'damaged' });
});

test('a byte changed at any position is damage', async () => {
  const sealed = await seal.seal({ text: 'Of the board.' }, 'notes/1');
  for (const part of ['iv', 'data'] as const) {
    for (let at = 0; at < sealed[part].length; at += 1) {
      const changed = structuredClone(sealed);
      const byte = changed[part][at] ?? 0;
      changed[part][at] = byte ^ (1 << (at % 8));
      expect(await seal.open(changed, 'notes/1'), `${part} ${at}`).toMatchObject({ type: 'damaged' });
    }
  }
  expect(await seal.open(sealed, 'notes/1')).toMatchObject({ type: 'opened' });
});

test('cut, lengthened and mixed records are damage', async () => {
  const [sealed, other] = await Promise.all([seal.seal('one', 'notes/1'), seal.seal('two', 'notes/1')]);
  const longer = new Uint8Array([...sealed.data, 0]);
  const mixed: readonly SealedValue[] = [
    { ...sealed, data: sealed.data.slice(0, -1) },
    { ...sealed, data: sealed.data.slice(0, 16) },
    { ...sealed, data: new Uint8Array() },
    { ...sealed, data: longer },
    { ...sealed, iv: new Uint8Array() },
    { ...sealed, iv: sealed.iv.slice(1) },
    { ...sealed, iv: other.iv },
  ];
  for (const each of mixed) expect(await seal.open(each, 'notes/1')).toMatchObject({ type: 'damaged' });
});

property.prop([fc.anything()])('what was never sealed is damage, and throws nothing', async (value) => {
  expect(await seal.open(value, 'notes/1')).toEqual({ type: 'damaged', why: expect.stringMatching(/./) });
});

test('another key opens nothing', async () => {
  const sealed = await seal.seal('mine', 'notes/1');
  expect(await sealWith(await newKey()).open(sealed, 'notes/1')).toMatchObject({ type: 'damaged' });
});

test('no IV is used twice, in 10,000 seals of one value', async () => {
  const sealed = await Promise.all(Array.from({ length: 10_000 }, () => seal.seal('mine', 'notes/1')));
  expect(new Set(sealed.map(({ iv }) => Buffer.from(iv).toString('hex'))).size).toBe(10_000);
  expect(sealed.every(({ iv }) => iv.length === 12)).toBe(true);
  expect(new Set(sealed.map(({ data }) => Buffer.from(data).toString('hex'))).size).toBe(10_000);
});

test('nothing of the value stands in what is sealed', async () => {
  const value = { text: 'Belmokhtar, quite likely', tags: ['ransom'] };
  const { iv, data } = await seal.seal(value, 'notes/urn:uuid:1');
  const text = Buffer.concat([iv, data]).toString('latin1');
  for (const word of ['Belmokhtar', 'ransom', 'text', 'urn:uuid', 'notes', '    ']) expect(text).not.toContain(word);
});

test.each([
  [0, 1024],
  [1022, 1024],
  [1023, 2048],
  [2046, 2048],
  [2047, 4096],
  [70_000, 131_072],
])('a text of %i bytes takes %i: the size tells its order of magnitude only', async (length, padded) => {
  const text = 'x'.repeat(length);
  const sealed = await seal.seal(text, 'notes/1');
  expect(sealed.data.length).toBe(padded + 16);
  expect(await seal.open(sealed, 'notes/1')).toEqual({ type: 'opened', value: text });
});

test('what has no JSON is refused before it is lost', async () => {
  await expect(seal.seal(undefined, 'notes/1')).rejects.toThrow(TypeError);
});
