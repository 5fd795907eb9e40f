import { expect, test } from 'vitest';
import { openingFailure, transactionFailure } from '../../../src/platform/database/database-failure.ts';

const named = (name: string) => new DOMException('said by the browser', name);

test.each([
  { error: named('VersionError'), type: 'newer-database' },
  { error: named('SecurityError'), type: 'refused' },
  { error: named('InvalidStateError'), type: 'refused' },
  { error: new ReferenceError('indexedDB is not defined'), type: 'refused' },
  { error: named('QuotaExceededError'), type: 'full' },
  { error: named('AbortError'), type: 'unknown' },
  { error: 'odd', type: 'unknown' },
])('while opening, $error means $type', ({ error, type }) => {
  expect(openingFailure(error).type).toBe(type);
});

test.each([
  { error: named('QuotaExceededError'), type: 'full' },
  { error: named('InvalidStateError'), type: 'closed' },
  { error: named('DataError'), type: 'unknown' },
])('while writing, $error means $type', ({ error, type }) => {
  expect(transactionFailure(error).type).toBe(type);
});

test('keeps what the browser said', () => {
  expect(transactionFailure(named('QuotaExceededError'))).toEqual({
    type: 'full',
    detail: 'QuotaExceededError: said by the browser',
  });
});
