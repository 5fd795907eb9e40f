import { describe, expect, test } from 'vitest';
import { annotationsReader } from '../../../../src/exports/annotations/annotations-reader.ts';
import { notesAsAnnotations } from '../../../../src/exports/annotations/notes-as-annotations.ts';
import { wholeOf } from '../../../../src/notes/new-note.ts';
import { textOf as wordsOf, targetsOf } from '../../../../src/notes/note.ts';
import { passagesIn } from '../../../../src/edition/passages.ts';
import { LARGEST } from '../../../../src/exports/readers.ts';
import { ADDRESS, contentOf, letters, MADE, textOf, TOOLS } from '../made-notes.ts';
import { sampleNotes, sampleTags, wordsIn } from '../sample-notes.ts';
import { annotation, bytesOf, notesIn, quote, read } from './foreign-file.ts';

describe('where an annotation of another program is', () => {
  const source = `${ADDRESS}#board-address`;
  const here = wordsIn('board-address', 'our good brothers');
  test.each([
    ['by id and quote', { source, selector: quote('our good brothers') }, here],
    [
      'by id and position, in code points',
      { source, selector: { type: 'TextPositionSelector', start: 16, end: 33 } },
      here,
    ],
    ['by quote with other quotation marks and spaces', { source, selector: quote('Our  good\nbrothers') }, here],
    [
      'by quote alone, whatever the address',
      { source: 'https://other.example/', selector: [quote('our good brothers in the Shura Council')] },
      wordsIn('board-address', 'our good brothers in the Shura Council'),
    ],
    [
      'by a selector that refines another',
      {
        source: ADDRESS,
        selector: { type: 'FragmentSelector', value: 'board-address', refinedBy: quote('our good brothers') },
      },
      here,
    ],
    ['the whole of a passage', source, wholeOf('board-address')],
    ['the whole of a letter', { id: `${ADDRESS}#board-2012` }, wholeOf('board-2012')],
  ])('%s', (_, target, expected) => {
    expect(notesIn(annotation(target)).notes.map((note) => note.target)).toEqual([expected]);
  });

  test('in a passage that no longer has the words it stays as it says it is', () => {
    const [note] = notesIn(annotation({ source, selector: quote('our bad brothers', 'to ', ' in') })).notes;
    expect(note?.target).toEqual({
      source: '#board-address',
      selector: [{ type: 'TextPositionSelector', start: 0, end: 16 }, quote('our bad brothers', 'to ', ' in')],
      textHash: '',
    });
  });

  test.each([
    ['an id that is not here', 'other-text', `${ADDRESS}#nowhere`],
    ['no id', 'whole-page', ADDRESS],
    ['an id that can’t be decoded', 'whole-page', `${ADDRESS}#%`],
    ['words that are everywhere', 'unsure', { source: ADDRESS, selector: quote('the') }],
    [
      'words that are nowhere',
      'other-text',
      { source: ADDRESS, selector: quote('A sentence that nobody ever wrote in a letter.') },
    ],
    ['a place in a page alone', 'no-words', { source: ADDRESS, selector: { type: 'RangeSelector' } }],
    [
      'a position beyond the text',
      'no-words',
      { source, selector: { type: 'TextPositionSelector', start: 9000, end: 9001 } },
    ],
    [
      'words across passages',
      'other-text',
      {
        source: ADDRESS,
        selector: quote(
          passagesIn(letters)
            .slice(0, 2)
            .map(({ text }) => text)
            .join('\u0000'),
        ),
      },
    ],
    ['a word that is there once, with nothing around it', 'unsure', { source: ADDRESS, selector: quote('meager') }],
    ['what every passage begins with', 'unsure', { source: ADDRESS, selector: quote('🕊️ السلام عليكم', '', ' ') }],
  ])('%s is left out', (_, why, target) => {
    expect(read(annotation(target))).toMatchObject({
      type: 'read',
      notes: [],
      tags: [],
      leftOut: [{ why, count: 1 }],
    });
  });
});

test('words, tags, times and motivation are taken over', () => {
  const { notes, tags } = notesIn([
    annotation(`${ADDRESS}#board-address`, {
      motivation: 'describing',
      created: '2020-01-02T03:04:05+02:00',
      body: [
        { type: 'TextualBody', value: '<p>One &amp; <b>two</b></p><p>three</p>', format: 'text/html' },
        { type: 'TextualBody', purpose: 'tagging', value: ' Irony ' },
        { type: 'TextualBody', purpose: 'tagging', value: 'irony' },
        { type: 'SpecificResource', purpose: 'tagging', source: { id: 'https://x.example/t', label: 'Tone' } },
        'https://x.example/picture.png',
      ],
    }),
  ]);
  expect(notes.map(wordsOf)).toEqual(['One & two\n\nthree\n\nhttps://x.example/picture.png']);
  expect(notes).toMatchObject([
    { motivation: 'commenting', created: '2020-01-02T01:04:05.000Z', modified: '2020-01-02T01:04:05.000Z' },
  ]);
  expect(tags.map(({ name }) => name)).toEqual(['Irony', 'Tone']);
  expect(notes[0]?.body.slice(1)).toEqual(
    tags.map(({ id }) => ({ type: 'SpecificResource', purpose: 'tagging', source: id })),
  );
});

