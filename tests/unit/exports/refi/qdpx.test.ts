import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { afterAll, describe, expect, test } from 'vitest';
import type { Edition } from '../../../../src/edition/model.ts';
import { qdpx } from '../../../../src/exports/refi/qdpx.ts';
import { qdc } from '../../../../src/exports/refi/qdc.ts';
import { wholeOf } from '../../../../src/notes/new-note.ts';
import type { Note } from '../../../../src/notes/note.ts';
import { harbourEdition } from '../../edition/quoted/sample.ts';
import { contentOf, noteOf, passageOf, projectOf, realEdition, tagOf, wordsIn, written } from './project-content.ts';

const FIXTURES = new URL('../../../fixtures/exports/refi/', import.meta.url);
const schemas = ['project', 'codebook'].map((name) => {
  const document = XmlDocument.fromBuffer(readFileSync(new URL(`${name}.rng`, FIXTURES)));
  return { document, validator: RelaxNGValidator.fromDoc(document) };
});
afterAll(() => {
  for (const { document, validator } of schemas) {
    validator.dispose();
    document.dispose();
  }
});

/** What the schema finds wrong; undefined where it is valid. */
function faultOf(kind: 'project' | 'codebook', text: string): string | undefined {
  const document = XmlDocument.fromString(text);
  try {
    schemas[kind === 'project' ? 0 : 1]?.validator.validate(document);
    return undefined;
  } catch (error) {
    return String(error);
  } finally {
    document.dispose();
  }
}

const harbour = harbourEdition();
const tags = [
  tagOf('Money & <fees>', 1, { definition: 'What is\nowed.', memo: 'Compare 1900.', colour: 'red' }),
  tagOf('Winter', 2, { parent: tagOf('', 1).id }),
  tagOf('سفينة', 3),
];
const id = (number: number) => tagOf('', number).id;

/** A note of each kind on each kind of thing. */
function notesOn(edition: Edition): readonly Note[] {
  const words = (passage: string, quote: string) => wordsIn(edition, passage, quote);
  const [exchange] = edition.exchanges;
  return [
    noteOf({
      number: 11,
      target: words('guild-unpaid', 'winter'),
      words: 'Which “winter”? 😀 & <b>',
      tags: [id(1), id(2)],
    }),
    noteOf({ number: 12, target: words('guild-unpaid', 'not paid'), motivation: 'highlighting' }),
    noteOf({ number: 13, target: words('guild-oil', 'oil'), motivation: 'bookmarking', tags: [id(3)] }),
    noteOf({
      number: 14,
      target: wholeOf('guild-oil'),
      motivation: 'assessing',
      theme: 'lights',
      words: 'No light in it.',
    }),
    noteOf({ number: 15, target: wholeOf('guild-1901'), words: 'A harsh letter.', tags: [id(1)] }),
    noteOf({ number: 16, target: wholeOf(exchange?.id ?? ''), words: 'Nobody listens.', tags: [id(2)] }),
    noteOf({
      number: 17,
      target: [words('guild-unpaid', 'fee'), wholeOf('master-1901')],
      motivation: 'linking',
      relation: 'contradicts',
      words: 'See the reply.',
      tags: [id(3)],
    }),
  ];
}

const content = contentOf(harbour, notesOn(harbour), tags);

test('the project is what was looked through', async () => {
  const files = await projectOf(content);
  await expect(files.get('project.qde')).toMatchFileSnapshot(new URL('harbour.qde', FIXTURES).pathname);
  const [, source] = [...files].find(([name]) => name.startsWith('sources/')) ?? [];
  expect(source).toBe(harbour.letters[0]?.passages.map(({ text }) => text).join('\n\n'));
});

test('the codebook is what was looked through', async () => {
  const text = new TextDecoder().decode(await written(qdc, content));
  await expect(text).toMatchFileSnapshot(new URL('harbour.qdc', FIXTURES).pathname);
});

test('project and codebook are valid', async () => {
  expect(faultOf('project', (await projectOf(content)).get('project.qde') ?? '')).toBeUndefined();
  expect(faultOf('codebook', new TextDecoder().decode(await written(qdc, content)))).toBeUndefined();
  expect(
    faultOf('codebook', new TextDecoder().decode(await written(qdc, contentOf({ ...harbour, themes: [] })))),
  ).toBeUndefined();
  const nothing = await projectOf({ ...contentOf(harbour), letters: [] });
  expect(faultOf('project', nothing.get('project.qde') ?? '')).toBeUndefined();
});

test('the letters of this edition make a valid project, with a text for each', async () => {
  const edition = realEdition();
  const files = await projectOf(contentOf(edition));
  expect(faultOf('project', files.get('project.qde') ?? '')).toBeUndefined();
  expect(files.size).toBe(edition.letters.length + 1);
}, 30_000);

test('the schema refuses what is out of order', async () => {
  const qde = (await projectOf(content)).get('project.qde') ?? '';
  for (const [from, to] of [
    [/guid="[^"]*" name="Reader"/, 'name="Reader"'],
    [/startPosition="\d+"/, 'startPosition="x"'],
    [
      /<Users>[^]*<\/Users>\n(<CodeBook>[^]*<\/CodeBook>)/,
      '$1<Users><User guid="00000000-0000-4000-8000-000000000000"/></Users>',
    ],
  ] as const) {
    expect(qde.replace(from, to)).not.toBe(qde);
    expect(faultOf('project', qde.replace(from, to))).toBeTypeOf('string');
  }
});

