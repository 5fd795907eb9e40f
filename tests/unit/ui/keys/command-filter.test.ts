import { expect, test } from 'vitest';
import type { Command, CommandGroup } from '../../../../src/ui/keys/command.ts';
import { findCommands } from '../../../../src/ui/keys/command-filter.ts';

function command(group: CommandGroup, title: string): Command {
  return { id: title, group, title: () => title, run: () => [] };
}

const COMMANDS = [
  command('pages', 'Notes'),
  command('view', 'Copy the address of this view'),
  command('layers', 'Hide the edition’s notes'),
  command('exchanges', 'The Canadians’ release'),
  command('letters', 'Words not placed'),
  command('sources', 'Guidère 2014'),
  command('language', 'Français'),
  command('language', 'العَرَبِيَّة'),
];

function titles(query: string): readonly string[] {
  return findCommands(COMMANDS, query).flatMap(({ commands }) => commands.map(({ title }) => title()));
}

test.each([
  ['whatever the accents', 'guidere', ['Guidère 2014']],
  ['whatever the accents of the query', 'réleasè', ['The Canadians’ release']],
  ['whatever the case', 'FRANCAIS', ['Français']],
  ['whatever the apostrophe', "canadian's", ['The Canadians’ release']],
  ['without vowel signs', 'العربية', ['العَرَبِيَّة']],
  ['words in any order', 'view address', ['Copy the address of this view']],
  ['by the group too', 'language', ['Français', 'العَرَبِيَّة']],
  ['words of title and group together', 'fra lang', ['Français']],
  ['a piece inside a word', 'dress', ['Copy the address of this view']],
  ['every word or nothing', 'notes xyz', []],
  ['nothing for what no command has', 'xyz', []],
] as const)('%s', (_, query, found) => {
  expect(titles(query)).toEqual(found);
});

test('the title comes before the group, and the beginning of a word before its inside', () => {
  expect(titles('not')).toEqual(['Notes', 'Hide the edition’s notes', 'Words not placed']);
  expect(titles('le')).toEqual(['Words not placed', 'The Canadians’ release']);
});

test('without a word all are there, in the order of the groups', () => {
  const shuffled = [...COMMANDS].toReversed();
  expect(findCommands(shuffled, ' ').map(({ group }) => group)).toEqual([
    'pages',
    'view',
    'layers',
    'exchanges',
    'letters',
    'sources',
    'language',
  ]);
});
