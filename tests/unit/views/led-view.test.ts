import { expect, test } from 'vitest';
import { permalink } from '../../../src/exports/chosen.ts';
import { fromAddress, toAddress } from '../../../src/routing/address.ts';
import { changedView, ledView } from '../../../src/views/led-view.ts';
import { columns } from '../../../src/views/columns/columns.ts';
import { passagesStanding } from '../../../src/views/columns/row.ts';
import { sourceAt } from '../../../src/views/sources/source-of-address.ts';
import type { ViewState } from '../../../src/views/view-state.ts';
import { timbuktu } from './editions.ts';

function viewAt(address: string): ViewState {
  const { search, hash } = new URL(address, 'https://letters.example/');
  return fromAddress({ search, hash });
}

const LED = [
  ['#board-2012', '?align=date#board-2012', 'a letter'],
  ['?align=theme#board-2012', '?align=date#board-2012', 'a letter, in whatever alignment'],
  ['#droukdel-dismissal', '?align=date#droukdel-dismissal', 'a letter without a passage'],
  ['#blumenthal-2013-01-17', '?page=sources#blumenthal-2013-01-17', 'a context text'],
  ['?align=date#blumenthal-surprised', '?page=sources&align=date#blumenthal-surprised', 'a passage of a context text'],
  ['#guidere', '?page=sources#guidere', 'a source'],
  ['?align=date#x-hostages', '#x-hostages', 'an exchange'],
  ['?align=theme#board-internet', '?align=theme#board-internet', 'a passage'],
  ['?page=timeline#board-2012', '?page=timeline#board-2012', 'a letter on another page'],
  ['#nothing-such', '#nothing-such', 'what is not in the edition'],
] as const;

test.each(LED)('%s leads to %s: %s', (given, led) => {
  expect(toAddress(ledView(timbuktu, viewAt(given)))).toBe(led);
});

test('every permalink leads where what it names stands, without a way round', () => {
  const { letters, context, exchanges } = timbuktu;
  const texts = [...letters, ...context, ...exchanges];
  const ids = [...texts, ...[...letters, ...context].flatMap(({ passages }) => passages)].map(({ id }) => id);
  const content = { edition: timbuktu, address: 'https://letters.example/' };
  const lost = ids.filter((id) => {
    const view = viewAt(permalink(content, id));
    if (view.at !== id || ledView(timbuktu, view) !== view) return true;
    if (view.page === 'sources') return sourceAt(timbuktu, id) === undefined;
    const { rows } = columns(timbuktu, view);
    return !rows.some((row) => row.id === id) && ![...passagesStanding(rows)].some((passage) => passage.id === id);
  });
  expect(ids.length).toBeGreaterThan(100);
  expect(lost).toEqual([]);
});

test('aligned otherwise, a letter that was pointed at is let go, and a passage stays', () => {
  const onLetter = viewAt('?align=date#board-2012');
  expect(toAddress(changedView(timbuktu, onLetter, { align: 'exchange' }))).toBe('');
  expect(toAddress(changedView(timbuktu, onLetter, { others: 'hide' }))).toBe('?align=date&others=hide#board-2012');
  const onPassage = viewAt('?align=date#board-internet');
  expect(toAddress(changedView(timbuktu, onPassage, { align: 'exchange' }))).toBe('#board-internet');
});
