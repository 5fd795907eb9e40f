import { describe, expect, test } from 'vitest';
import { FIRST_PREFERENCES } from '../../../../src/platform/preferences.ts';
import type { Command, CommandRoom, Deed } from '../../../../src/ui/keys/command.ts';
import { commandsFor } from '../../../../src/ui/keys/commands.ts';
import { columns } from '../../../../src/views/columns/columns.ts';
import { FIRST_VIEW } from '../../../../src/views/view-state.ts';
import type { ViewState } from '../../../../src/views/view-state.ts';
import { timbuktu } from '../../views/editions.ts';

function room(view: Partial<ViewState> = {}): CommandRoom {
  return { edition: timbuktu, view: { ...FIRST_VIEW, ...view }, preferences: FIRST_PREFERENCES };
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

test('a note is offered where there is a place for it', () => {
  const words = { passage: 'board-internet', start: 0, end: 5 };
  const note = commandsFor(room(), { words, selected: true }).find(({ id }) => id === 'note');
  expect(note?.run()).toEqual([{ type: 'intent', name: 'note-new', detail: words }]);
  expect(commandsFor(room()).map(({ id }) => id)).not.toContain('note');
});
