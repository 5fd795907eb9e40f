import { isCharacter } from './keymap.ts';

/**
 * Keys that a part of the page answers while the focus is in it, by what they do; `strokes` are written as in the keymap. The parts act on
 * these tables, and help shows them.
 */
export const PAGE_KEYS = {
  writing: {
    bold: ['Mod+b'],
    italic: ['Mod+i'],
    undo: ['Mod+z'],
    redo: ['Mod+y'],
    leave: ['Escape'],
  },
  list: {
    next: ['ArrowDown', 'j'],
    previous: ['ArrowUp', 'k'],
    choose: ['x'],
    'choose-on': ['Shift+ArrowDown', 'Shift+ArrowUp'],
    close: ['Escape'],
  },
  review: {
    next: ['ArrowDown', 'j'],
    previous: ['ArrowUp', 'k'],
    accept: ['a'],
    replace: ['r'],
    'keep-lost': ['o'],
  },
  codebook: {
    tags: ['ArrowUp', 'ArrowDown'],
    numbers: ['ArrowRight', 'ArrowLeft'],
    ends: ['Home', 'End'],
    move: ['Alt+ArrowUp', 'Alt+ArrowDown'],
    nest: ['Alt+ArrowRight', 'Alt+ArrowLeft'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export type PageKeyGroup = keyof typeof PAGE_KEYS;

/** What a stroke does in a part; characters alone only where the reader has not switched them off. */
export function doneBy<Name extends string>(
  keys: Readonly<Record<Name, readonly string[]>>,
  stroke: string | undefined,
  characters = true,
): Name | undefined {
  if (stroke === undefined || (!characters && isCharacter(stroke))) return undefined;
  return (Object.keys(keys) as Name[]).find((name) => keys[name].includes(stroke));
}
