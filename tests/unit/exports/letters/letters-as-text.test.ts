import { expect, test } from 'vitest';
import { lettersAsText } from '../../../../src/exports/letters/letters-as-text.ts';
import { correspondentLines } from '../../../../src/exports/letters/plain-statements.ts';
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
  expect(file).toContain('  also: 2012-11 (Guidère 2014, medium certainty)\n');
  expect(file).toContain('  or: “page six” (Guidère 2014, medium certainty)\n');
  expect(file).toContain('To: Mokhtar Belmokhtar (Guidère 2014; GlobalPost (MintPress) 2013)\n  or: ');
});

test('what is not known is told in the words of its source', async () => {
  const file = await written(lettersAsText, contentOf(timbuktu, 'unplaced-droukdel'));
  expect(file).toContain('To: unknown: “not named” (This edition, low certainty)');
  expect(file).toContain('That it belongs to this letter is of low certainty.');
});

test('whom a source names together stand together, and what it says besides stands beside that', async () => {
  const networks = await written(lettersAsText, contentOf(timbuktu, 'belmokhtar-to-online-networks'));
  expect(networks).toContain('To: Ansar Al-Mujahideen network and Jihad Net (Guidère 2014)\nDate');
  const letter = await written(lettersAsText, contentOf(timbuktu, 'belmokhtar-2012'));
  expect(letter).toContain(
    [
      'To: AQIM Advisory Board and Al-Qaeda Central (Guidère 2014)',
      '  also: AQIM Central Command (Guidère 2014, medium certainty)',
      '  also: Ayman al-Zawahiri (Guidère 2014, low certainty)',
      'Date: ',
    ].join('\n'),
  );
});

test('what another source says stands against what the first says together', () => {
  const said = (value: string, source: string) =>
    ({ value, asGiven: '', source, place: {}, certainty: 'high' }) as const;
  const statements = [said('droukdel', 'guidere'), said('zawahiri', 'guidere'), said('droukdel', 'ap')];
  expect(correspondentLines('From', statements, timbuktu)).toEqual([
    'From: Abdelmalek Droukdel and Ayman al-Zawahiri (Guidère 2014)',
    '  or: Abdelmalek Droukdel (Associated Press 2013)',
  ]);
});

test('the head has the version, and every source that is named is at the end with its reference', async () => {
  const content = contentOf(timbuktu, 'board-2012');
  const file = await written(lettersAsText, { ...content, edition: { ...timbuktu, version: '7.1' } });
  expect(file).toContain('https://letters.example/timbuktu/, version 7.1, 2026-11-28\n');
  const [, list = ''] = file.split('\nSources\n=======\n');
  const guidere = timbuktu.sources.find(({ id }) => id === 'guidere');
  expect(list).toContain(`\nGuidère 2014: ${guidere?.reference} ${guidere?.url}\n`);
  expect(list).toContain('\nThe Independent: ');
  expect(list).not.toContain('Menas');
});

test('a passage that is quoted in another language than the letter’s is called a translation', async () => {
  const file = await written(lettersAsText, contentOf(timbuktu));
  expect(file).toMatch(/“The Issue of Communications Security”, in English translation\. \S+#belmokhtar-internet\)/);
  expect(file).toMatch(/“Conclusion”\. [^)]*#droukdel-islamic-state\)/);
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
    context: timbuktu.context.length,
  });
  expect(lossesOf(lettersAsText, contentOf(timbuktu))).not.toHaveProperty('context');
  expect(lossesOf(lettersAsText, threeLetters())).toMatchInlineSnapshot(`
    {
      "context": 4,
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
