import { expect, test } from 'vitest';
import { changedView, ledView } from '../../../src/views/led-view.ts';
import { alignmentsOf, pagesOf } from '../../../src/views/offered-view.ts';
import { FIRST_VIEW, PAGES } from '../../../src/views/view-state.ts';
import { transcribed } from '../../fixtures/transcribed/edition.ts';
import { timbuktu } from './editions.ts';

const bare = { ...timbuktu, themes: [], exchanges: [] };

test('an edition without themes and exchanges has rows by date alone, and no page of themes', () => {
  expect(alignmentsOf(bare)).toEqual(['date']);
  expect(alignmentsOf({ ...timbuktu, themes: [] })).toEqual(['date', 'exchange']);
  expect(pagesOf(bare)).toEqual(PAGES.filter((page) => page !== 'themes' && page !== 'letters'));
  expect(pagesOf(timbuktu)).toEqual(PAGES.filter((page) => page !== 'letters'));
  expect(pagesOf(transcribed)).toEqual(PAGES.filter((page) => page !== 'themes'));
});

test('whatever an address or a key asks for, what the edition has nothing for is not shown', () => {
  expect(ledView(bare, FIRST_VIEW)).toEqual({ ...FIRST_VIEW, align: 'date' });
  expect(ledView(bare, { ...FIRST_VIEW, page: 'themes', align: 'theme' })).toEqual({ ...FIRST_VIEW, align: 'date' });
  expect(changedView(bare, ledView(bare, FIRST_VIEW), { align: 'exchange', page: 'themes' })).toEqual({
    ...FIRST_VIEW,
    align: 'date',
  });
  const view = { ...FIRST_VIEW, align: 'theme', page: 'themes' } as const;
  expect(ledView(timbuktu, view)).toBe(view);
});
