import { expect, test } from 'vitest';
import { createNote, wholeOf } from '../../../../src/notes/new-note.ts';
import { MOTIVATIONS, withTags, withText } from '../../../../src/notes/note.ts';
import type { Note } from '../../../../src/notes/note.ts';
import { kindOf } from '../../../../src/views/notes/note-kind.ts';

const NOW = new Date(0);

function made(motivation: Note['motivation']): Note {
  return createNote({ motivation, target: wholeOf('p'), now: NOW, uuid: 'n' });
}

/** The kinds of notes of every motivation. */
function kinds(text: string, tags: readonly string[]) {
  return MOTIVATIONS.map((motivation) => kindOf(withText(withTags(made(motivation), tags, NOW), text, NOW)));
}

test('a note is of the kind that it was made as', () => {
  expect(kinds('', [])).toEqual(['note', 'highlight', 'bookmark', 'doubt', 'link']);
});

test('with words, what was only marked or tagged is a note; a bookmark, doubt or link stays what it is', () => {
  expect(kinds('Words.', ['t'])).toEqual(['note', 'note', 'bookmark', 'doubt', 'link']);
});

test('with tags alone, what was only marked is a tag; white space is no word', () => {
  expect(kinds(' \n', ['t'])).toEqual(['tag', 'tag', 'bookmark', 'doubt', 'link']);
});
