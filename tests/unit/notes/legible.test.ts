import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { legible } from '../../../src/notes/legible.ts';
import { createNote, wordsOf } from '../../../src/notes/new-note.ts';
import { withText } from '../../../src/notes/note.ts';
import { readNote } from '../../../src/notes/read-kept.ts';

const now = new Date(0);
const target = wordsOf('p', 'the fee was paid', 4, 7);
const note = withText(createNote({ motivation: 'commenting', target, now, uuid: 'a' }), 'Irony again.', now);

test('of a damaged record the words and the quote are found that are left, and the parts that are wrong', () => {
  expect(legible({ ...note, target: 42 })).toEqual({ words: 'Irony again.', quote: '' });
  expect(legible({ ...note, body: 'half of a no' })).toEqual({ words: 'half of a no', quote: 'fee' });
  expect(legible({ ...note, body: { value: 'half' }, target: [target, 7] })).toEqual({ words: 'half', quote: 'fee' });
  expect(legible({ type: 'Tag', name: 'Irony', order: 'none' })).toEqual({ words: 'Irony', quote: '' });
  expect(readNote({ ...note, target: 42, created: 'once' })).toMatchObject({ parts: ['created', 'target'] });
  expect(readNote('nothing')).toMatchObject({ parts: [] });
});

test.prop([fc.anything()])('whatever a record is, looking for words in it fails never', (record) => {
  expect(legible(record)).toEqual({ words: expect.any(String), quote: expect.any(String) });
});
