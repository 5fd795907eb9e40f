import { expect, test } from 'vitest';
import { createNote, wholeOf, wordsOf } from '../../../../src/notes/new-note.ts';
import { newTag } from '../../../../src/notes/new-tag.ts';
import { withTags, withText } from '../../../../src/notes/note.ts';
import type { Note, NoteTarget } from '../../../../src/notes/note.ts';
import type { Tag } from '../../../../src/notes/tag.ts';
import { groupNotes } from '../../../../src/views/notes/note-groups.ts';
import { notebookChoice, WITHOUT } from '../../../../src/views/notes/notebook-choice.ts';
import { placeNotes } from '../../../../src/views/placed-notes.ts';
import type { NotebookSettings } from '../../../../src/views/view-state.ts';
import { harbour, passageOf } from '../editions.ts';

const NOON = new Date(2026, 0, 1, 12);
const hours = (count: number) => new Date(NOON.getTime() + count * 3_600_000);

function tagOf(name: string, order: number, parent?: Tag): Tag {
  const tag = { ...newTag({ name, now: NOON, uuid: name }, []), order };
  return parent ? { ...tag, parent: parent.id } : tag;
}

const tone = tagOf('Tone', 1);
const irony = tagOf('Ironie légère', 0, tone);
const money = tagOf('Money', 0);
const TAGS = [tone, irony, money];

function words(passage: string, exact: string): NoteTarget {
  const { text } = passageOf(harbour, passage);
  return wordsOf(passage, text, text.indexOf(exact), text.indexOf(exact) + exact.length);
}

function note(uuid: string, target: Note['target'], text: string, tags: readonly Tag[] = [], at = NOON): Note {
  const motivation = Array.isArray(target) ? 'linking' : 'commenting';
  const made = withText(createNote({ motivation, target, now: NOON, uuid }), text, at);
  return withTags(
    made,
    tags.map(({ id }) => id),
    at,
  );
}

const NOTES = [
  note('fee', words('guild-unpaid', 'fee'), 'About the fee', [irony, money], hours(1)),
  note('paid', words('master-paid', 'paid'), 'Was it?', [tone], hours(-24)),
  note('letter', wholeOf('guild-1901'), 'The whole'),
  note('link', [words('guild-unpaid', 'paid'), words('master-paid', 'paid')], ''),
  note('gone', wholeOf('no-more'), 'Orphan', [money], hours(3)),
];

function grouped(settings: NotebookSettings) {
  const choice = notebookChoice(harbour, TAGS, settings);
  const notes = placeNotes(harbour, NOTES, () => 'saved');
  return groupNotes({ edition: harbour, notes, tags: TAGS, choice });
}

/** Groups as `id of: notes`. */
function outline(settings: NotebookSettings): readonly string[] {
  return grouped(settings).groups.map(
    ({ by, id, notes, of }) =>
      `${by === 'look' ? 'look' : id} ${of}: ${notes.map((one) => one.note.id.slice(9)).join(' ')}`,
  );
}

test('by letter: what to look at first, a link under both its letters, what has no letter last', () => {
  expect(outline({})).toEqual([
    'look 1: gone',
    'guild-1901 3: letter link fee',
    'master-1901 2: link paid',
    `${WITHOUT} 1: gone`,
  ]);
  const { shown, of, letters, repeated } = grouped({});
  expect([shown.length, of, letters, repeated]).toEqual([5, 5, 2, true]);
});

test('by tag: under each of its own tags, in the order of the codebook', () => {
  expect(outline({ group: 'tag' })).toEqual([
    'look 1: gone',
    `${money.id} 2: fee gone`,
    `${tone.id} 1: paid`,
    `${irony.id} 1: fee`,
    `${WITHOUT} 2: letter link`,
  ]);
});

test('by theme: that of its passages; the whole of a letter has none', () => {
  expect(outline({ group: 'theme' })).toEqual(['look 1: gone', 'fees 3: link fee paid', `${WITHOUT} 2: letter gone`]);
});

test('by day: that of the last change, or of the making where it is sorted by that', () => {
  expect(outline({ group: 'date' }).slice(1)).toEqual(['2026-01-01 4: letter link fee gone', '2025-12-31 1: paid']);
  expect(outline({ group: 'date', order: 'oldest' }).slice(1)).toEqual(['2026-01-01 5: letter link fee paid gone']);
});

test('by kind, and by nothing', () => {
  expect(outline({ group: 'kind' }).slice(1)).toEqual(['note 4: letter fee paid gone', 'link 1: link']);
  expect(outline({ group: 'none', order: 'changed' }).slice(1)).toEqual([`${WITHOUT} 5: gone fee letter link paid`]);
});

test.each([
  ['a tag with those under it', { tag: tone.id }, 'fee paid'],
  ['no tag', { tag: WITHOUT }, 'letter link'],
  ['a theme', { theme: 'fees' }, 'link fee paid'],
  ['a letter', { letter: 'master-1901' }, 'link paid'],
  ['no letter', { letter: WITHOUT }, 'gone'],
  ['a kind', { kind: 'link' }, 'link'],
  ['words, folded', { text: 'ABOUT  thé' }, 'fee'],
  ['words that it is on', { text: 'paid' }, 'link paid'],
  ['the name of a tag', { text: 'legere' }, 'fee'],
  ['words and a letter', { text: 'paid', letter: 'guild-1901' }, 'link'],
  ['words that are nowhere', { text: 'zzz' }, ''],
] as const)('filtered by %s', (_, settings, ids) => {
  expect(
    grouped(settings)
      .shown.map((one) => one.note.id.slice(9))
      .join(' '),
  ).toBe(ids);
});

test('a group says of how many it shows some; an empty one goes', () => {
  expect(outline({ text: 'fee' })).toEqual(['guild-1901 3: fee']);
});

test('settings that are not understood are as at first, and filters for what is gone are told', () => {
  const settings = { group: 'x', order: 'y', kind: 'z', tag: 'urn:uuid:gone', theme: 'fees', letter: 'lost' };
  expect(notebookChoice(harbour, TAGS, settings)).toEqual({
    group: 'letter',
    order: 'place',
    kind: undefined,
    tag: undefined,
    theme: 'fees',
    letter: undefined,
    text: '',
    gone: ['kind', 'tag', 'letter'],
  });
});
