import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { qdcReader } from '../../../../src/exports/refi/read-qdc.ts';
import { qdpxReader } from '../../../../src/exports/refi/read-qdpx.ts';
import type { ReadNotes } from '../../../../src/exports/reader.ts';
import { guidsOf } from '../../../../src/exports/refi/guids.ts';
import { quoteOf, tagsOf, targetsOf, textOf } from '../../../../src/notes/note.ts';
import type { Edition } from '../../../../src/edition/model.ts';
import { harbourEdition } from '../../edition/quoted/sample.ts';
import { passageOf, toolsFor, uuidOf } from './project-content.ts';

const harbour = harbourEdition();
const PAID = '😀 مرحبا I paid on the day.\nDixi, as in the order.';
const edition: Edition = {
  ...harbour,
  letters: harbour.letters.map((letter) => ({
    ...letter,
    passages: letter.passages.map((passage) =>
      passage.id === 'master-paid' ? { ...passage, text: PAID, ranges: [] } : passage,
    ),
  })),
};
const guids = guidsOf(edition, uuidOf);
const CODE = 'C0DE0000-0000-4000-8000-000000000001';
const CODES = `<CodeBook><Codes><Code guid="{${CODE}}" name=" Money  owed" isCodable="true" color="#F00"><Description>d</Description>
  <Code guid="C0DE0000-0000-4000-8000-000000000002" name="Wages" isCodable="true"/></Code></Codes></CodeBook>`;

interface Foreign {
  readonly origin: string;
  readonly text: string;
  readonly inside: string;
  readonly rest?: string;
  readonly guid?: string;
  readonly name?: string;
  readonly path?: string;
}

function project({
  origin,
  text,
  inside,
  rest = '',
  guid = 'f1e00000-0000-4000-8000-000000000001',
  name = 'Letter.docx',
  path = 'Sources/Text.TXT',
}: Foreign) {
  const qde = `<?xml version="1.0" encoding="utf-8"?><Project xmlns="urn:QDA-XML:project:1.0" name="p" origin="${origin}">${CODES}
    <Sources><TextSource guid="${guid}" name="${name}" richTextPath="internal://x.docx" plainTextPath="internal://text.txt">${inside}</TextSource></Sources>${rest}</Project>`;
  return zipSync({ 'My project.qde': strToU8(qde), [path]: strToU8(text) });
}

function read(file: Foreign) {
  return done(qdpxReader.read(project(file), toolsFor(edition)));
}

function done(result: ReadNotes) {
  if (result.type === 'refused') throw new Error(JSON.stringify(result.refusal));
  return result;
}

const coding = `<Coding guid="c0d00000-0000-4000-8000-000000000001"><CodeRef targetGUID="${CODE.toLowerCase()}"/></Coding>`;
const select = (start: number, end: number, inside = coding, name = '') =>
  `<PlainTextSelection guid="5E1EC700-0000-4000-8000-000000000001" name="${name}" startPosition="${start}" endPosition="${end}">${inside}</PlainTextSelection>`;
const at = (text: string, words: string) => Array.from(text.slice(0, text.indexOf(words))).length;

describe('positions as programs count them', () => {
  const crlf = PAID.replaceAll('\n', '\r\n');
  test.each<[string, Foreign]>([
    ['code points', { origin: 'QualCoder 3.6', text: PAID, inside: select(at(PAID, 'Dixi'), at(PAID, 'Dixi') + 4) }],
    [
      'line breaks of two characters, counted as two',
      { origin: 'MAXQDA 24', text: crlf, inside: select(at(crlf, 'Dixi'), at(crlf, 'Dixi') + 4) },
    ],
    [
      'and as one',
      { origin: 'ATLAS.ti Win 23.4.0', text: crlf, inside: select(at(PAID, 'Dixi'), at(PAID, 'Dixi') + 4) },
    ],
    ['UTF-16', { origin: 'NVivo 14', text: PAID, inside: select(PAID.indexOf('Dixi'), PAID.indexOf('Dixi') + 4) }],
    [
      'a byte order mark before them',
      { origin: 'MAXQDA', text: `\uFEFF${PAID}`, inside: select(at(PAID, 'Dixi'), at(PAID, 'Dixi') + 4) },
    ],
    [
      'a byte order mark among them, as the name shows',
      { origin: '', text: `\uFEFF${PAID}`, inside: select(at(PAID, 'Dixi') + 1, at(PAID, 'Dixi') + 5, coding, 'Dixi') },
    ],
    [
      'the last character among them, as the name shows',
      { origin: 'x', text: PAID, inside: select(at(PAID, 'Dixi'), at(PAID, 'Dixi') + 3, coding, 'Dixi') },
    ],
    [
      'UTF-16 in a program that is unknown, as a shortened name shows',
      { origin: 'x', text: PAID, inside: select(PAID.indexOf('Dixi'), PAID.indexOf('Dixi') + 4, coding, 'Dix...') },
    ],
  ])('%s', (_, file) => {
    const { notes, leftOut } = read(file);
    expect(notes.map(quoteOf)).toEqual(['Dixi']);
    expect(leftOut).toEqual([]);
  });
});

