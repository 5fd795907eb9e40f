import { msg } from '@lit/localize';
import { KEYMAP } from './keymap.ts';
import type { KeyName, KeyPlace } from './keymap.ts';
import { isApple } from './stroke.ts';

/** The groups of help, in their order, each with its keys. */
export const KEY_GROUPS = {
  moving: ['next-passage', 'previous-passage', 'left-column', 'right-column', 'next-row', 'previous-row'],
  reading: ['choose', 'select-word', 'select-more'],
  finding: ['next-hit', 'previous-hit'],
  notes: ['note', 'highlight', 'tag', 'bookmark', 'link', 'disagree'],
  citing: ['cite', 'cite-style'],
  view: ['let-go', 'align', 'text', 'theme'],
  pages: [
    'go-columns',
    'go-letters',
    'go-timeline',
    'go-themes',
    'go-words',
    'go-sources',
    'go-notes',
    'open-letters',
    'share',
  ],
  help: ['find', 'palette', 'help'],
} as const satisfies Readonly<Record<string, readonly KeyName[]>>;

export type KeyGroup = keyof typeof KEY_GROUPS;

export function groupName(group: KeyGroup): string {
  const names: Readonly<Record<KeyGroup, string>> = {
    moving: msg('Moving'),
    reading: msg('Reading'),
    view: msg('View'),
    finding: msg('Hits'),
    notes: msg('Notes'),
    citing: msg('Citations'),
    pages: msg('Pages'),
    help: msg('Finding and help'),
  };
  return names[group];
}

/** Where the keys of a group hold; empty where they hold everywhere. */
export function placeWords(place: KeyPlace): string {
  const words: Readonly<Record<KeyPlace, string>> = {
    anywhere: '',
    columns: msg('in the columns'),
    citing: msg('in the columns and at context texts'),
    hits: msg('while something is looked for'),
    passage: msg('on a passage that has the focus'),
  };
  return words[place];
}

/** What a key does; `whole`: in an edition of whole letters. */
export function keyWords(name: KeyName, whole = false): string {
  const words: Readonly<Record<KeyName, string>> = {
    'next-passage': msg('Next passage'),
    'previous-passage': msg('Passage before'),
    'left-column': msg('Column to the left'),
    'right-column': msg('Column to the right'),
    'next-row': whole ? msg('Next letter') : msg('Next exchange, letter or theme'),
    'previous-row': msg('Back to its title, then the one before'),
    choose: msg('Follow its links; once more, open its note'),
    'select-word': msg('Select the word before or after'),
    'select-more': msg('Select more words, or fewer'),
    'let-go': msg('Let go of what is followed'),
    align: whole
      ? msg('Letters by date, or beside their replies, in turn')
      : msg('Align by date, exchange or theme, in turn'),
    text: msg('Reading text or as written, where letters have both'),
    theme: msg('Theme on or off, numbered from the first'),
    find: msg('Find in letters and notes'),
    'next-hit': msg('Next hit'),
    'previous-hit': msg('Hit before'),
    note: msg('Note on the selected words, else on the whole passage, letter or exchange'),
    highlight: msg('Highlight the selected words, or the whole passage'),
    tag: msg('Tags for the selected words, the passage or the note'),
    bookmark: msg('Bookmark at the selected words, or at the passage'),
    link: msg('Begin a link; at the other passage, end it'),
    disagree: msg('Themes of the passage, to disagree with one'),
    cite: msg('Copy the citation of the selected words, the passage or the letter'),
    'cite-style': msg('Cite in another style'),
    'open-letters': msg('Open letters, or choose which to read'),
    share: msg('Link to this view'),
    'go-columns': msg('Columns'),
    'go-letters': msg('Letters'),
    'go-timeline': msg('Timeline'),
    'go-themes': msg('Themes'),
    'go-words': msg('Words'),
    'go-sources': msg('Sources'),
    'go-notes': msg('Notes'),
    help: msg('All keys'),
    palette: msg('Commands: find what to do or where to go'),
  };
  return words[name];
}

/** The strokes of a binding of the keymap. */
export function strokesOf(name: KeyName): readonly string[] {
  return KEYMAP.find(({ does }) => does === name)?.strokes ?? [];
}

/** The labels of the keys of a stroke, in the order of pressing: "Ctrl", "K". Letters are as on the key. */
export function keyLabels(stroke: string): readonly string[] {
  const labels: Readonly<Record<string, string>> = {
    Mod: isApple() ? '⌘' : msg('Ctrl', { desc: 'label of the Control key' }),
    Shift: msg('Shift', { desc: 'label of the Shift key' }),
    Enter: msg('Enter', { desc: 'label of the Enter key' }),
    Escape: msg('Esc', { desc: 'label of the Escape key' }),
    Alt: isApple() ? '⌥' : msg('Alt', { desc: 'label of the Alt key' }),
    Home: msg('Home', { desc: 'label of the Home key' }),
    End: msg('End', { desc: 'label of the End key' }),
    ArrowUp: '↑',
    ArrowDown: '↓',
    ArrowLeft: '←',
    ArrowRight: '→',
  };
  return stroke.split(/[+ ]/).map((key) => labels[key] ?? key.toUpperCase());
}
