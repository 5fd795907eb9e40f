import { createNote, wholeOf, wordsOf } from '../../../src/notes/new-note.ts';
import type { NoteOrigin } from '../../../src/notes/new-note.ts';
import { withTags, withText } from '../../../src/notes/note.ts';
import type { Note, WordsTarget } from '../../../src/notes/note.ts';
import { unsavedTag } from '../../../src/notes/tag.ts';
import type { Tag } from '../../../src/notes/tag.ts';
import { passageOf } from '../views/editions.ts';
import { letters, MADE } from './made-notes.ts';

/** One note of each kind on the letters, with all that can be in it, for files that are compared letter by letter. */

const DAY = 86_400_000;

function idOf(group: number, number: number): string {
  return `${group}0000000-0000-4000-8000-00000000000${number}`;
}

/** Words of a passage by what they are. */
export function wordsIn(passage: string, words: string): WordsTarget {
  const { text } = passageOf(letters, passage);
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`${passage} has no “${words}”.`);
  return wordsOf(passage, text, start, start + words.length);
}

function made(
  number: number,
  origin: Omit<NoteOrigin, 'now' | 'uuid'>,
  words = '',
  tags: readonly string[] = [],
): Note {
  const now = new Date(MADE.getTime() - (10 - number) * DAY);
  const note = createNote({ ...origin, now, uuid: idOf(1, number) });
  return { ...withTags(withText(note, words, now), tags, now), versions: { [idOf(3, 1)]: number } };
}

function tag(number: number, name: string, more: Partial<Tag> = {}): Tag {
  const now = new Date(MADE.getTime() - 30 * DAY);
  const id = `urn:uuid:${idOf(2, number)}`;
  return unsavedTag({ id, name, colour: 'blue', glyph: 'star', order: number, now, ...more });
}

const tone = tag(1, 'Tone of voice', { definition: 'How it is said: "dry", #warm.', memo: '= not\nwhat is said' });
const irony = tag(2, '2012', { parent: tone.id, colour: 'red', glyph: 'moon' });
const anger = tag(3, 'سخرية 🙃', { order: -1 });
export const sampleTags: readonly Tag[] = [tone, irony, anger];

const before = { target: wholeOf('board-2012'), until: MADE.toISOString() };

export const sampleNotes: readonly Note[] = [
  made(1, { motivation: 'bookmarking', target: wholeOf('x-canadians') }, 'begin *here*'),
  made(
    2,
    { motivation: 'commenting', target: wordsIn('board-address', 'our good brothers'), language: 'en' },
    '```\n<script>alert(1)</script>',
    [tone.id, anger.id],
  ),
  made(3, { motivation: 'highlighting', target: wordsIn('board-address', 'السلام عليكم') }),
  made(4, { motivation: 'highlighting', target: { ...wordsIn('board-meager', 'meager'), was: [before] } }, '', [
    irony.id,
  ]),
  made(
    5,
    {
      motivation: 'linking',
      relation: 'refers-to',
      target: [wordsIn('board-meager', 'meager'), wordsIn('board-address', 'our good brothers')],
    },
    '=HYPERLINK("https://example.org")',
  ),
  made(6, { motivation: 'assessing', theme: letters.themes[0]?.id ?? '', target: wholeOf('board-address') }, 'لا', [
    irony.id,
  ]),
  made(
    7,
    { motivation: 'commenting', target: wholeOf('no-longer-there') },
    '- [link](javascript:alert(1))\n- ![x](https://a.example/b.png)',
  ),
];
