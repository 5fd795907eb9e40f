import type { ThemeId } from '../edition/model.ts';

export const PAGES = ['columns', 'notes'] as const;
export const ALIGNMENTS = ['date', 'exchange', 'theme'] as const;
export const LAYERS = ['glosses', 'phrases', 'reported'] as const;

export type Page = (typeof PAGES)[number];
/** What makes a row of the columns: a letter, a claim with its reply, or a theme. */
export type Alignment = (typeof ALIGNMENTS)[number];
/** What can be switched off: the source's glosses, the marking of theme phrases, reported speech. */
export type Layer = (typeof LAYERS)[number];

/** What the reader sees, whole: the address says exactly this. */
export interface ViewState {
  readonly page: Page;
  readonly align: Alignment;
  readonly themesOff: readonly ThemeId[];
  /** Whether passages of no theme that is on stay, dimmed, or go. */
  readonly others: 'dim' | 'hide';
  readonly layersOff: readonly Layer[];
  /** The passage or row the address points at, by its id. */
  readonly at: string | undefined;
}

export const FIRST_VIEW: ViewState = {
  page: 'columns',
  align: 'exchange',
  themesOff: [],
  others: 'dim',
  layersOff: [],
  at: undefined,
};

/** The list without the item if it holds it, else with it at the end. */
export function toggled<Item>(list: readonly Item[], item: Item): readonly Item[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
