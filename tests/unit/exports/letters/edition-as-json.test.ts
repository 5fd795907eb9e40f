import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import type { Passage } from '../../../../src/edition/model.ts';
import { editionAsJson } from '../../../../src/exports/letters/edition-as-json.ts';
import { harbour, timbuktu } from '../../views/editions.ts';
import { contentOf, goldenFile, lossesOf, threeLetters, written } from '../exported.ts';
import { transcribed } from './transcribed-edition.ts';

const SCHEMA = new URL('../../../../docs/formats/edition.schema.json', import.meta.url);
const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(SCHEMA, 'utf8')) as object,
);

interface Written {
  readonly letters: readonly { readonly id: string; readonly senders: readonly unknown[]; passages: Passage[] }[];
  readonly context: readonly unknown[];
  readonly edition: Record<string, unknown>;
}

async function read(...given: Parameters<typeof contentOf>): Promise<Written> {
  return JSON.parse(await written(editionAsJson, contentOf(...given))) as Written;
}

test.each([
  ['the letters', contentOf(timbuktu)],
  ['the harbour', contentOf(harbour)],
  ['three letters', threeLetters()],
  ['a letter that is transcribed', contentOf(transcribed)],
])('%s are as the documented schema says', async (_, content) => {
  validate(JSON.parse(await written(editionAsJson, content)));
  expect(validate.errors).toBeNull();
});

test('the schema refuses what the format does not have', async () => {
  const file = await written(editionAsJson, contentOf(harbour));
  expect(validate(JSON.parse(file.replace('"certainty":"high"', '"certainty":"sure"')))).toBe(false);
  expect(validate(JSON.parse(file.replace('"version": 1', '"version": 2')))).toBe(false);
  expect(validate(JSON.parse(file.replace('"words":', '"wordcount":')))).toBe(false);
});

test('is what was read by eye', async () => {
  await expect(await written(editionAsJson, threeLetters())).toMatchFileSnapshot(goldenFile('three-letters.json'));
});

test('leaves nothing out', async () => {
  const { edition, letters, context } = await read(timbuktu);
  expect(editionAsJson.losses(contentOf(timbuktu))).toEqual([]);
  expect(letters.map(({ id }) => id)).toEqual(timbuktu.letters.map(({ id }) => id));
  expect(context).toHaveLength(timbuktu.context.length);
  const { letters: _letters, context: _context, events: _events, ...rest } = timbuktu;
  expect(edition).toMatchObject(rest);
  for (const letter of timbuktu.letters) {
    const found = letters.find(({ id }) => id === letter.id);
    expect(Object.keys(found ?? {}).toSorted()).toEqual([...Object.keys(letter), 'permalink'].toSorted());
  }
});

test('of a choice of letters only what is about them', async () => {
  const { edition, letters, context } = await read(timbuktu, 'belmokhtar-request');
  expect(letters).toHaveLength(1);
  expect(context).toEqual([]);
  expect(lossesOf(editionAsJson, contentOf(timbuktu, 'belmokhtar-request'))).toEqual({ context: timbuktu.context.length });
  const links = JSON.stringify(edition['exchanges']).match(/"claim":/g) ?? [];
  expect(links.length).toBeGreaterThan(0);
  expect(JSON.stringify(edition['exchanges']).match(/"(claim|reply)":"request-[^"]*"/g)?.length).toBeGreaterThanOrEqual(
    links.length,
  );
});

test('offsets count code points, also behind an emoji and in Arabic', async () => {
  const content = contentOf(harbour);
  const text = '🕊 سلام إلى المجلس 🕊 here';
  const start = text.indexOf('here');
  const letters = content.letters.map((letter) => ({
    ...letter,
    passages: letter.passages.map((passage): Passage => ({
      ...passage,
      text,
      ranges: [{ type: 'slip', start, end: text.length }],
    })),
  }));
  const file = JSON.parse(await written(editionAsJson, { ...content, letters })) as Written;
  const [passage] = file.letters.flatMap(({ passages }) => passages);
  const [range] = passage?.ranges ?? [];
  expect([...text].slice(range?.start, range?.end).join('')).toBe('here');
  expect(range?.start).toBe(start - 2);
});

test('an open end and an unknown sender are null', async () => {
  const file = await written(editionAsJson, contentOf(timbuktu));
  expect(file).toContain('"value":null');
  const open = timbuktu.letters.flatMap(({ dates }) => dates).filter(({ value }) => value.edtf.startsWith('../'));
  expect(file.match(/"first":null/g)?.length ?? 0).toBe(open.length);
});
