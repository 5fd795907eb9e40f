import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { firstWords } from '../../../../src/views/notes/first-words.ts';
import { wordsAsRead } from '../../../../src/views/notes/words-as-read.ts';
import { createNote, wholeOf } from '../../../../src/notes/new-note.ts';
import type { Note } from '../../../../src/notes/note.ts';

const letters = (words: string) => words.replaceAll(/[^a]/g, '').length;

function noteOf(value: string, format: 'text/plain' | 'text/markdown' = 'text/markdown'): Note {
  const note = createNote({ motivation: 'commenting', target: wholeOf('p'), now: new Date(0), uuid: 'u' });
  return { ...note, body: [{ ...note.body[0], value, format }] };
}

test.each([
  ['**few letters** ever *arrive*', 'few letters ever arrive'],
  ['***both***, __low__ and _lower_, ~~struck~~', 'both, low and lower, struck'],
  [
    '## Observation ##\n\n- one\n* two\n- [x] done\n- [ ] open\n1. first',
    'Observation\n• one\n• two\n☑ done\n☐ open\n1. first',
  ],
  ['> “the secrets”\n> > twice', '“the secrets”\ntwice'],
  ['[Guidère **2014**](https://example.org/a_(b) "title") ![a map](map.png)', 'Guidère 2014 a map'],
  ['<https://example.org/a_b_c>', 'https://example.org/a_b_c'],
  ['| date | source |\n|---|:-:|\n| 3 Oct | **AP** |', 'date · source\n3 Oct · AP'],
  ['before\n\n---\n\nafter\n===', 'before\nafter'],
  ['```\n**as** it is\n```\n`**code**`', '**as** it is\n**code**'],
  ['~~~~and this', 'and this'],
  ['`a``b` and `` `c` ``', 'a``b and `c`'],
  ['\\`a and \\``b`', '`a and `b'],
  ['\\*not\\* stressed', '*not* stressed'],
  ['لاحظ أن **الهيئة** تستعمل', 'لاحظ أن الهيئة تستعمل'],
])('%j is read as %j', (written, read) => {
  expect(wordsAsRead(noteOf(written))).toBe(read);
});

test.each([
  '5 * 3 * 2 < 6',
  'a_b_c and a*',
  '“Quoted” & <b>not bold</b>',
  '- ',
  '**',
  'see [12] and (b)',
  '#tag',
  '``a`',
])('what is no Markdown stays: %j', (written) => {
  expect(wordsAsRead(noteOf(written)).replace('•', '-')).toBe(written.trim());
});

test('plain text stays as it is', () => {
  expect(wordsAsRead(noteOf('**plain**\n\n- it is', 'text/plain'))).toBe('**plain**\n\n- it is');
});

test('a note is known by words, not by signs', () => {
  expect(firstWords(noteOf('## Observation\n\n- first **point**'))).toBe('Observation • first point');
});

property.prop(
  [
    fc.array(fc.constantFrom('*', '**', '_', '`', '~~', '[', '](', ')', '\\', 'a', ' ', '\n', '<', '|', '-'), {
      maxLength: 1500,
    }),
  ],
  { numRuns: 1000 },
)('signs in any order lose no letter', (parts) => {
  const text = parts.join('');
  const read = wordsAsRead(noteOf(text));
  // The address of a link is not among its words; it may have brackets in it.
  const addresses = [...text.matchAll(/\]\([^\n]*\)/g)].join('');
  expect(letters(read)).toBeGreaterThanOrEqual(letters(text) - letters(addresses));
  expect(letters(read)).toBeLessThanOrEqual(letters(text));
});

test('a line of too many signs is shown as written, and the others are read', () => {
  const many = `**a** ${'['.repeat(2000)}`;
  expect(wordsAsRead(noteOf(`# *one*\n${many}\n**two**`))).toBe(`one\n${many}\ntwo`);
});

test('so are lines after others that had many, together', () => {
  const lines = wordsAsRead(
    noteOf(
      Array(14)
        .fill(`**a** ${'['.repeat(300)}`)
        .join('\n'),
    ),
  ).split('\n');
  expect(lines.map((line) => line.startsWith('**a**'))).toEqual([...Array(10).fill(false), ...Array(4).fill(true)]);
});

test.each(['[', '`', '*', ' ***a', ' _a', '~~a', '<https:'])('a note of many times %j is shown as written', (signs) => {
  const text = `a${signs.repeat(4999 / signs.length)}`;
  expect(wordsAsRead(noteOf(text))).toBe(text);
});

const GAP = ' '.repeat(2400);

// Where each space is tried with each of the others, and these with those of another gap, some take minutes.
test.each([
  [`# a${GAP}${GAP}x`, `a${GAP}${GAP}x`],
  [`#${GAP}a${GAP}\rx ##`, `a${GAP}\rx`],
  [`-|-${GAP}${GAP}x`, `-|-${GAP}${GAP}x`],
  [`a${'`'.repeat(900)}`, `a${'`'.repeat(900)}`],
])('a line is gone through once: case %#', (written, read) => {
  expect(wordsAsRead(noteOf(written))).toBe(read);
});

test('a note is read once, however often it is drawn', () => {
  const made = noteOf('**a**');
  let asked = 0;
  const note: Note = {
    ...made,
    get body() {
      asked += 1;
      return made.body;
    },
  };
  expect([wordsAsRead(note), wordsAsRead(note)]).toEqual(['a', 'a']);
  expect(asked).toBe(1);
});
