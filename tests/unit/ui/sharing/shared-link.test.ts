import { expect, test } from 'vitest';
import { addressToShare, placeToShare } from '../../../../src/ui/sharing/shared-link.ts';
import { FIRST_VIEW } from '../../../../src/views/view-state.ts';
import type { ViewState } from '../../../../src/views/view-state.ts';

/** As a reader filters the page Notes by a tag of their own. */
const OWN: ViewState = {
  ...FIRST_VIEW,
  page: 'notes',
  align: 'date',
  notebook: { tag: '0197c3c2-secret', text: 'my source', letter: 'board' },
  at: 'note-0197c3c2',
};

test('nothing of a reader’s own notes and tags is in a link, whatever the page', () => {
  expect(addressToShare(OWN, placeToShare(OWN), undefined)).toBe('?page=notes&align=date');
  expect(addressToShare({ ...OWN, page: 'columns' }, { at: 'board-internet' }, undefined)).toBe(
    '?align=date#board-internet',
  );
});

test('a link leads to selected words, of a passage that is in the edition', () => {
  const place = { at: 'board-internet', words: { start: 5, end: 10 } };
  expect(addressToShare(FIRST_VIEW, place, 'Send money.')).toBe('#board-internet?selected=5-10+money');
  expect(addressToShare(FIRST_VIEW, place, undefined)).toBe('#board-internet');
});
