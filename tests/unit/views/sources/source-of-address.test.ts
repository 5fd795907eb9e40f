import { expect, test } from 'vitest';
import { isEdition } from '../../../../src/edition/own-source.ts';
import { sectionId, sourceAt } from '../../../../src/views/sources/source-of-address.ts';
import { timbuktu } from '../editions.ts';

const ADDRESSES: readonly (readonly [string | undefined, string | undefined, string])[] = [
  ['guidere', 'guidere', 'its own id'],
  ['guidere.links', 'guidere', 'a section of its page'],
  ['ap-document', 'ap-document', 'an id that begins as another’s does'],
  ['ap-document.statements', 'ap-document', 'a section, where another id begins so'],
  ['blumenthal-2013-01-17', 'menas', 'a context text taken from it'],
  ['al-murabitun-claim', 'global-research', 'a passage of a context text'],
  ['sources-coverage', undefined, 'a section of the list of all'],
  ['board-internet', undefined, 'a passage of a letter'],
  [undefined, undefined, 'nothing'],
];

test.each(ADDRESSES)('#%s shows the page of %s: %s', (at, source) => {
  expect(sourceAt(timbuktu, at)?.id).toBe(source);
});

test('the id of a section leads to the page that it is on', () => {
  for (const source of timbuktu.sources) expect(sourceAt(timbuktu, sectionId(source, 'names'))).toBe(source);
});

test('the edition is one of the sources, told apart', () => {
  expect(timbuktu.sources.filter(isEdition).map(({ label }) => label)).toEqual(['This edition']);
});
