import { expect, test } from 'vitest';
import { find } from '../../../src/search/find.ts';
import { NearSearch } from '../../../src/search/near-search.ts';
import { searchedIn, withNotes } from '../../../src/search/searched.ts';
import { askedIn } from '../../../src/views/find/asked.ts';
import { timbuktu } from '../views/editions.ts';

const QUERIES = [
  'Belmokhtar ',
  'emir',
  '"two emirates"',
  'from:board -hostages',
  'theme:weapons',
  'diplomat’s',
  'courier',
];
const NOTES = [{ id: 'note', passage: 'board-internet', text: 'Compare the courier.' }];

test('finds in the page what the worker finds, with the index as it is handed over', () => {
  const inWorker = withNotes(searchedIn(timbuktu), timbuktu, NOTES);
  const near = new NearSearch(timbuktu, structuredClone({ ...inWorker.letters, texts: [] }));
  near.setNotes(NOTES);
  for (const query of QUERIES) {
    const asked = askedIn({ find: query, findOff: [], findNot: [] });
    const found = near.find(asked);
    expect(found).toEqual(find(inWorker, asked));
    expect(found.letters.texts.length + found.notes.texts.length).toBeGreaterThan(0);
  }
});
