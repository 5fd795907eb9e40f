import { msg } from '@lit/localize';
import { choicesOf } from '../../platform/preferences.ts';
import type { Preferences } from '../../platform/preferences.ts';
import { LANGUAGE_NAMES, LANGUAGES, language } from '../language/language.ts';
import type { DialogName, Intents } from '../shell/intents.ts';
import { intent } from './command.ts';
import type { Command, CommandRoom } from './command.ts';
import { strokesOf } from './key-words.ts';

/** What a note can be made on: the words selected when the commands were opened, or the passage that had the focus. */
export interface NotePlace {
  readonly words: Intents['note-new'];
  /** Whether only a part of the passage is selected. */
  readonly selected: boolean;
}

/** What a reader does beside looking: a note, and everything that makes reading comfortable. */
export function readerCommands({ preferences }: CommandRoom, place: NotePlace | undefined): readonly Command[] {
  return [
    ...(place ? [noteCommand(place)] : []),
    {
      id: 'find',
      group: 'reading',
      title: () => msg('Find in letters and notes'),
      stroke: strokesOf('find')[0],
      run: () => [intent('find-open', undefined)],
    },
    dialogCommand('print', () => msg('Print …')),
    dialogCommand('comfort', () => msg('Reading comfort …')),
    { ...dialogCommand('help', () => msg('All keys …')), stroke: strokesOf('help')[0] },
    keysCommand(preferences),
    ...choicesOf('scheme').map((scheme): Command => ({
      id: `scheme-${scheme}`,
      group: 'colours',
      title: () => schemeWords(scheme),
      inUse: preferences.scheme === scheme,
      run: () => [intent('preference-change', { scheme })],
    })),
    ...LANGUAGES.map((code): Command => ({
      id: `language-${code}`,
      group: 'language',
      title: () => LANGUAGE_NAMES[code],
      lang: code,
      inUse: language() === code,
      run: () => [intent('preference-change', { language: code })],
    })),
  ];
}

function noteCommand({ words, selected }: NotePlace): Command {
  return {
    id: 'note',
    group: 'passage',
    title: () => (selected ? msg('Note on the selected words') : msg('Note on the whole passage')),
    stroke: strokesOf('note')[0],
    run: () => [intent('note-new', words)],
  };
}

function dialogCommand(dialog: DialogName, title: () => string): Command {
  return { id: dialog, group: 'reading', title, run: () => [intent('dialog-open', { dialog })] };
}

function keysCommand({ keys }: Preferences): Command {
  const on = keys === 'on';
  return {
    id: 'keys',
    group: 'reading',
    title: () => (on ? msg('Switch commands by a single letter off') : msg('Switch commands by a single letter on')),
    run: () => [intent('preference-change', { keys: on ? 'off' : 'on' })],
  };
}

function schemeWords(scheme: Preferences['scheme']): string {
  const words: Readonly<Record<Preferences['scheme'], string>> = {
    system: msg('Colours as the system has them'),
    light: msg('Light colours'),
    sepia: msg('Sepia colours'),
    dark: msg('Dark colours'),
  };
  return words[scheme];
}