const selected = (guid: number, code: number, more = '', user = 'a') =>
  `<PlainTextSelection guid="5e1ec700-0000-4000-8000-00000000000${guid}" startPosition="0" endPosition="3" creatingUser="${user}" creationDateTime="2026-01-0${9 - guid}T00:00:00Z">${more}${
    code > 0 ? `<Coding><CodeRef targetGUID="c0de0000-0000-4000-8000-00000000000${code}"/></Coding>` : ''
  }</PlainTextSelection>`;

const notesOf = (origin: string, ...inside: readonly string[]) =>
  read({ origin, text: PAID, inside: inside.join('') }).notes.map((note) => [
    textOf(note),
    tagsOf(note).map((tag) => Number(tag.at(-1))),
  ]);

describe('selections of the same words', () => {
  const memo = '<Description>A memo.</Description>';

  test('are one note with the tags of all, as QualCoder writes one for each coding', () => {
    const { notes } = read({
      origin: 'QualCoder',
      text: PAID,
      inside: selected(1, 1) + selected(2, 2) + selected(3, 2),
    });
    expect(notes).toMatchObject([{ created: '2026-01-06T00:00:00.000Z' }]);
    expect(notes.map(tagsOf)).toEqual([[1, 2].map((code) => `urn:uuid:c0de0000-0000-4000-8000-00000000000${code}`)]);
    expect(notesOf('', selected(1, 1, memo), selected(2, 2, memo))).toEqual([['A memo.', [1, 2]]]);
  });

  test('but not with other words, of another person, or where one is only marked', () => {
    expect(notesOf('', selected(1, 1, memo), selected(2, 2))).toEqual([
      ['A memo.', [1]],
      ['', [2]],
    ]);
    expect(notesOf('', selected(1, 1), selected(2, 2, '', 'b'))).toHaveLength(2);
    expect(notesOf('', selected(1, 1), selected(2, 0))).toHaveLength(2);
  });

  test('nor in our own files, where each is a note of its own', () => {
    expect(notesOf('Vis-à-vis', selected(1, 1), selected(2, 2))).toHaveLength(2);
  });
});

const users = (name: string) => `<Users><User guid="u1" name="${name}"/></Users>`;

test('the people whom a file names are told, but not those whom this program writes', () => {
  const inside = select(0, 3).replace('<PlainTextSelection', '<PlainTextSelection creatingUser="u1"');
  const named = (name: string) => read({ origin: '', text: PAID, inside, rest: users(name) }).writtenBy;
  expect(named('Dana')).toEqual({ names: ['Dana'], notes: 1 });
  expect(named('Reader')).toBeUndefined();
});

describe('texts are found', () => {
  const inside = select(at(PAID, 'Dixi'), at(PAID, 'Dixi') + 4);

  test('by GUID, in whatever case and with braces, though the letter has changed since', () => {
    const text = PAID.replace('I paid on the day.', 'I have paid on that day.');
    const guid = `{${guids.letter('master-1901').toUpperCase()}}`;
    const { notes } = read({ origin: '', text, guid, inside: select(at(text, 'Dixi'), [...text].length) });
    expect(notes.map(quoteOf)).toEqual(['Dixi, as in the order.']);
  });

  test('by their whole text, and by a passage in a longer text', () => {
    const long = `A heading\n\n${PAID}\n\nAn end.`;
    const start = at(long, 'Dixi');
    for (const file of [
      { text: PAID, inside },
      { text: long, inside: select(start, start + 4) },
    ]) {
      const [note] = read({ origin: '', ...file }).notes;
      expect(note && targetsOf(note)[0].source).toBe('#master-paid');
      expect(note && quoteOf(note)).toBe('Dixi');
    }
  });

  test('and what is on no letter is counted', () => {
    const { notes, leftOut } = read({
      origin: '',
      text: 'Something else altogether, by others.',
      inside: select(0, 9),
    });
    expect(notes).toEqual([]);
    expect(leftOut).toEqual([{ why: 'other-text', count: 1 }]);
  });

  test('where a position is outside the text it is counted', () => {
    for (const [start, end] of [
      [0, 9999],
      [-1, 4],
      [7, 7],
      [9, 3],
    ] as const) {
      expect(read({ origin: '', text: PAID, inside: select(start, end) }).leftOut).toEqual([
        { why: 'unreadable', count: 1 },
      ]);
    }
  });
});