test('a link has two places, and what is on several is a note on each', () => {
  const target = [`${ADDRESS}#board-address`, `${ADDRESS}#board-meager`];
  const link = notesIn(annotation(target, { motivation: 'linking' })).notes;
  expect(link.map((note) => targetsOf(note).length)).toEqual([2]);
  const two = notesIn(annotation(target, { bodyValue: 'both' })).notes;
  expect(two.map((note) => [note.target, wordsOf(note), note.motivation])).toEqual([
    [wholeOf('board-address'), 'both', 'commenting'],
    [wholeOf('board-meager'), 'both', 'commenting'],
  ]);
  expect(new Set(two.map(({ id }) => id)).size).toBe(2);
});

test('what is taken in twice is the same note, and once in a file', () => {
  const one = annotation(`${ADDRESS}#board-address`);
  const result = notesIn({ type: 'AnnotationPage', items: [one, one, 7] });
  expect(result.notes).toHaveLength(1);
  expect(result.leftOut).toEqual([
    { why: 'duplicate', count: 1 },
    { why: 'unreadable', count: 1 },
  ]);
  expect(notesIn([one]).notes).toEqual(result.notes);
});

const ownFile = async () =>
  JSON.parse(await textOf(notesAsAnnotations, contentOf(sampleNotes, sampleTags))) as Record<string, unknown>;

describe('what this program wrote', () => {
  test('for another edition is placed by its words only, never by ids', async () => {
    const other = { ...(await ownFile()), edition: { identifier: 'other', label: 'Other' } };
    const { notes, tags, leftOut } = notesIn(other);
    expect(leftOut.reduce((sum, { count }) => sum + count, notes.length)).toBe(sampleNotes.length);
    expect(notes.every((note) => targetsOf(note).every(({ selector }) => selector !== undefined))).toBe(true);
    expect(tags.every(({ definition }) => definition === '')).toBe(true);
  });

  test('in a version that is not known yet is refused', async () => {
    expect(read({ ...(await ownFile()), formVersion: 2 })).toEqual({
      type: 'refused',
      refusal: { why: 'unknown-version' },
    });
  });

  test('with an id that is none of ours has one that is', async () => {
    const text = JSON.stringify(await ownFile()).replaceAll(/urn:uuid:(?=1)/g, 'x:');
    const result = annotationsReader.read(bytesOf(text), TOOLS);
    if (result.type !== 'read') throw new Error(result.refusal.why);
    expect(result.notes.length).toBeGreaterThan(0);
    for (const { id } of result.notes) expect(id).toMatch(/^urn:uuid:[\da-f-]{36}$/);
  });

  test('with devices of a dangerous name is not taken back as it was', async () => {
    const text = JSON.stringify(await ownFile()).replaceAll('"versions":{"', '"versions":{"__proto__":5,"');
    const result = annotationsReader.read(bytesOf(text), TOOLS);
    if (result.type !== 'read') throw new Error(result.refusal.why);
    expect(result.notes.map(({ versions }) => Object.entries(versions))).toEqual(result.notes.map(() => []));
  });
});

describe('names that are dangerous do no harm', () => {
  test.each(['__proto__', 'constructor', 'toString'])('%s', (name) => {
    const one = JSON.stringify(annotation(`${ADDRESS}#board-address`, { body: { purpose: 'tagging', value: name } }));
    const text = one.replace('"type"', `"${name}":{"type":"Annotation","polluted":1},"type"`);
    expect(annotationsReader.read(bytesOf(text), TOOLS)).toMatchObject({ type: 'read', tags: [{ name }] });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(read(JSON.parse(`{"${name}":{"type":"Annotation"}}`))).toMatchObject({ type: 'refused' });
  });
});

describe('a file that is none is refused before anything is made', () => {
  const json = JSON.stringify(annotation(`${ADDRESS}#board-address`));
  test.each([
    ['100 MB', new Uint8Array(100_000_000), 'too-large'],
    ['just too large', new Uint8Array(LARGEST.json + 1), 'too-large'],
    ['UTF-16', Buffer.from(`\ufeff${json}`, 'utf16le'), 'not-text'],
    ['Latin-1', Buffer.from('{"a":"é"}', 'latin1'), 'not-text'],
    ['other JSON', bytesOf('{"rows":[]}'), 'other-format'],
    ['a number', bytesOf('7'), 'other-format'],
    ['a list of others', bytesOf('[{"type":"Note"}]'), 'other-format'],
    [
      'Open Annotation',
      bytesOf(json.replace('http://www.w3.org/ns/anno.jsonld', 'http://www.w3.org/ns/oa-context-20130208.json')),
      'unknown-version',
    ],
  ])('%s', (_, bytes, why) => {
    expect(annotationsReader.read(bytes, TOOLS)).toEqual({ type: 'refused', refusal: { why } });
  });

  test.each([
    ['nothing', '', 1, 1],
    ['cut off', `{\n${json.slice(1, 60)}`, 2, 52],
    ['nested without end', '['.repeat(5_000_000), 1, 5_000_001],
  ])('%s, with the line and column', (_, text, line, column) => {
    const refusal = { why: 'not-json', line, column };
    expect(annotationsReader.read(bytesOf(text), TOOLS)).toEqual({ type: 'refused', refusal });
  });

  test('but not for the mark of UTF-8, or for being deep in a part that is not looked at', () => {
    const deep = json.replace('"type"', `"x":${'['.repeat(5000)}${']'.repeat(5000)},"type"`);
    for (const text of [`\ufeff${json}`, deep]) {
      expect(annotationsReader.read(bytesOf(text), TOOLS)).toMatchObject({
        type: 'read',
        notes: [{ created: MADE.toISOString() }],
      });
    }
  });
});
