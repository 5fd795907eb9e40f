import { expect, test } from 'vitest';
import type { Edition, Letter } from '../../../../src/edition/model.ts';
import { relationSentence } from '../../../../src/exports/notes/note-sentences.ts';
import { notesAsCsv } from '../../../../src/exports/notes/notes-as-csv.ts';
import { notesAsHtml } from '../../../../src/exports/notes/notes-as-html.ts';
import { notesAsMarkdown } from '../../../../src/exports/notes/notes-as-markdown.ts';
import { notedIn } from '../../../../src/exports/notes/noted.ts';
import { textHash } from '../../../../src/anchoring/text-hash.ts';
import { createNote, wholeOf } from '../../../../src/notes/new-note.ts';
import type { NoteTarget } from '../../../../src/notes/note.ts';
import { passageOf } from '../../views/editions.ts';
import { contentOf, letters, MADE, textOf } from '../made-notes.ts';
import { wordsIn } from '../sample-notes.ts';
import { opened } from './word/opened.ts';

/** The letters with another text of the passage that the note is on. */
function changedTo(other: string): Edition {
  const change = (letter: Letter): Letter => ({
    ...letter,
    passages: letter.passages.map((passage) =>
      passage.id === 'board-address' ? { ...passage, text: other } : passage,
    ),
  });
  return { ...letters, letters: letters.letters.map(change) };
}

const { text } = passageOf(letters, 'board-address');
const target = wordsIn('board-address', 'our good brothers');
const contentOn = (on: NoteTarget, edition: Edition) =>
  contentOf([createNote({ motivation: 'highlighting', target: on, now: MADE, uuid: '1' })], [], edition);

/** What becomes of the words; what stands beside them in files; from where on in code points; what now stands there. */
const FATES = [
  ['exact', letters, target, undefined, '16,33,exact'],
  ['moved', changedTo(`🕊️ Before it. ${text}`), target, undefined, '30,47,moved'],
  [
    'moved',
    changedTo(text.replace('our good brothers', 'our good brother')),
    target,
    'the letter now has “our good brother”',
    '16,32,moved',
  ],
  ['unsure', changedTo('Once our good brothers; then our good brothers.'), target, 'not sure where', ',,unsure'],
  ['lost', changedTo('Nothing of the kind.'), target, 'these words are no longer in the letter', ',,lost'],
  [
    'lost',
    letters,
    { ...target, lost: { since: MADE.toISOString(), textHash: textHash(text) } },
    'these words are no longer in the letter',
    ',,lost',
  ],
  ['lost', letters, { ...target, source: '#no-longer-there' }, 'no longer in the letters', ',,lost'],
] as const satisfies readonly (readonly [string, Edition, NoteTarget, string | undefined, string])[];

const MARKS = [...new Set(FATES.flatMap(([, , , mark]) => mark ?? []))];

test.each(FATES)('words that are %s say so beside where they were quoted', async (state, edition, on, mark, cells) => {
  const content = contentOn(on, edition);
  expect(notedIn(content)[0]?.places[0]).toMatchObject({ state, quote: 'our good brothers' });
  expect(await textOf(notesAsCsv, content)).toContain(`,our good brothers,${cells},`);
  for (const file of [
    await textOf(notesAsMarkdown, content),
    await textOf(notesAsHtml, content),
    (await opened(content)).html,
  ]) {
    expect(MARKS.filter((each) => file.includes(each))).toEqual(mark === undefined ? [] : [mark]);
  }
  const nowhere = state === 'lost' || state === 'unsure' ? [{ what: 'note-places', count: 1 }] : [];
  for (const format of [notesAsCsv, notesAsMarkdown, notesAsHtml]) expect(format.losses(content)).toEqual(nowhere);
});

test.each([notesAsMarkdown, notesAsHtml])(
  'a letter has one heading, though a note on an exchange comes between ($ending)',
  async (format) => {
    const exchange = letters.exchanges[0];
    if (!exchange) throw new Error('There is no exchange.');
    const notes = ['board-address', exchange.id, 'board-meager'].map((subject, number) =>
      createNote({ motivation: 'bookmarking', target: wholeOf(subject), now: MADE, uuid: `${number}` }),
    );
    const file = await textOf(format, contentOf(notes));
    const headings = [...file.matchAll(/^(?:## |<h2[^>]*>)([^<\n]*)/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(['The Advisory Board to Mokhtar Belmokhtar', exchange.title]);
    expect(file).toContain('1.0');
  },
);

test('every relation makes a sentence', () => {
  expect(relationSentence('compare')).toBe('The second place is to be compared with the first.');
  expect(relationSentence('refers-to')).toBe('The second place refers to the first.');
});
