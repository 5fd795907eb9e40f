import { expect, test } from 'vitest';
import { columns } from '../../../../src/views/columns/columns.ts';
import { entriesOf } from '../../../../src/views/columns/row.ts';
import { linkStrokes } from '../../../../src/views/paper/link-strokes.ts';
import { onlyLetters } from '../../../../src/views/paper/chosen-letters.ts';
import { printedLinks, standingIn } from '../../../../src/views/paper/printed-links.ts';
import { FIRST_VIEW } from '../../../../src/views/view-state.ts';
import type { ViewState } from '../../../../src/views/view-state.ts';
import { passageOf, timbuktu } from '../editions.ts';

/** The rows of a view, with only some letters where they are given. */
function rowsOf(part: Partial<ViewState>, letters?: readonly string[]) {
  const view = { ...FIRST_VIEW, ...part };
  const all = columns(timbuktu, view);
  const shown = letters ? onlyLetters(all, letters, () => ({ type: 'edition', text: 'left out' })) : all;
  const { rows } = shown;
  return { links: printedLinks(timbuktu, view, rows), rows: rows.filter((row) => row.type === 'letters') };
}

/** What is told under each entry that links are told under. */
function told(part: Partial<ViewState>, row: string | undefined, letters?: readonly string[]) {
  const { links, rows } = rowsOf(part, letters);
  return rows
    .filter(({ id }) => row === undefined || id === row)
    .flatMap((one) =>
      one.cells
        .flatMap(entriesOf)
        .flatMap((entry) =>
          links(one, entry).map((link) => `${standingIn(entry)}: ${link.role} ${link.place} ${link.partner.id}`),
        ),
    );
}

/** The letter that a passage is of. */
function letterOf(id: string) {
  return [passageOf(timbuktu, id).letter];
}

function strokes(row: string) {
  const found = rowsOf({ align: 'exchange' }).rows.find(({ id }) => id === row);
  if (!found) throw new Error(`There is no row ${row}.`);
  return [...linkStrokes(timbuktu, found)].flatMap(([entry, drawn]) =>
    drawn.map(({ side, branch, trunk }) => `${standingIn(entry)} ${side} ${branch ?? '-'} ${trunk ?? '-'}`),
  );
}

test('under a reply its claim is told: as the one beside it, or by itself where several stand there', () => {
  expect(told({ align: 'exchange' }, 'x-internet')).toEqual(['board-internet: reply beside belmokhtar-internet']);
  expect(told({ align: 'exchange' }, 'x-hostages').toSorted()).toEqual([
    'ruling-status-of-hostages: reply elsewhere request-not-jihad',
    'ruling-status-of-kidnapping: reply elsewhere request-not-jihad',
    'ruling-western-reaction: reply elsewhere request-western-attention',
  ]);
});

test('a row tells the links of its own exchange, also under a line that leads to the reply', () => {
  expect(told({ align: 'exchange' }, 'x-sahel')).toEqual([
    'board-always-refused: reply beside belmokhtar-no-leader-knows',
  ]);
});

test('where only one of two is printed, it is told there that the other is not', () => {
  expect(told({ align: 'exchange' }, 'x-internet', letterOf('board-internet'))).toEqual([
    'board-internet: reply left-out belmokhtar-internet',
  ]);
  expect(told({ align: 'exchange' }, 'x-internet', letterOf('belmokhtar-internet'))).toEqual([
    'belmokhtar-internet: claim left-out board-internet',
  ]);
});

test.each(['date', 'theme'] as const)('aligned by %s every link is told once, under the whole reply', (align) => {
  const pairs = timbuktu.exchanges.flatMap(({ links }) => links).filter((link) => 'claim' in link && 'reply' in link);
  expect(new Set(told({ align }, undefined)).size).toBe(pairs.length);
  expect(told({ align }, undefined)).toHaveLength(pairs.length);
});

test('one claim and its reply are joined by one straight line', () => {
  expect(strokes('x-internet')).toEqual(['belmokhtar-internet end claim -', 'board-internet start reply -']);
});

test('several hang on one line along the gutter, from the first to the last that is linked', () => {
  const drawn = strokes('x-hostages');
  expect(drawn.filter((one) => one.includes(' end '))).toEqual([
    'request-not-jihad end claim from',
    'request-western-attention end claim to',
  ]);
  expect(drawn.filter((one) => one.includes(' start ')).map((one) => one.split(' ').slice(2).join(' '))).toEqual([
    'reply from',
    'reply through',
    'reply to',
  ]);
});

test('without a reply nothing is drawn', () => {
  expect(strokes('x-canadians')).toEqual([]);
});
