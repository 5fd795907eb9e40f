import { expect, test } from 'vitest';
import { readXml } from '../../../../src/edition/xml/xml.ts';
import { elementsBelow, elementsIn, valueOf } from '../../../../src/edition/xml/xml-tree.ts';
import type { XmlElement } from '../../../../src/edition/xml/xml-tree.ts';
import type { Content } from '../../../../src/exports/format.ts';
import { lettersAsCmif } from '../../../../src/exports/letters/letters-as-cmif.ts';
import { encode } from '../../edition/quoted/sample.ts';
import { harbour, timbuktu } from '../../views/editions.ts';
import { contentOf, goldenFile, lossesOf, threeLetters, written } from '../exported.ts';

async function descriptionsIn(content: Content): Promise<readonly XmlElement[]> {
  const reading = readXml('cmif.xml', encode(await written(lettersAsCmif, content)));
  if (reading.type === 'problem') throw new Error(reading.problem.message);
  return elementsBelow(reading.root, 'correspDesc');
}

const attributesOf = ({ attributes }: XmlElement) =>
  Object.fromEntries([...attributes].map(([name, { value }]) => [name, value]));

test('is what was read by eye', async () => {
  await expect(await written(lettersAsCmif, threeLetters())).toMatchFileSnapshot(goldenFile('three-letters.cmif.xml'));
});

test('every letter has a sender, an addressee and at most one date, in the forms that CMIF knows', async () => {
  const descriptions = await descriptionsIn(contentOf(timbuktu));
  expect(descriptions.map((description) => valueOf(description, 'key'))).toEqual(timbuktu.letters.map(({ id }) => id));
  for (const description of descriptions) {
    const actions = elementsIn(description, 'correspAction');
    expect(actions.map((action) => valueOf(action, 'type'))).toEqual(['sent', 'received']);
    for (const action of actions) expect(elementsIn(action, 'persName', 'orgName')).toHaveLength(1);
    const dates = elementsBelow(description, 'date');
    expect(dates.length).toBeLessThan(2);
    for (const date of dates) {
      expect(date.children).toEqual([]);
      for (const [name, value] of Object.entries(attributesOf(date)))
        expect(value).toMatch(name === 'cert' ? /^low$/ : /^\d{4}(-\d{2}(-\d{2})?)?$/);
    }
  }
});

test('different dates become the widest span, and a note says who gives which', async () => {
  const [description] = await descriptionsIn(contentOf(timbuktu, 'board-2012'));
  const [date] = description ? elementsBelow(description, 'date') : [];
  expect(date && attributesOf(date)).toEqual({ notBefore: '2012-10', notAfter: '2012-11' });
  const [note] = description ? elementsIn(description, 'note') : [];
  expect(note?.children).toEqual([
    'The sources date it differently: 2012-11-03 (Guidère 2014); 2012-10-03 (Associated Press 2013, The Independent); 2012-10 (Libération, GlobalPost (MintPress) 2013); 2012-11 (Guidère 2014).',
  ]);
});

test('whoever is not known is “Unknown”, and what every source doubts is unsure', async () => {
  const [description] = await descriptionsIn(contentOf(timbuktu, 'unplaced-droukdel'));
  const names = description ? elementsBelow(description, 'persName') : [];
  expect(names.map(({ children }) => children)).toEqual([['Abdelmalek Droukdel'], ['Unknown']]);
  expect(names.map((name) => valueOf(name, 'cert'))).toEqual(['low', undefined]);
  const [date] = description ? elementsBelow(description, 'date') : [];
  expect(date && attributesOf(date)).toEqual({ notBefore: '2012-01', notAfter: '2013-12', cert: 'low' });
});

async function idIn(content: Content): Promise<string | undefined> {
  return /<bibl xml:id="([^"]+)"/.exec(await written(lettersAsCmif, content))?.[1];
}

test('the source’s id is a UUID that stays, and other editions have others', async () => {
  const id = await idIn(contentOf(timbuktu));
  expect(id).toMatch(/^[a-f][0-9a-f]{7}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(await idIn(contentOf(timbuktu, 'board-2012'))).toBe(id);
  expect(await idIn(contentOf(harbour))).not.toBe(id);
});

test('tells what it leaves out', () => {
  const { letters } = timbuktu;
  const losses = lossesOf(lettersAsCmif, contentOf(timbuktu));
  expect(losses).toMatchObject({
    'joined-dates': letters.filter(({ dates }) => new Set(dates.map(({ value }) => value.edtf)).size > 1).length,
    passages: letters.flatMap(({ passages }) => passages).length,
    context: timbuktu.context.length,
  });
  expect(lossesOf(lettersAsCmif, contentOf(timbuktu, 'board-2012'))).toMatchInlineSnapshot(`
    {
      "context": 4,
      "editor-notes": 26,
      "joined-dates": 1,
      "links": 30,
      "other-correspondents": 1,
      "passages": 27,
      "register": 93,
      "summaries": 5,
      "surroundings": 2,
      "uncertainty": 5,
    }
  `);
});
