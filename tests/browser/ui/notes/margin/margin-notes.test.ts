import { afterEach, expect, test } from 'vitest';
import '../../../../../src/ui/notes/margin/margin-notes.ts';
import { placeNotes } from '../../../../../src/views/placed-notes.ts';
import type { PlacedNote } from '../../../../../src/views/placed-notes.ts';
import { passagesIn } from '../../../../../src/edition/passages.ts';
import { madeNote } from '../../../../unit/notes/made-note.ts';
import { fetchTimbuktu } from '../../editions.ts';

const timbuktu = await fetchTimbuktu();

afterEach(() => document.body.replaceChildren());

const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

function fivePlaced(): readonly PlacedNote[] {
  const notes = passagesIn(timbuktu)
    .slice(0, 5)
    .map(({ id, text }, number) =>
      madeNote({ passage: id, text, start: 0, end: 4, now: new Date(number), uuid: `note-${number}` }),
    );
  return placeNotes(timbuktu, notes, () => 'saved');
}

test('the cursor stays in the note that is written in when other notes come before it and those after it go', async () => {
  const placed = fivePlaced();
  const [, , open] = placed;
  const margin = document.createElement('margin-notes');
  Object.assign(margin, { edition: timbuktu, notes: placed.slice(2), openNote: open?.note.id });
  document.body.append(margin);
  await margin.updateComplete;
  await frame();
  await margin.takeCursor();
  const field = () => margin.cards().find((card) => card.open)?.shadowRoot?.activeElement;
  const before = field();
  expect(before).toBeInstanceOf(HTMLElement);
  const left: Event[] = [];
  margin.shadowRoot?.addEventListener('focusout', (event) => left.push(event));
  margin.notes = placed.slice(0, 3);
  await margin.updateComplete;
  expect(margin.cards().map((card) => card.placed?.note.id)).toEqual(placed.slice(0, 3).map(({ note }) => note.id));
  expect(left).toEqual([]);
  expect(field()).toBe(before);
});

test('notes that go leave nothing behind', async () => {
  const placed = fivePlaced();
  const margin = document.createElement('margin-notes');
  Object.assign(margin, { edition: timbuktu, notes: placed });
  document.body.append(margin);
  const nodes = async (notes: readonly PlacedNote[]): Promise<number> => {
    margin.notes = notes;
    await margin.updateComplete;
    return margin.renderRoot.childNodes.length;
  };
  const before = await nodes(placed);
  for (let round = 0; round < 5; round += 1) await nodes(placed.slice(3));
  for (let round = 0; round < 5; round += 1) await nodes(round % 2 === 0 ? [] : placed);
  expect(await nodes(placed)).toBe(before);
});
