/** Where a key holds: anywhere, in the columns, in them and at the context texts of the page Sources, in the columns while something is looked for, or on a passage with the focus. */
export type KeyPlace = 'anywhere' | 'columns' | 'citing' | 'hits' | 'passage';

/** Keys and what they do. `strokes` are as `strokeOf` writes them; two in a row, with a space between, are pressed one after the other. */
export interface Binding {
  readonly does: string;
  readonly strokes: readonly string[];
  readonly holds: KeyPlace;
}

/** Every key of the reading room, once: `key-desk.ts` does what stands here, and help shows it. */
export const KEYMAP = [
  { does: 'next-passage', strokes: ['j'], holds: 'columns' },
  { does: 'previous-passage', strokes: ['k'], holds: 'columns' },
  { does: 'left-column', strokes: ['h'], holds: 'columns' },
  { does: 'right-column', strokes: ['l'], holds: 'columns' },
  { does: 'previous-row', strokes: ['['], holds: 'columns' },
  { does: 'next-row', strokes: [']'], holds: 'columns' },
  { does: 'choose', strokes: ['Enter'], holds: 'passage' },
  { does: 'let-go', strokes: ['Escape'], holds: 'columns' },
  { does: 'select-word', strokes: ['ArrowLeft', 'ArrowRight'], holds: 'passage' },
  { does: 'select-more', strokes: ['Shift+ArrowLeft', 'Shift+ArrowRight'], holds: 'passage' },
  { does: 'find', strokes: ['/'], holds: 'anywhere' },
  { does: 'next-hit', strokes: ['F3', 'g n'], holds: 'hits' },
  { does: 'previous-hit', strokes: ['Shift+F3', 'g p'], holds: 'hits' },
  { does: 'note', strokes: ['n'], holds: 'columns' },
  { does: 'highlight', strokes: ['m'], holds: 'columns' },
  { does: 'tag', strokes: ['t'], holds: 'columns' },
  { does: 'bookmark', strokes: ['b'], holds: 'columns' },
  { does: 'link', strokes: ['r'], holds: 'columns' },
  { does: 'disagree', strokes: ['d'], holds: 'columns' },
  { does: 'cite', strokes: ['c'], holds: 'citing' },
  { does: 'cite-style', strokes: ['q'], holds: 'citing' },
  { does: 'align', strokes: ['a'], holds: 'columns' },
  { does: 'text', strokes: ['w'], holds: 'columns' },
  { does: 'theme', strokes: ['1', '2', '3', '4', '5', '6', '7', '8'], holds: 'columns' },
  { does: 'go-columns', strokes: ['g c'], holds: 'anywhere' },
  { does: 'go-letters', strokes: ['g l'], holds: 'anywhere' },
  { does: 'go-timeline', strokes: ['g t'], holds: 'anywhere' },
  { does: 'go-themes', strokes: ['g h'], holds: 'anywhere' },
  { does: 'go-words', strokes: ['g w'], holds: 'anywhere' },
  { does: 'go-sources', strokes: ['g s'], holds: 'anywhere' },
  { does: 'go-notes', strokes: ['g o'], holds: 'anywhere' },
  { does: 'open-letters', strokes: ['o'], holds: 'anywhere' },
  { does: 'share', strokes: ['s'], holds: 'anywhere' },
  { does: 'help', strokes: ['?'], holds: 'anywhere' },
  { does: 'palette', strokes: ['Mod+k'], holds: 'anywhere' },
] as const satisfies readonly Binding[];

export type KeyBinding = (typeof KEYMAP)[number];
export type KeyName = KeyBinding['does'];

/**
 * Whether a stroke is made of characters alone, which speech or a slip can make too, so that a reader can switch it off
 * ([WCAG 2.1.4](https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts)).
 */
export function isCharacter(stroke: string): boolean {
  return /^(?:. )?.$/.test(stroke);
}
