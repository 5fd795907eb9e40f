import { msg } from '@lit/localize';
import { choicesOf } from '../../platform/preferences.ts';
import type { Preferences } from '../../platform/preferences.ts';
import { LANGUAGE_NAMES, LANGUAGES, language } from '../language/language.ts';
import type { DialogName } from '../shell/intents.ts';
import { intent } from './command.ts';
import type { Command, CommandRoom } from './command.ts';
import { strokesOf } from './key-words.ts';

/** What a reader does beside looking and noting: everything that makes reading comfortable. */
export function readerCommands({ preferences }: CommandRoom): readonly Command[] {
  return [
    {
      id: 'find',
      group: 'reading',
      title: () => msg('Find in letters and notes'),
      stroke: strokesOf('find')[0],
      run: () => [intent('find-open', undefined)],
    },
    { ...dialogCommand('library', () => msg('Open letters…')), stroke: strokesOf('open-letters')[0] },
    dialogCommand('print', () => msg('Print…')),
    dialogCommand('export', () => msg('Save as a file…')),
    dialogCommand('comfort', () => msg('Reading comfort…')),
    { ...dialogCommand('help', () => msg('All keys…')), stroke: strokesOf('help')[0] },
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
