import { expect, test } from 'vitest';
import { deriveKey } from '../../../../src/notes/vault/derive-key.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

// From the tests of the reference implementation: password and salt as here, version 19.
test.each([
  [256, 2, 1, '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe'],
  [256, 2, 2, '6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037'],
  [65_536, 2, 1, '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7'],
])('is Argon2id: %i KiB, %i passes, %i lanes', { timeout: 60_000 }, async (memory, passes, lanes, expected) => {
  const cost = { memory, passes, lanes };
  const derived = await deriveKey({ passphrase: bytes('password'), salt: bytes('somesalt'), cost });
  expect(derived.type === 'derived' && Buffer.from(derived.bytes).toString('hex')).toBe(expected);
});

test('memory that there is not is a value', async () => {
  const cost = { memory: 2 ** 30, passes: 2, lanes: 1 };
  const derived = await deriveKey({ passphrase: bytes('password'), salt: bytes('somesalt'), cost });
  expect(derived).toEqual({ type: 'failed', why: expect.stringMatching(/./) });
});
