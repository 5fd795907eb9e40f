import { expect, test } from 'vitest';
import { vaultIsPossible } from '../../../../src/notes/vault/vault-possible.ts';

test('a vault is possible where there are cryptography and WebAssembly', () => {
  expect(vaultIsPossible()).toEqual({ type: 'possible' });
});

test.each([
  ['insecure-page', { crypto: {}, WebAssembly }],
  ['insecure-page', { WebAssembly }],
  ['no-webassembly', { crypto: { subtle: {} } }],
])('else it says why: %s', (why, page) => {
  expect(vaultIsPossible(page)).toEqual({ type: 'impossible', why });
});
