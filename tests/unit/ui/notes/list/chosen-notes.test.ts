import { expect, test } from 'vitest';
import { ChosenNotes } from '../../../../../src/ui/notes/list/chosen-notes.ts';

const ROWS = ['a', 'b', 'c', 'd'].map((note) => ({ group: 'one', note }));
const row = (note: string) => ({ group: 'one', note });

test('with Shift a stretch is chosen from the row before, either way, and let go again', () => {
  const chosen = new ChosenNotes();
  chosen.set(row('c'), true, false, ROWS);
  chosen.set(row('a'), true, true, ROWS);
  expect([...chosen.now].toSorted()).toEqual(['a', 'b', 'c']);
  chosen.set(row('b'), false, true, ROWS);
  expect([...chosen.now]).toEqual(['c']);
});

test('without a row before, or where that is gone, Shift chooses one', () => {
  const chosen = new ChosenNotes();
  chosen.set(row('b'), true, true, ROWS);
  expect([...chosen.now]).toEqual(['b']);
  chosen.set(row('d'), true, true, ROWS.slice(2));
  expect([...chosen.now]).toEqual(['b', 'd']);
});

test('what is not shown any more is let go', () => {
  const chosen = new ChosenNotes();
  chosen.setAll(['a', 'b'], true);
  chosen.keep(new Set(['b', 'c']));
  expect([...chosen.now]).toEqual(['b']);
});