test('every GUID stands once, and every reference leads to one', async () => {
  const qde = (await projectOf(content)).get('project.qde') ?? '';
  const guids = [...qde.matchAll(/ guid="([^"]*)"/g)].map(([, guid]) => guid);
  expect(new Set(guids).size).toBe(guids.length);
  const targets = [...qde.matchAll(/(?:targetGUID|originGUID|creatingUser|creatingUserGUID)="([^"]*)"/g)];
  expect(targets.map(([, guid]) => guid).filter((guid) => !guids.includes(guid))).toEqual([]);
});

test('positions count code points', async () => {
  const [first] = harbour.letters;
  const text = '😀 مرحبا 😀 the fee';
  const letters = harbour.letters.map((letter) =>
    letter === first ? { ...letter, passages: [{ ...passageOf(harbour, 'guild-oil'), text, ranges: [] }] } : letter,
  );
  const edition = { ...harbour, letters: letters.slice(0, 1) };
  const note = noteOf({ number: 1, target: wordsIn(edition, 'guild-oil', 'fee'), words: 'x' });
  const qde = (await projectOf(contentOf(edition, [note]))).get('project.qde') ?? '';
  expect(qde).toContain(`name="fee" startPosition="14" endPosition="17"`);
  expect([...text].slice(14, 17).join('')).toBe('fee');
  const across = noteOf({ number: 2, target: wordsIn(edition, 'guild-oil', 'مرحبا 😀 the'), words: 'y' });
  const other = (await projectOf(contentOf(edition, [across]))).get('project.qde') ?? '';
  expect(other).toContain(`name="مرحبا 😀 the" startPosition="2" endPosition="13"`);
});

function lossesOf(what: string, from = content): number | undefined {
  return qdpx.losses(from).find((loss) => loss.what === what)?.count;
}

describe('losses', () => {
  test('of the letters', () => {
    const passages = harbour.letters.flatMap((letter) => letter.passages);
    const ranges = (type: string) =>
      passages.flatMap((passage) => passage.ranges).filter((range) => range.type === type);
    expect(lossesOf('other-dates')).toBe(harbour.letters.filter(({ dates }) => dates.length > 1).length);
    expect(lossesOf('other-correspondents')).toBe(1);
    expect(lossesOf('uncertainty')).toBe(passages.filter(({ certainty }) => certainty !== 'high').length);
    expect(lossesOf('glosses')).toBe(ranges('gloss').length);
    expect(lossesOf('readings')).toBe(ranges('reading').length);
    expect(lossesOf('names')).toBe(ranges('name').length);
    expect(lossesOf('editor-notes')).toBe(passages.flatMap(({ notes }) => notes).length);
    const links = harbour.exchanges.flatMap((exchange) => exchange.links);
    expect(lossesOf('lone-links')).toBe(
      links.filter((link) => !('claim' in link && 'reply' in link)).length || undefined,
    );
  });

  test('of links that lead out of the file', () => {
    const all = contentOf(realEdition());
    const whole = all.edition.exchanges
      .flatMap(({ links }) => links)
      .filter((link) => 'claim' in link && 'reply' in link);
    expect(lossesOf('links', all)).toBeUndefined();
    const letters = all.letters.filter((letter) => letter.id === 'board-2012');
    const inside = new Set(letters.flatMap(({ passages }) => passages.map((passage) => passage.id)));
    const out = whole.filter((link) => inside.has(link.claim) !== inside.has(link.reply));
    expect(out.length).toBeGreaterThan(0);
    expect(lossesOf('links', { ...all, letters })).toBe(out.length);
  });

  test('of the notes', () => {
    const target = {
      ...wordsIn(harbour, 'guild-oil', 'oil'),
      was: [{ target: wholeOf('guild-oil'), until: '2026-01-01' }],
    };
    const lost = wordsIn(harbour, 'guild-oil', 'oil');
    const gone = lost.selector && {
      ...lost,
      textHash: '',
      selector: [
        lost.selector[0],
        { ...lost.selector[1], exact: 'Nothing of the kind was ever written here' },
      ] as const,
    };
    const notes = [
      noteOf({ number: 1, target, words: 'x', language: 'fr' }),
      noteOf({ number: 2, target: gone ?? lost, words: 'y' }),
      noteOf({ number: 3, target: wholeOf('no-letter'), words: 'z' }),
      noteOf({
        number: 4,
        target: [wholeOf('guild-oil'), wholeOf('no-letter')],
        motivation: 'linking',
        relation: 'repeats',
      }),
    ];
    const from = contentOf(harbour, notes, tags);
    expect(lossesOf('note-history', from)).toBe(1);
    expect(lossesOf('note-places', from)).toBe(2);
    expect(lossesOf('note-languages', from)).toBe(1);
    expect(lossesOf('note-links', from)).toBe(1);
    expect(lossesOf('codebook-glyphs', from)).toBe(3);
  });

  test('of the codebook', () => {
    const losses = qdc.losses(content);
    expect(losses).toEqual([
      { what: 'notes', count: 7 },
      { what: 'codebook-memos', count: 1 },
      { what: 'codebook-glyphs', count: 3 },
    ]);
  });
});
