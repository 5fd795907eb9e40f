import { afterEach, expect, test } from 'vitest';
import { createNote, wholeOf } from '../../../../../src/notes/new-note.ts';
import { textOf, withText } from '../../../../../src/notes/note.ts';
import type { Note } from '../../../../../src/notes/note.ts';
import { NoteWriting } from '../../../../../src/ui/notes/card/note-writing.ts';
import { press } from '../../../keys.ts';

afterEach(() => document.body.replaceChildren());

const NOW = new Date('2026-01-02T00:00:00.000Z');
const BLANK = createNote({ motivation: 'commenting', target: wholeOf('letter'), now: NOW, uuid: crypto.randomUUID() });

/** The words of a note in an open card, with the cursor in them. */
async function written(words: string, start: number, end = start) {
  const writing = new NoteWriting();
  writing.note = withText(BLANK, words, NOW);
  writing.open = true;
  writing.addEventListener('note-write', ({ detail }) => {
    writing.note = withText(detail.note, detail.text, NOW);
  });
  document.body.append(writing);
  await writing.updateComplete;
  const field = writing.shadowRoot?.querySelector('textarea');
  if (!field) throw new Error('The card is not drawn.');
  field.focus();
  field.setSelectionRange(start, end);
  /** Another tab has changed the words. */
  const elsewhere = async (text: string) => {
    writing.note = withText(writing.note as Note, text, NOW);
    await writing.updateComplete;
  };
  const nowWords = () => textOf(writing.note as Note);
  return { writing, field, elsewhere, now: nowWords };
}

test('words of another tab leave the cursor between the letters where it was', async () => {
  const { field, elsewhere, now } = await written('base text here', 14);
  for (const text of ['Obase text here', 'ONbase text here', 'ONE base text here']) await elsewhere(text);
  await press('!');
  expect(now()).toBe('ONE base text here!');
  field.setSelectionRange(8, 8);
  await elsewhere('ONE base text here! And more');
  await press('s');
  expect(now()).toBe('ONE bases text here! And more');
});

test('and what was selected selected; each change is undone by itself', async () => {
  const { field, elsewhere, now } = await written('base text here', 5, 9);
  await elsewhere('ONE base text here');
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('text');
  await press('x');
  expect(now()).toBe('ONE base x here');
  await press('Control+z');
  expect(now()).toBe('ONE base text here');
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('text');
});

test('who is taken on into the same words of another note goes on between the same letters; of other words, at their end', async () => {
  const { writing: left } = await written('base text here', 4);
  const { moment } = left;
  for (const [words, then] of [
    ['base text here', 'base! text here'],
    ['other text here', 'other text here!'],
  ] as const) {
    const { writing, field, now } = await written(words, 0);
    field.blur();
    await writing.takeCursor(moment);
    await press('!');
    expect(now()).toBe(then);
  }
});
