import { describe, expect, test } from 'vitest';
import { FIRST_PREFERENCES } from '../../../../src/platform/preferences.ts';
import type { Command, CommandRoom, Deed } from '../../../../src/ui/keys/command.ts';
import type { CitedSpot } from '../../../../src/exports/citations/citation.ts';
import { findCommands } from '../../../../src/ui/keys/command-filter.ts';
import { commandsFor } from '../../../../src/ui/keys/commands.ts';
import { columns } from '../../../../src/views/columns/columns.ts';
import { FIRST_VIEW } from '../../../../src/views/view-state.ts';
import type { ViewState } from '../../../../src/views/view-state.ts';
import { createNote, wholeOf, wordsOf } from '../../../../src/notes/new-note.ts';
import { withText } from '../../../../src/notes/note.ts';
import type { Note } from '../../../../src/notes/note.ts';
import { placeNotes } from '../../../../src/views/placed-notes.ts';
import { passageOf, timbuktu } from '../../views/editions.ts';

function room(view: Partial<ViewState> = {}): CommandRoom {
  return { edition: timbuktu, view: { ...FIRST_VIEW, ...view }, preferences: FIRST_PREFERENCES, notes: [] };
}

function commandIn(state: CommandRoom, id: string): Command {
  const command = commandsFor(state).find((other) => other.id === id);
  if (!command) throw new Error(`There is no command ${id}.`);
  return command;
}

/** The view as the deeds leave it. */
function viewAfter(view: ViewState, deeds: readonly Deed[]): ViewState {
  const changes = deeds.map((deed) => (deed.type === 'intent' && deed.name === 'view-change' ? deed.detail : {}));
  return Object.assign({}, view, ...changes) as ViewState;
}

function run(state: CommandRoom, id: string): ViewState {
  return viewAfter(state.view, commandIn(state, id).run());
}

