import { fc, test as property } from '@fast-check/vitest';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { qdc } from '../../../../src/exports/refi/qdc.ts';
import { qdpx } from '../../../../src/exports/refi/qdpx.ts';
import { qdcReader } from '../../../../src/exports/refi/read-qdc.ts';
import { qdpxReader } from '../../../../src/exports/refi/read-qdpx.ts';
import { LARGEST } from '../../../../src/exports/readers.ts';
import { readNote, readTag } from '../../../../src/notes/read-kept.ts';
import { harbourEdition } from '../../edition/quoted/sample.ts';
import { contentOf, noteOf, projectOf, tagOf, toolsFor, wordsIn, written } from './project-content.ts';

const harbour = harbourEdition();
const tools = toolsFor(harbour);
const target = wordsIn(harbour, 'guild-oil', 'oil');
const content = contentOf(
  harbour,
  [noteOf({ number: 9, target, words: 'x', tags: [tagOf('', 1).id] })],
  [tagOf('T', 1)],
);
const book = await written(qdc, content);
const archive = await written(qdpx, content);
const qde = (await projectOf(content)).get('project.qde') ?? '';

const BOOK = '<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes/></CodeBook>';
const whyOf = (bytes: Uint8Array) => {
  const read = qdcReader.read(bytes, tools);
  return read.type === 'refused' ? read.refusal : undefined;
};

describe('a codebook is refused', () => {
  test.each([
    ['with a DTD', `<!DOCTYPE CodeBook [<!ENTITY a "b">]>${BOOK}`, 'has-dtd'],
    [
      'with a DTD elsewhere',
      `<?xml version="1.0"?>\n<!-- <a> -->\n<!DOCTYPE CodeBook SYSTEM "file:///etc/passwd">${BOOK}`,
      'has-dtd',
    ],
    ['with an entity that there is none of', BOOK.replace('<Codes/>', '&a;'), 'not-xml'],
    ['that ends too early', BOOK.slice(0, -3), 'not-xml'],
    ['that is empty', '', 'not-xml'],
    ['of a later version', BOOK.replace('1.0', '2.0'), 'unknown-version'],
    ['that is something else', '<TEI xmlns="http://www.tei-c.org/ns/1.0"/>', 'other-format'],
    ['of another vocabulary', '<CodeBook xmlns="urn:other"/>', 'other-format'],
    ['that is a project', '<Project xmlns="urn:QDA-XML:project:1.0" name=""/>', 'other-format'],
    ['with codes under codes without end', '<CodeBook>'.padEnd(6000, '<Code name="x">'), 'too-deep'],
  ])('%s', (_, text, why) => {
    expect(whyOf(strToU8(text))).toMatchObject({ why });
  });

  test('in another encoding', () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...[...BOOK].flatMap((character) => [character.charCodeAt(0), 0])]);
    expect(whyOf(utf16)).toMatchObject({ why: 'not-text' });
    expect(whyOf(new Uint8Array([...strToU8(BOOK), 0xe9]))).toMatchObject({ why: 'not-text', line: 1 });
  });

  test('that is too large', () => {
    expect(whyOf(new Uint8Array(LARGEST.xml + 1))).toMatchObject({ why: 'too-large' });
  });

  test('with the line where it is broken', () => {
    expect(whyOf(strToU8('<CodeBook>\n<Codes>\n</CodeBook>'))).toMatchObject({ why: 'not-xml', line: 3 });
  });
});

test('a project is refused without the file that it is', () => {
  for (const name of ['sources/project.qde', 'notes.txt'])
    expect(qdpxReader.read(zipSync({ [name]: strToU8(qde) }), tools)).toEqual({
      type: 'refused',
      refusal: { why: 'other-format' },
    });
});

