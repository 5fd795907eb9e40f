import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { fromAddress, toAddress } from '../../../src/routing/address.ts';
import { asOfNow } from '../../../src/routing/old-address.ts';
import {
  ACROSS,
  TEXTS,
  ALIGNMENTS,
  FIND_SWITCHES,
  FIRST_VIEW,
  LAYERS,
  LETTERS_SETTINGS,
  NOTEBOOK_SETTINGS,
  PAGES,
  STANDINGS,
  WORDS_SETTINGS,
} from '../../../src/views/view-state.ts';
import type { ViewState } from '../../../src/views/view-state.ts';

const read = (address: string) => fromAddress(new URL(address, 'https://example.org/letters/'));

const id = fc.stringMatching(/^[\p{L}_][\p{L}\p{N}_.-]{0,12}$/u);
const views: fc.Arbitrary<ViewState> = fc.record({
  page: fc.constantFrom(...PAGES),
  align: fc.constantFrom(...ALIGNMENTS),
  themesOff: fc.uniqueArray(id, { maxLength: 4 }).map((ids) => ids.toSorted()),
  others: fc.constantFrom('dim', 'hide'),
  layersOff: fc.subarray([...LAYERS]).map((layers) => layers.toSorted()),
  only: fc.subarray([...STANDINGS]).map((standings) => standings.toSorted()),
  dating: fc.oneof(fc.constantFrom('edition', 'widest'), id),
  columns: fc.uniqueArray(id, { maxLength: 4 }),
  across: fc.constantFrom(...ACROSS),
  text: fc.constantFrom(...TEXTS),
  span: fc.option(
    fc
      .uniqueArray(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), {
        minLength: 2,
        maxLength: 2,
        selector: (date) => date.toJSON().slice(0, 10),
      })
      .map((days) => days.map((date) => date.toJSON().slice(0, 10)).toSorted())
      .map(([from = '', to = '']) => ({ from, to })),
    { nil: undefined },
  ),
  count: fc.constantFrom('passages', 'words'),
  by: fc.constantFrom('party', 'letter'),
  find: fc.oneof(fc.string(), fc.constantFrom('"two emirates" -theme:ransom', 'naïve & café #1', '\u202Eabc')),
  findOff: fc.subarray([...FIND_SWITCHES]).map((switches) => switches.toSorted()),
  findNot: fc.uniqueArray(fc.stringMatching(/^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+){0,2}$/u), { maxLength: 3 }),
  words: fc.dictionary(fc.constantFrom(...WORDS_SETTINGS), fc.string({ minLength: 1 })),
  notebook: fc.dictionary(fc.constantFrom(...NOTEBOOK_SETTINGS), fc.string({ minLength: 1 })),
  letters: fc.dictionary(fc.constantFrom(...LETTERS_SETTINGS), fc.string({ minLength: 1 })),
  at: fc.option(id, { nil: undefined }),
});

property.prop([views])('a view comes back from its address as it was', (view) => {
  expect(read(toAddress(view))).toEqual(view);
});

property.prop([views])('a host sees nothing of what is looked for', (view) => {
  const asked = { find: '', findOff: [], findNot: [], words: {}, notebook: {}, letters: {} };
  const { search } = new URL(toAddress(view), 'https://example.org/letters/');
  expect(search).toBe(new URL(toAddress({ ...view, ...asked }), 'https://example.org/letters/').search);
});

property.prop([fc.string(), fc.string()])('any address gives a view', (search, hash) => {
  expect(() => fromAddress({ search: `?${search}`, hash: `#${hash}` })).not.toThrow();
});

test('an address of before is made one of now, and says the same', () => {
  const before = new URL(
    '?page=words&find=two+emirates&selected=3-6+the&sort=date#board-internet',
    'https://example.org/',
  );
  const now = asOfNow(before);
  expect(now).toBe('?page=words&selected=3-6+the#board-internet?find=two+emirates&sort=date');
  expect(read(now)).toEqual(fromAddress(before));
  expect(asOfNow(new URL(now, 'https://example.org/'))).toBe(now);
  const both = new URL('?page=words&sort=date#a?find=x&selected=3-6+the', 'https://example.org/');
  expect(asOfNow(both)).toBe('?page=words#a?sort=date&find=x&selected=3-6+the');
});

test('an address never ends with a sign that programs take for the end of a sentence', () => {
  expect(toAddress({ ...FIRST_VIEW, find: 'kidnap*' })).toBe('#?find=kidnap%2a');
  expect(read('#?find=kidnap%2a').find).toBe('kidnap*');
});

test('the first view has the bare address', () => {
  expect(toAddress(FIRST_VIEW)).toBe('');
});

describe('what an address does not understand it ignores', () => {
  test.each([
    ['an alignment there is none of', '?align=colour', FIRST_VIEW],
    ['a parameter of another program', '?utm_source=x', FIRST_VIEW],
    ['a word for what stands across that is none', '?across=maybe', FIRST_VIEW],
    ['a layer there is none of', '?layers-off=glosses+jokes', { ...FIRST_VIEW, layersOff: ['glosses'] }],
    ['a theme named twice', '?themes-off=ransom+ransom', { ...FIRST_VIEW, themesOff: ['ransom'] }],
    ['markup where an id should be', '?themes-off=<b>#<script>', FIRST_VIEW],
    ['a day there is none of', '?from=2012-02-30&to=2013-01-01', FIRST_VIEW],
    ['a time that runs backwards', '?from=2013-01-01&to=2012-01-01', FIRST_VIEW],
    ['a fragment that is no UTF-8', '#%E0%A4%A', FIRST_VIEW],
    ['an id that is no UTF-8, before what is looked for', '#%E0%A4%A?find=x', { ...FIRST_VIEW, find: 'x' }],
    ['a text fragment of the browser', '#:~:text=ransom', FIRST_VIEW],
  ])('%s', (_, address, view) => {
    expect(read(address)).toEqual(view);
  });
});

test('an address that a reader keeps goes on meaning the same', () => {
  expect(
    read('?page=notes&align=theme&themes-off=ransom+weapons&others=hide&layers-off=phrases#board-internet'),
  ).toEqual({
    ...FIRST_VIEW,
    page: 'notes',
    align: 'theme',
    themesOff: ['ransom', 'weapons'],
    others: 'hide',
    layersOff: ['phrases'],
    at: 'board-internet',
  });
  const looksFor = {
    ...FIRST_VIEW,
    page: 'words',
    find: 'two emirates',
    words: { sort: 'date' },
    at: 'board-internet',
  };
  expect(read('?page=words#board-internet?find=two+emirates&sort=date')).toEqual(looksFor);
  // As it was said before 2026-12.
  expect(read('?page=words&find=two+emirates&sort=date#board-internet')).toEqual(looksFor);
});
