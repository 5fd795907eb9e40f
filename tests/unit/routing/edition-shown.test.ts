import { expect, test } from 'vitest';
import { fromAddress, toAddress } from '../../../src/routing/address.ts';
import { linkToEdition } from '../../../src/routing/edition-link.ts';
import { editionOf } from '../../../src/routing/edition-shown.ts';
import { FIRST_VIEW } from '../../../src/views/view-state.ts';

const at = (search: string) => ({ search, hash: '' });

test('an address names an edition of the library by its id, and nothing else', () => {
  expect(editionOf(at('?edition=harbour&page=words'))).toBe('harbour');
  expect(editionOf(at('?page=words'))).toBeUndefined();
  expect(editionOf(at('?edition='))).toBeUndefined();
  expect(editionOf(at('?edition=%3Cscript%3E'))).toBeUndefined();
});

test('the address of each view of it keeps it, and the view is the same', () => {
  const view = { ...FIRST_VIEW, page: 'words' } as const;
  expect(toAddress(view, 'harbour')).toBe('?edition=harbour&page=words');
  expect(toAddress(FIRST_VIEW, 'harbour')).toBe('?edition=harbour');
  expect(toAddress(FIRST_VIEW)).toBe('');
  expect(fromAddress(at('?edition=harbour&page=words'))).toEqual(view);
});

test('a link leads to an edition, or back to that of the site', () => {
  expect([linkToEdition('رسائل'), linkToEdition(undefined)]).toEqual([
    `./?edition=${encodeURIComponent('رسائل')}`,
    './',
  ]);
  expect(editionOf(new URL(linkToEdition('رسائل'), 'https://letters.example/'))).toBe('رسائل');
});
