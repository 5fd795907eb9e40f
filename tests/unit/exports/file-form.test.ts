import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { formOf } from '../../../src/exports/file-form.ts';

test.each([
  ['an archive', zipSync({ a: strToU8('a') }), 'zip'],
  ['an empty archive', zipSync({}), 'zip'],
  ['an archive that is cut off', zipSync({ a: strToU8('a') }).subarray(0, 9), 'zip'],
  ['XML', strToU8('<?xml version="1.0"?><CodeBook/>'), 'xml'],
  ['XML behind a mark and space', strToU8('\ufeff\n <CodeBook/>'), 'xml'],
  ['XML in UTF-16', Buffer.from('\ufeff<CodeBook/>', 'utf16le'), 'xml'],
  ['XML in UTF-16 without a mark', Buffer.from('<CodeBook/>', 'utf16le'), 'xml'],
  ['XML in UTF-16, the other way round', Buffer.from('\ufeff<CodeBook/>', 'utf16le').swap16(), 'xml'],
  ['an object', strToU8(' {"a":1}'), 'json'],
  ['a list', strToU8('[]'), 'json'],
  ['an object in UTF-16', Buffer.from('\ufeff{}', 'utf16le'), 'json'],
  ['a web page', strToU8('<!DOCTYPE html>\n<p>'), undefined],
  ['a web page without a type', strToU8('\n<html lang="en">'), undefined],
  ['nothing', new Uint8Array(), undefined],
  ['nothing but space', strToU8(' '.repeat(2000)), undefined],
  ['words', strToU8('PK, she wrote'), undefined],
  ['a PDF', strToU8('%PDF-1.7 <<'), undefined],
  ['zeros', new Uint8Array(64), undefined],
  ['a pack of another kind', new Uint8Array([0x1f, 0x8b, 8, 0]), undefined],
])('%s', (_, bytes, form) => {
  expect(formOf(bytes)).toBe(form);
});
