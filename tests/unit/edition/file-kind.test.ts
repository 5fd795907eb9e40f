import { expect, test } from 'vitest';
import { isQuotedEdition, rootType } from '../../../src/edition/file-kind.ts';
import { encode } from './quoted/sample.ts';

const file = (text: string, name = 'a.xml') => ({ file: `letters/${name}`, bytes: encode(text) });

test.each([
  ['<TEI type="edition">', 'edition'],
  [
    `<?xml version="1.0"?>\n<!-- <TEI type="letter"> ${'x'.repeat(9000)} -->\n<!DOCTYPE TEI>\n<TEI xmlns="http://www.tei-c.org/ns/1.0"\n type='edition'>`,
    'edition',
  ],
  ['<tei:TEI subtype="edition" type=" letter ">', 'letter'],
  ['<TEI xml:id="a">', ''],
  ['<html type="edition">', ''],
  ['<TEI type="edition"', undefined],
  ['<!-- never ends', undefined],
  ['', undefined],
])('what %.40s begins is told', (text, type) => {
  expect(rootType(file(text))).toBe(type);
});

test.each([
  ['its edition file', [file('<TEI type="edition">')], true],
  ['an edition file that can’t be read', [file('', 'edition.xml'), file('<TEI>')], true],
  ['letters that point at an edition file', [file('<TEI type="letter"><ref target="edition.xml#a"/></TEI>')], true],
  ['letters of a type that others use too', [file('<TEI type="letter"><p>edition</p></TEI>')], false],
  ['settings in TEI', [file('<TEI type="correspondence">', 'edition.xml'), file('<TEI>')], false],
  ['letters', [file('<TEI>')], false],
])('%s: an edition of quoted letters is told by it', (_, files, expected) => {
  expect(isQuotedEdition(files)).toBe(expected);
});
