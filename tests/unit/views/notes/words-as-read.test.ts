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
  ['\\*not\\* stressed', '*not* stressed'],
  ['لاحظ أن **الهيئة** تستعمل', 'لاحظ أن الهيئة تستعمل'],
])('%j is read as %j', (written, read) => {
  expect(wordsAsRead(noteOf(written))).toBe(read);
});

test.each(['5 * 3 * 2 < 6', 'a_b_c and a*', '“Quoted” & <b>not bold</b>', '- ', '**', 'see [12] and (b)', '#tag'])(
  'what is no Markdown stays: %j',
  (written) => {
    expect(wordsAsRead(noteOf(written)).replace('•', '-')).toBe(written.trim());
  },
);

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
