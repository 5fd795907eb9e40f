import { readFileSync } from 'node:fs';
import { fc, test as property } from '@fast-check/vitest';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { compile } from '../../../../src/edition/compile.ts';
import type { Edition, Letter, Passage, Range } from '../../../../src/edition/model.ts';
import { editionAsTei } from '../../../../src/exports/letters/edition-as-tei.ts';
import type { Content } from '../../../../src/exports/format.ts';
import { encode } from '../../edition/quoted/sample.ts';
import { harbour, timbuktu } from '../../views/editions.ts';
import { contentOf, goldenFile, invalidity, lossesOf, threeLetters, written } from '../exported.ts';

const TEI = '<TEI xmlns="http://www.tei-c.org/ns/1.0"';
const POINTERS = /( (?:ref|source|resp|ana|target|corresp|mutual)=")([^"]*)"/g;

/** Cuts the one file into those of a letters folder, which only point otherwise. */
function inFiles(file: string): ReadonlyMap<string, string> {
  const texts = [...file.matchAll(/<TEI [^]*?<\/TEI>/g)].map(([text]) => text);
  const corpus = texts.reduce((rest, text) => rest.replace(text, ''), file);
  const parts = new Map([
    [
      'edition.xml',
      corpus.replace('<teiCorpus xmlns="http://www.tei-c.org/ns/1.0"', TEI).replace('</teiCorpus>', '</TEI>'),
    ],
    ...texts.map((text): [string, string] => [`${idsIn(text)[0] ?? ''}.xml`, text.replace('<TEI', TEI)]),
  ]);
  const owners = new Map([...parts].flatMap(([name, text]) => idsIn(text).map((id) => [id, name])));
  const rewrite = (pointer: string, from: string): string => {
    const id = pointer.slice(1);
    const owner = owners.get(id);
    if (!pointer.startsWith('#') || owner === undefined) return pointer;
    if (owner !== 'edition.xml' && owner === `${id}.xml`) return owner;
    return owner === from ? pointer : `${owner}#${id}`;
  };
  return new Map(
    [...parts].map(([name, text]) => [
      name,
      text.replaceAll(POINTERS, (_, start: string, value: string) => {
        const pointers = value.split(' ').map((pointer) => rewrite(pointer, name));
        return `${start}${pointers.join(' ')}"`;
      }),
    ]),
  );
}

function idsIn(text: string): readonly string[] {
  return [...text.matchAll(/ xml:id="([^"]+)"/g)].map(([, id]) => id ?? '');
}

async function compiledAgain(content: Content): Promise<Edition | undefined> {
  const files = inFiles(await written(editionAsTei, content));
  const { edition, problems } = compile([...files].map(([file, text]) => ({ file, bytes: encode(text) })));
  expect(problems).toEqual([]);
  return edition;
}

test.each([
  ['the letters', timbuktu],
  ['the harbour', harbour],
])('%s, cut into files, compile to the same model', async (_, edition) => {
  expect(await compiledAgain(contentOf(edition))).toEqual(edition);
  expect(editionAsTei.losses(contentOf(edition))).toEqual([]);
});

test('is what was read by eye', async () => {
  await expect(await written(editionAsTei, threeLetters())).toMatchFileSnapshot(goldenFile('three-letters.xml'));
});

test('each letter and context text is valid against the schema of the letters folder', async () => {
  const schema = XmlDocument.fromBuffer(readFileSync(new URL('../../../../letters/letters.rng', import.meta.url)));
  const validator = RelaxNGValidator.fromDoc(schema);
  const files = [...inFiles(await written(editionAsTei, contentOf(timbuktu)))].filter(
    ([file]) => file !== 'edition.xml',
  );
  expect(files.length).toBe(timbuktu.letters.length + timbuktu.context.length);
  expect(files.map(([, text]) => invalidity(validator, text)).filter((why) => why !== undefined)).toEqual([]);
  validator.dispose();
  schema.dispose();
});

