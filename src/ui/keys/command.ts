import { msg } from '@lit/localize';
import type { Intents } from '../shell/intents.ts';
import type { RoomState } from '../shell/room-state.ts';

/** The groups of commands, in the order in which they are listed. */
export const COMMAND_GROUPS = [
  'passage',
  'bookmarks',
  'pages',
  'view',
  'themes',
  'layers',
  'dates',
  'exchanges',
  'letters',
  'sources',
  'reading',
  'colours',
  'language',
] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** What a command has done: an intent sent, or the focus taken to a place by its id. */
export type Deed = IntentDeed | { readonly type: 'focus'; readonly id: string };

/** An intent to be sent. */
export type IntentDeed<Name extends keyof Intents = keyof Intents> = {
  [One in Name]: { readonly type: 'intent'; readonly name: One; readonly detail: Intents[One] };
}[Name];

/** What commands are made from. */
export type CommandRoom = Pick<RoomState, 'edition' | 'view' | 'preferences' | 'notes'>;

/** Something that can be asked for by its name. */
export interface Command {
  readonly id: string;
  readonly group: CommandGroup;
  readonly title: () => string;
  /** BCP 47, where the title is not in the interface's language. */
  readonly lang?: string | undefined;
  /** It is so already. */
  readonly inUse?: boolean;
  /** The stroke that does the same. */
  readonly stroke?: string | undefined;
  readonly run: () => readonly Deed[];
}

export function commandGroupName(group: CommandGroup): string {
  const names: Readonly<Record<CommandGroup, string>> = {
    passage: msg('Passage'),
    bookmarks: msg('Bookmarks'),
    pages: msg('Pages'),
    view: msg('View'),
    themes: msg('Themes'),
    layers: msg('Layers'),
    dates: msg('Dates'),
    exchanges: msg('Exchanges'),
    letters: msg('Letters'),
    sources: msg('Sources'),
    reading: msg('Reading'),
    colours: msg('Colours'),
    language: msg('Language'),
  };
  return names[group];
}

/** The sending of an intent. */
export function intent<Name extends keyof Intents>(name: Name, detail: Intents[Name]) {
  return { type: 'intent', name, detail } as const;
}