test('a text in no encoding that can be told is left out, and the rest is read', () => {
  const source =
    '<TextSource guid="a" name="a" plainTextPath="internal://a.txt"><PlainTextSelection guid="b" startPosition="0" endPosition="1"/></TextSource>';
  const project = `<Project xmlns="urn:QDA-XML:project:1.0" name=""><Sources>${source}</Sources></Project>`;
  const file = zipSync({ 'project.qde': strToU8(project), 'sources/a.txt': new Uint8Array([0xe9, 0xe9]) });
  expect(qdpxReader.read(file, tools)).toEqual({
    type: 'read',
    notes: [],
    tags: [],
    leftOut: [{ why: 'other-text', count: 1 }],
  });
});

test('the same thing twice is read once', () => {
  const twice = qde
    .replace(/<PlainTextSelection guid="00000000[^]*?<\/PlainTextSelection>/, '$&$&')
    .replace(/<Code guid="00000000[^]*?<\/Code>/, '$&$&');
  const read = qdpxReader.read(zipSync({ 'project.qde': strToU8(twice), ...textsOf() }), tools);
  expect(read).toMatchObject({ type: 'read', leftOut: [{ why: 'duplicate', count: 2 }] });
  expect(read.type === 'read' && [read.notes.length, read.tags.length]).toEqual([1, 1]);
});

function textsOf(): Record<string, Uint8Array> {
  return Object.fromEntries(
    [...qde.matchAll(/internal:\/\/([^"]*)"/g)].map(([, name], index) => [
      `sources/${name}`,
      strToU8(harbour.letters[index]?.passages.map(({ text }) => text).join('\n\n') ?? ''),
    ]),
  );
}

/** Whatever is in a file, there is an answer, and what it has can be kept. */
function answers(read: typeof qdpxReader.read, bytes: Uint8Array): void {
  const result = read(bytes, tools);
  if (result.type === 'refused') return;
  expect(result.notes.filter((note) => readNote(note).type !== 'read')).toEqual([]);
  expect(result.tags.filter((tag) => readTag(tag).type !== 'read')).toEqual([]);
}

property.prop([fc.uint8Array({ maxLength: 300 })], { numRuns: 300 })('any bytes have an answer', (bytes) => {
  answers(qdcReader.read, bytes);
  answers(qdpxReader.read, bytes);
});

property.prop([fc.double({ min: 0, max: 1, noNaN: true })], { numRuns: 60 })(
  'so have files that are cut short',
  (part) => {
    expect(qdpxReader.read(archive.subarray(0, Math.floor(part * (archive.length - 1))), tools).type).toBe('refused');
    expect(qdcReader.read(book.subarray(0, Math.floor(part * (book.length - 12))), tools).type).toBe('refused');
  },
);

const values = fc.constantFrom(
  '',
  '-1',
  '1e9',
  '00000000-0000-4000-8000-000000000001',
  '__proto__',
  'Infinity',
  '😀',
  '#fff',
  'false',
  '2026-13-45',
);

property.prop(
  [fc.array(fc.tuple(fc.nat(), values), { minLength: 1, maxLength: 6 }), fc.array(fc.nat(), { maxLength: 3 })],
  {
    numRuns: 100,
  },
)(
  'and projects with other values, or without some lines',
  (changes, left) => {
    let text = qde;
    for (const [at, value] of changes) {
      const attributes = [...text.matchAll(/ (?!xmlns)\w+="([^"]*)"/g)];
      const found = attributes[at % attributes.length];
      if (found)
        text =
          text.slice(0, found.index) +
          found[0].replace(/"[^"]*"/, `"${value}"`) +
          text.slice(found.index + found[0].length);
    }
    for (const at of left) {
      const empty = [...text.matchAll(/<\w+ [^>]*\/>\n/g)];
      const found = empty[at % Math.max(1, empty.length)];
      if (found) text = text.slice(0, found.index) + text.slice(found.index + found[0].length);
    }
    answers(qdpxReader.read, zipSync({ 'project.qde': strToU8(text), ...textsOf() }));
  },
  60_000,
);