test('what is not among the chosen letters is pointed at where the edition is read', async () => {
  const file = await written(editionAsTei, contentOf(timbuktu, 'board-2012'));
  const ids = new Set(idsIn(file));
  const pointers = [...file.matchAll(POINTERS)].flatMap(([, , value = '']) => value.split(' '));
  const inside = pointers.filter((pointer) => pointer.startsWith('#')).map((pointer) => pointer.slice(1));
  expect(inside.filter((id) => !ids.has(id))).toEqual([]);
  expect(file).toContain('<ref type="prev" target="https://letters.example/timbuktu/?align=date#belmokhtar-2012"/>');
  expect(lossesOf(editionAsTei, contentOf(timbuktu, 'board-2012'))).toMatchObject({ context: timbuktu.context.length });
  expect(file.match(/<TEI /g)).toHaveLength(1);
  expect(file.match(/<linkGrp /g)?.length).toBeLessThan(timbuktu.exchanges.length);
});

function withPassage(text: string, ranges: readonly Range[]): Content {
  const content = contentOf(harbour);
  const letters = content.letters.map((letter, index) => {
    const passages = letter.passages.map((passage, place): Passage =>
      place === 0 ? { ...passage, text, ranges } : passage,
    );
    return index === 1 ? { ...letter, passages } : letter;
  });
  return { ...content, edition: { ...harbour, letters }, letters };
}

async function readAgain(text: string, ranges: readonly Range[]): Promise<Passage | undefined> {
  const edition = await compiledAgain(withPassage(text, ranges));
  return edition?.letters[1]?.passages[0];
}

test('what neither edition has goes there and back too', async () => {
  const day = Date.UTC(1901, 1, 3);
  const letters = harbour.letters.map((letter, index): Letter => {
    if (index !== 1) return letter;
    return {
      ...letter,
      senders: letter.senders.map((who) => ({ ...who, note: 'The hand is hers.' })),
      dates: letter.dates.map((date) => ({ ...date, value: { edtf: '../1901-02-03', first: -8.64e15, last: day } })),
      notes: [{ type: 'source-slip', text: 'One paragraph.\nAnother.' }],
      passages: letter.passages.map((passage) => ({
        ...passage,
        lang: 'ar',
        place: { section: 'A & B', page: '5', letterPage: '2' },
      })),
    };
  });
  const edition = { ...harbour, letters };
  const again = await compiledAgain(contentOf(edition));
  expect(again?.letters.find(({ id }) => id === letters[1]?.id)).toEqual(letters[1]);
});

test('emoji, Arabic, signs of XML and paragraphs stay as they are', async () => {
  const text = '🕊 A & B <c> "d"\nرسالة إلى 🕊 المجلس';
  const ranges: readonly Range[] = [
    { start: 3, end: 4, type: 'emphasis' },
    { start: 18, end: 22, type: 'language', lang: 'ar' },
  ];
  expect(await readAgain(text, ranges)).toMatchObject({ text, ranges });
});

test('marks that cross are cut, and counted', async () => {
  const text = 'one two three [four] five\nsix';
  const ranges: readonly Range[] = [
    { start: 0, end: 7, type: 'emphasis' },
    { start: 4, end: 13, type: 'slip' },
    { start: 8, end: 20, type: 'slip' },
    { start: 14, end: 20, type: 'gloss', source: 'gazette' },
    { start: 21, end: 29, type: 'emphasis' },
  ];
  const again = await readAgain(text, ranges);
  expect(again?.text).toBe(text);
  expect(again?.ranges.filter(({ type }) => type === 'emphasis').map(({ start, end }) => [start, end])).toEqual([
    [0, 7],
    [21, 25],
    [26, 29],
  ]);
  expect(lossesOf(editionAsTei, withPassage(text, ranges))).toEqual({ 'crossing-marks': 3 });
});

// The compiler makes no range that cuts the emoji, which is at 10, in two.
const offset = fc.nat(29).map((number) => (number === 11 ? 12 : number));
const span = fc.tuple(offset, offset).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const marks = fc.constantFrom<Partial<Range>>(
  { type: 'emphasis' },
  { type: 'slip' },
  { type: 'phrase', themes: ['fees'] },
  { type: 'gloss', source: 'gazette' },
  { type: 'omission', source: 'gazette' },
  { type: 'reading', readings: [{ text: 'x', source: 'gazette', certainty: 'low' }] },
);

property.prop([fc.array(fc.tuple(span, marks).map(([where, what]) => ({ ...where, ...what }) as Range))], {
  numRuns: 60,
})('whatever is marked, the words stay', async (ranges) => {
  const text = 'one [two] 🕊 [...] [a [b]] c\nسلام';
  expect((await readAgain(text, ranges))?.text).toBe(text);
});
