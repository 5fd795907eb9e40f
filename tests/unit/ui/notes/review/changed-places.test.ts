import { expect, test } from 'vitest';
import { changedText } from '../../../../../src/anchoring/resolve-changed.ts';
import { resolve } from '../../../../../src/anchoring/resolve.ts';
import type { Edition } from '../../../../../src/edition/model.ts';
import { createNote, wordsOf } from '../../../../../src/notes/new-note.ts';
import { anchorOf, targetsOf } from '../../../../../src/notes/note.ts';
import type { Note } from '../../../../../src/notes/note.ts';
import { ChangedPlaces } from '../../../../../src/ui/notes/review/changed-places.ts';
import { inventWords } from '../../../../../bench/invented-words.ts';
import { seededRandom } from '../../../../../bench/seeded-random.ts';
import { harbour } from '../../../views/editions.ts';

const random = seededRandom(3);
const WORDS = inventWords(900, random);
const OLD = Array.from({ length: 4000 }, () => WORDS.draw(random)).join(' ');
const TODAY = `Greetings. ${OLD.replaceAll(/(.{197}).(.)/gsu, '$1$2')}`;

function harbourWith(text: string): Edition {
  return {
    ...harbour,
    letters: harbour.letters.map((letter) => ({
      ...letter,
      passages: letter.passages.map((passage) => (passage.id === 'guild-unpaid' ? { ...passage, text } : passage)),
    })),
  };
}

function notes(count: number): readonly Note[] {
  return Array.from({ length: count }, (_, place) => {
    const target = wordsOf('guild-unpaid', OLD, place * 16 + 5, place * 16 + 25 + (place % 40));
    return createNote({ motivation: 'commenting', target, now: new Date(0), uuid: String(place) });
  });
}

/** Looks for all, and gives what is found, and how often the page could do something meanwhile. */
async function lookFor(edition: Edition, all: readonly Note[]) {
  let told = 0;
  let between = 0;
  const places = new ChangedPlaces(() => void (told += 1));
  const placed = () => places.place(edition, all, () => 'saved');
  placed();
  const meanwhile = placed();
  const done = places.done;
  while (!places.done) {
    await new Promise((next) => setTimeout(next));
    between += 1;
  }
  return { done, meanwhile, placed: placed(), between, told, places };
}

test('what has changed is found in slices, as if it were found at once', async () => {
  const all = notes(1000);
  const { done, meanwhile, placed, between, told } = await lookFor(harbourWith(TODAY), all);
  const find = changedText(TODAY);
  const expected = new Map(
    all.map((note) => {
      const anchor = anchorOf(targetsOf(note)[0]);
      const first = anchor && resolve(TODAY, anchor);
      return [note.id, anchor && first && (first.type === 'exact' ? first : find(anchor, first))];
    }),
  );
  expect(done).toBe(false);
  expect(meanwhile.map(({ resolution }) => resolution.type)).not.toContain('moved');
  expect(new Map(placed.map(({ note, resolution }) => [note.id, resolution]))).toEqual(expected);
  expect(placed.filter(({ resolution }) => resolution.type === 'moved').length).toBeGreaterThan(500);
  expect(between).toBeGreaterThan(5);
  expect(told).toBeGreaterThan(0);
});

test('where nothing has changed there is nothing to look for', async () => {
  const { done, placed, told } = await lookFor(harbourWith(OLD), notes(400));
  expect(done).toBe(true);
  expect(new Set(placed.map(({ resolution }) => resolution.type))).toEqual(new Set(['exact']));
  expect(told).toBe(0);
});

test('another edition is looked through anew', async () => {
  const all = notes(5);
  const { places } = await lookFor(harbourWith(TODAY), all);
  const edition = harbourWith(OLD);
  const placed = places.place(edition, all, () => 'saved');
  expect(new Set(placed.map(({ resolution }) => resolution.type))).toEqual(new Set(['exact']));
});
