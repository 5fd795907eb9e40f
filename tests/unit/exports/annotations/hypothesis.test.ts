import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { hypothesisReader } from '../../../../src/exports/annotations/hypothesis-reader.ts';
import { wholeOf } from '../../../../src/notes/new-note.ts';
import { textOf } from '../../../../src/notes/note.ts';
import { readNote, readTag } from '../../../../src/notes/read-kept.ts';
import { ADDRESS, TOOLS } from '../made-notes.ts';
import { wordsIn } from '../sample-notes.ts';

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const read = (value: unknown) => hypothesisReader.read(bytesOf(value), TOOLS);

function notesIn(value: unknown) {
  const result = read(value);
  if (result.type === 'refused') throw new Error(result.refusal.why);
  return result;
}

/** A row as the API gives it; positions there count through the whole page. */
function row(id: string, more: object = {}) {
  return {
    id,
    created: '2026-01-02T03:04:05.678901+00:00',
    updated: '2026-01-03T03:04:05.678901+00:00',
    user: 'acct:ana@hypothes.is',
    uri: ADDRESS,
    text: `words of ${id}`,
    tags: [],
    group: '__world__',
    target: [
      {
        source: ADDRESS,
        selector: [
          { type: 'RangeSelector', startContainer: '/main[1]', startOffset: 1, endContainer: '/main[1]', endOffset: 9 },
          { type: 'TextPositionSelector', start: 90210, end: 90227 },
          {
            type: 'TextQuoteSelector',
            exact: 'our good brothers',
            prefix: 'Associated Press 2013\n🕊️ السلام عليكم ',
            suffix: ' in the Shura Council of the',
          },
        ],
      },
    ],
    links: {},
    user_info: { display_name: null },
    ...more,
  };
}

const here = wordsIn('board-address', 'our good brothers');

test.each([
  ['the API’s answer', { total: 1, rows: [row('a')] }],
  [
    'the client’s export',
    { export_date: '2026-01-01', export_userid: 'x', client_version: '1.2', annotations: [row('a')] },
  ],
])('%s is read, and placed by its words', (_, file) => {
  const { notes, leftOut } = notesIn(file);
  expect(leftOut).toEqual([]);
  expect(notes).toMatchObject([
    {
      target: here,
      motivation: 'commenting',
      created: '2026-01-02T03:04:05.678Z',
      modified: '2026-01-03T03:04:05.678Z',
      body: [{ value: 'words of a', format: 'text/markdown' }],
    },
  ]);
});

test('highlights, tags and notes on a whole passage', () => {
  const page = { target: [{ source: ADDRESS }] };
  const { notes, tags, leftOut } = notesIn({
    rows: [
      row('a', { text: '', tags: [] }),
      row('b', { tags: ['Tone', ' tone', 'Irony'] }),
      row('c', { uri: `${ADDRESS}#board-meager`, ...page }),
      row('d', page),
      row('e', { uri: `${ADDRESS}#board-internet?find=irony`, ...page }),
    ],
  });
  expect(notes.map(({ motivation, target }) => [motivation, target])).toEqual([
    ['highlighting', here],
    ['commenting', here],
    ['commenting', wholeOf('board-meager')],
    ['commenting', wholeOf('board-internet')],
  ]);
  expect(tags.map(({ name }) => name)).toEqual(['Tone', 'Irony']);
  expect(leftOut).toEqual([{ why: 'whole-page', count: 1, examples: ['words of d'] }]);
});

test('a range in the page alone says nothing here, wherever the page was read', () => {
  const target = [{ source: ADDRESS, selector: [{ type: 'RangeSelector', startContainer: '/main[1]' }] }];
  const { notes, leftOut } = notesIn({
    rows: [row('a', { target }), row('b', { target, uri: `${ADDRESS}#board-meager` })],
  });
  expect(notes).toEqual([]);
  expect(leftOut).toEqual([{ why: 'no-words', count: 2, examples: ['words of a', 'words of b'] }]);
});

test('who wrote them is told, by the name that is shown', () => {
  const { writtenBy } = notesIn({ rows: [row('a', { user_info: { display_name: 'Carl' } }), row('b'), row('c')] });
  expect(writtenBy).toEqual({ names: ['ana', 'Carl'], notes: 3 });
});

test('replies are put to what they answer, by time and under their names', () => {
  const { notes, tags, leftOut } = notesIn({
    rows: [
      row('late', { references: ['root', 'early'], updated: '2026-03-01T00:00:00Z', user: 'acct:b_b@hypothes.is' }),
      row('early', { references: ['root'], tags: ['Tone'], user_info: { display_name: 'Ana *A*' } }),
      row('root'),
      row('lone', { references: ['elsewhere'] }),
    ],
  });
  expect(notes.map(textOf)).toEqual([
    'words of root\n\n**Ana \\*A\\*:**\n\nwords of early\n\n**b\\_b:**\n\nwords of late',
  ]);
  expect(notes[0]?.modified).toBe('2026-03-01T00:00:00.000Z');
  expect(notes[0]?.body[1]).toMatchObject({ source: tags[0]?.id });
  expect(leftOut).toEqual([{ why: 'lone-reply', count: 1, examples: ['words of lone'] }]);
});

test('what is on another text is left out with its replies, and so is what comes twice or is none', () => {
  const elsewhere = {
    target: [{ source: 'x', selector: [{ type: 'TextQuoteSelector', exact: 'nothing of these letters' }] }],
  };
  const { notes, leftOut } = notesIn({
    rows: [row('a'), row('a'), row('b', elsewhere), row('c', { references: ['b'] }), { id: 7 }, null],
  });
  expect(notes).toHaveLength(1);
  expect(Object.fromEntries(leftOut.map(({ why, count }) => [why, count]))).toEqual({
    unreadable: 2,
    duplicate: 1,
    'other-text': 2,
  });
});

describe('other files are refused', () => {
  test.each([
    ['a list', []],
    ['annotations of no export', { annotations: [] }],
    ['rows that are none', { rows: {} }],
    ['Web Annotations', { type: 'AnnotationPage', items: [] }],
  ])('%s', (_, file) => {
    expect(read(file)).toEqual({ type: 'refused', refusal: { why: 'other-format' } });
  });
});

const part = fc.oneof(fc.jsonValue(), fc.constant(row('z').target), fc.constantFrom('a', '__proto__', ADDRESS));
const rows = fc.array(
  fc
    .tuple(
      fc.constantFrom('a', 'b', '__proto__'),
      fc.dictionary(fc.constantFrom(...Object.keys(row('a')), 'references'), part),
    )
    .map(([id, more]) => row(id, more)),
  { maxLength: 4 },
);

test.prop([rows])('no rows make it throw, or make a note that can’t be used', (made) => {
  const { notes, tags } = notesIn({ rows: made });
  for (const note of notes) expect(readNote(note)).toMatchObject({ type: 'read' });
  for (const tag of tags) expect(readTag(tag)).toMatchObject({ type: 'read' });
});

test.prop([fc.uint8Array({ maxLength: 100 })])('no bytes make it throw', (bytes) => {
  expect(hypothesisReader.read(bytes, TOOLS).type).toBe('refused');
});