test('each command has an id of its own', () => {
  const ids = commandsFor(room({ themesOff: ['ransom'] })).map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test.each([
  ['page-notes', {}, { page: 'notes' }],
  ['align-theme', {}, { align: 'theme' }],
  ['switch-ransom', {}, { themesOff: ['ransom'] }],
  ['switch-ransom', { themesOff: ['ransom'] }, { themesOff: [] }],
  ['others', { themesOff: ['ransom'] }, { others: 'hide' }],
  ['layer-glosses', {}, { layersOff: ['glosses'] }],
  ['layer-glosses', { layersOff: ['glosses'] }, { layersOff: [] }],
  ['only-unanswered', {}, { only: ['unanswered'] }],
  ['dates-widest', {}, { dating: 'widest' }],
  ['first-view', { page: 'notes', align: 'date', themesOff: ['ransom'], across: 'only', at: 'x-internet' }, FIRST_VIEW],
  ['to-x-internet', {}, { page: 'columns', align: 'exchange', at: 'x-internet' }],
  ['to-theme-weapons', {}, { page: 'columns', align: 'theme', at: 'theme-weapons' }],
] as const satisfies readonly (readonly [string, Partial<ViewState>, Partial<ViewState>])[])(
  '%s in %o leaves %o',
  (id, before, after) => {
    expect(run(room(before), id)).toEqual({ ...FIRST_VIEW, ...before, ...after });
  },
);

describe('going somewhere', () => {
  const hiding = room({
    page: 'notes',
    themesOff: ['ransom', 'structure'],
    others: 'hide',
    only: ['unanswered'],
    across: 'only',
  });
  const rows = [
    ...timbuktu.exchanges.map(({ id }) => id),
    ...timbuktu.letters.map(({ id }) => id),
    ...timbuktu.themes.map(({ id }) => `theme-${id}`),
  ];

  test.each(rows)('%s is there to see, whatever was hidden', (id) => {
    const view = run(hiding, `to-${id}`);
    expect(columns(timbuktu, view).rows.map((row) => row.id)).toContain(view.at);
  });
});

test('what is in force already says so', () => {
  const used = commandsFor(room({ page: 'themes', align: 'date' })).filter(({ inUse }) => inUse);
  expect(used.map(({ id }) => id)).toEqual([
    'page-themes',
    'align-date',
    'dates-edition',
    'scheme-system',
    'language-en',
  ]);
});

test('what becomes of themes that are off can be said only where one is', () => {
  expect(commandsFor(room()).map(({ id }) => id)).not.toContain('others');
});

test('notes of every kind are offered where there is a place for them', () => {
  const place = { subject: 'board-internet', words: { start: 0, end: 5 } };
  const making = commandsFor(room(), place).filter(({ group }) => group === 'passage');
  expect(making.map((command) => [command.id, command.run()])).toEqual([
    ['note', [{ type: 'intent', name: 'note-new', detail: { on: place, kind: 'note' } }]],
    ['highlight', [{ type: 'intent', name: 'note-new', detail: { on: place, kind: 'highlight' } }]],
    ['tag', [{ type: 'intent', name: 'note-tag', detail: { on: place } }]],
    ['link', [{ type: 'intent', name: 'note-link', detail: { spot: place } }]],
    ['bookmark', [{ type: 'intent', name: 'note-new', detail: { on: place, kind: 'bookmark' } }]],
    ['disagree', [{ type: 'intent', name: 'note-themes', detail: { passage: 'board-internet' } }]],
  ]);
  expect(commandsFor(room()).map(({ id }) => id)).not.toContain('note');
});

/** The commands that cite something, as a query finds them. */
function citing(spot: CitedSpot | undefined, query: string): readonly (readonly [id: string, title: string])[] {
  return findCommands(commandsFor(room(), undefined, undefined, { spot, instead: false }), query)
    .flatMap(({ commands }) => commands)
    .filter(({ id }) => id === 'cite' || id === 'cite-style')
    .map((command) => [command.id, command.title()]);
}

/** What citing something at once is called. */
function citeTitles(spot: CitedSpot): readonly string[] {
  return citing(spot, 'cite').flatMap(([id, title]) => (id === 'cite' ? title : []));
}

describe('citing', () => {
  test.each(['style', 'cit'])('in another style is found by “%s”', (query) => {
    for (const subject of ['board-internet', 'board-2012', 'blumenthal-surprised', 'blumenthal-2013-01-17']) {
      expect(citing({ subject }, query)).toContainEqual(['cite-style', 'Cite in another style…']);
    }
    expect(citing(undefined, query)).toEqual([]);
  });

  test('at once is for passages, also of context texts, and their words', () => {
    expect(citeTitles({ subject: 'blumenthal-surprised' })).toEqual(['Cite the whole passage']);
    const words = { start: 0, end: 5 };
    expect(citeTitles({ subject: 'board-canadians', reading: 0, words })).toEqual(['Cite the selected words']);
    expect(citeTitles({ subject: 'board-2012' })).toEqual([]);
  });

  test('says what becomes of it', () => {
    const place = { spot: { subject: 'board-internet' }, instead: true };
    const command = commandsFor(room(), undefined, undefined, place).find(({ id }) => id === 'cite-style');
    expect(command?.run()).toEqual([{ type: 'intent', name: 'cite', detail: { ...place, styles: true } }]);
  });
});

/** The notes on a whole exchange or letter that are offered, each by its group and what it does. */
function wholes(state: CommandRoom, subject?: string, row?: string): readonly unknown[] {
  return commandsFor(state, subject ? { subject } : undefined, row)
    .filter(({ id }) => id.startsWith('note-on-'))
    .map((command) => [command.group, command.run()]);
}

function made(subject: string): readonly unknown[] {
  return [{ type: 'intent', name: 'note-new', detail: { on: { subject }, kind: 'note' } }];
}

test('a note on the whole exchange or letter is offered where the reader is in one', () => {
  const { letter } = passageOf(timbuktu, 'board-internet');
  expect(wholes(room(), 'board-internet', 'x-internet')).toEqual([
    ['exchanges', made('x-internet')],
    ['letters', made(letter)],
  ]);
  expect(wholes(room({ align: 'date' }), undefined, letter)).toEqual([['letters', made(letter)]]);
  expect(wholes(room({ align: 'theme' }), undefined, 'theme-ransom')).toEqual([]);
});

/** A bookmark as the palette offers it. */
function offered(title: string, target: Note['target']): readonly string[] {
  const now = new Date(0);
  const note = withText(createNote({ motivation: 'bookmarking', target, now, uuid: 'b' }), title, now);
  const notes = placeNotes(timbuktu, [note], () => 'saved');
  return commandsFor({ ...room(), notes })
    .filter(({ group }) => group === 'bookmarks')
    .map((command) => command.title());
}

test('bookmarks are gone to by their titles, else by the words they are on', () => {
  const { id, text } = passageOf(timbuktu, 'board-internet');
  expect(offered('Irony\nand more', wholeOf(id))).toEqual(['Go to bookmark \u2068Irony\u2069']);
  expect(offered('', wordsOf(id, text, 0, 9))).toEqual([`Go to bookmark \u2068${text.slice(0, 9)}\u2069`]);
  expect(offered('', wholeOf(id))[0]).toMatch(/^Go to bookmark \u2068.{50,60}…\u2069$/u);
});

test('bookmarks at places that the edition lost are not offered', () => {
  expect(offered('Lost', wholeOf('gone'))).toEqual([]);
});
