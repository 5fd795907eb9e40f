import { expect, test } from 'vitest';
import { lettersAsText } from '../../../../src/exports/letters/letters-as-text.ts';
import { timbuktu } from '../../views/editions.ts';
import { contentOf, goldenFile, lossesOf, threeLetters, written } from '../exported.ts';

test('is what was read by eye', async () => {
  await expect(await written(lettersAsText, threeLetters())).toMatchFileSnapshot(goldenFile('three-letters.txt'));
});

test('has every word of every passage, with where it is quoted', async () => {
  const file = await written(lettersAsText, contentOf(timbuktu));
  for (const [text, query] of [
    ...timbuktu.letters.map((letter) => [letter, ''] as const),
    ...timbuktu.context.map((text) => [text, '?page=sources'] as const),
  ])
    for (const { id, text: words } of text.passages) {
      expect(file).toContain(words);
      expect(file).toContain(`https://letters.example/timbuktu/${query}#${id})`);
    }
});

test('a date that sources give differently stands there with each of them', async () => {
  const file = await written(lettersAsText, contentOf(timbuktu, 'board-2012'));
  expect(file).toContain(
    'Date: 2012-11-03 (Guidère 2014)\n  or: 2012-10-03 (Associated Press 2013, medium certainty; The Independent, medium certainty)\n',
  );
  expect(file).toContain('To: Mokhtar Belmokhtar (Guidère 2014; GlobalPost (MintPress) 2013)\n  or: ');
});

test('what is not known is told in the words of its source', async () => {
  const file = await written(lettersAsText, contentOf(timbuktu, 'unplaced-droukdel'));
  expect(file).toContain('To: unknown: “not named” (This edition, low certainty)');
  expect(file).toContain('Of this letter with low certainty.');
});

test('context texts go along with all letters, apart from them', async () => {
  const all = await written(lettersAsText, contentOf(timbuktu));
  expect(all.split('Context texts: no part of the exchange')).toHaveLength(2);
  expect(await written(lettersAsText, contentOf(timbuktu, 'board-2012'))).not.toContain('Context texts');
});

test('tells what it leaves out', () => {
  const { passages, summary: _summary } = timbuktu.letters.find(({ id }) => id === 'board-2012') ?? { passages: [] };
  const ranges = passages.flatMap((passage) => passage.ranges);
  const are = (...types: readonly string[]) => ranges.filter(({ type }) => types.includes(type)).length;
  const losses = lossesOf(lettersAsText, contentOf(timbuktu, 'board-2012'));
  expect(losses).toMatchObject({
    readings: are('reading'),
    names: are('name'),
    marks: are('phrase', 'slip', 'emphasis', 'language'),
    themes: passages.length,
    surroundings: 2,
  });
  expect(lossesOf(lettersAsText, threeLetters())).toMatchInlineSnapshot(`
    {
      "editor-notes": 11,
      "links": 5,
      "marks": 8,
      "names": 10,
      "readings": 2,
      "register": 11,
      "surroundings": 2,
      "themes": 5,
    }
  `);
});
