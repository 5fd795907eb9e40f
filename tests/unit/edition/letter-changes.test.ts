import { expect, test } from 'vitest';
import { letterChanges } from '../../../src/edition/letter-changes.ts';
import { timbuktu } from '../views/editions.ts';

test('letters are compared by their ids, whatever file they came from', () => {
  const [first, second, third, ...rest] = timbuktu.letters;
  if (!first || !second || !third) throw new Error('There are too few letters.');
  const now = {
    ...timbuktu,
    letters: [{ ...first, file: 'elsewhere.xml' }, { ...second, title: 'Other' }, { ...third, id: 'new' }, ...rest],
  };
  expect(letterChanges(timbuktu, now)).toEqual({ added: 1, changed: 1, gone: 1, same: rest.length + 1 });
  expect(letterChanges(timbuktu, timbuktu)).toEqual({ added: 0, changed: 0, gone: 0, same: timbuktu.letters.length });
});