test('codes become tags: names, colours, nesting, and GUIDs in one form', () => {
  const { tags } = read({ origin: '', text: PAID, inside: '' });
  expect(tags).toMatchObject([
    { id: `urn:uuid:${CODE.toLowerCase()}`, name: 'Money owed', definition: 'd', colour: 'red' },
    { id: 'urn:uuid:c0de0000-0000-4000-8000-000000000002', name: 'Wages', parent: `urn:uuid:${CODE.toLowerCase()}` },
  ]);
});

test('comments, memos and annotations become words', () => {
  const note =
    '<Note guid="90000000-0000-4000-8000-000000000001" name="n"><PlainTextContent>An annotation.</PlainTextContent></Note>';
  const link =
    '<Link guid="11111111-0000-4000-8000-000000000001" originGUID="5e1ec700-0000-4000-8000-000000000001" targetGUID="90000000-0000-4000-8000-000000000001"/>';
  const inside = select(at(PAID, 'Dixi'), at(PAID, 'Dixi') + 4, '<Description>A comment.</Description>');
  const { notes, leftOut } = read({
    origin: 'NVivo',
    text: PAID.replaceAll('😀', 'x'),
    guid: guids.letter('master-1901'),
    inside,
    rest: `<Notes>${note}</Notes><Links>${link}</Links>`,
  });
  expect(notes.map(textOf)).toEqual(['A comment.\n\nAn annotation.']);
  expect(leftOut).toEqual([]);
});

const given = (guid: string, code: string) => `<Coding guid="${guid}"><CodeRef targetGUID="${code}"/></Coding>`;

test('a theme that a reader gave to words becomes a tag, and the edition’s own coding none', () => {
  const { text } = passageOf(edition, 'guild-oil');
  const start = text.indexOf('oil');
  const fees = guids.theme('fees');
  const inside = `<PlainTextSelection guid="a" startPosition="0" endPosition="${text.length}">${given('b', fees)}</PlainTextSelection>
    <PlainTextSelection guid="c" startPosition="${start}" endPosition="${start + 3}">${given('d', fees)}</PlainTextSelection>`;
  const codes = `<Code guid="${guids.themes}" name="Themes" isCodable="false"><Code guid="${fees}" name="Fees" isCodable="true"/></Code>`;
  const qde = `<Project xmlns="urn:QDA-XML:project:1.0" name="p"><CodeBook><Codes>${codes}</Codes></CodeBook><Sources>
    <TextSource guid="t" name="x"><PlainTextContent>${text}</PlainTextContent>${inside}</TextSource></Sources></Project>`;
  const { notes, tags } = done(qdpxReader.read(zipSync({ 'project.qde': strToU8(qde) }), toolsFor(edition)));
  expect(notes.map(quoteOf)).toEqual(['oil']);
  expect(tags.map(({ name }) => name)).toEqual(['Fees']);
});

test('a codebook of an older version, with groups and without GUIDs', () => {
  const book = `\uFEFF<?xml version="1.0"?><CodeBook xmlns="urn:QDA-XML:codebook:0:4"><Codes><Code name="A"><Code name="B"/></Code></Codes>
    <Sets><Set guid="s" name="Group"><MemberCode guid="x"/></Set></Sets></CodeBook>`;
  const first = done(qdcReader.read(strToU8(book), toolsFor(edition)));
  expect(first.tags.map(({ name }) => name)).toEqual(['A', 'B']);
  expect(first.leftOut).toEqual([{ why: 'unreadable', count: 1 }]);
  expect(done(qdcReader.read(strToU8(book), toolsFor(edition))).tags).toEqual(first.tags);
});
