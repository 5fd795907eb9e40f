import type { PartyId, SourceId, ThemeId } from '../edition/model.ts';
import { VOICES } from '../search/voices.ts';

export const PAGES = ['columns', 'letters', 'timeline', 'themes', 'words', 'sources', 'notes'] as const;
export const ALIGNMENTS = ['date', 'exchange', 'theme'] as const;
export const LAYERS = ['letter', 'glosses', 'omissions', 'reported', 'edition', 'phrases'] as const;
/** Passages of neither side, which stand across the columns: shown, hidden, or the only ones. */
export const ACROSS = ['show', 'hide', 'only'] as const;
export const TEXTS = ['reading', 'diplomatic'] as const;
/** What finding can leave out: who speaks, other spellings, and other names of whom a word names. */
export const FIND_SWITCHES = [...VOICES, 'spellings', 'names'] as const;
export const STANDINGS = ['unanswered', 'unprompted'] as const;
export const WORDS_SETTINGS = [
  'show',
  'sort',
  'compare',
  'side',
  'against',
  'units',
  'counted',
  'stop',
  'without',
] as const;

/** Of the page Notes. */
export const NOTEBOOK_SETTINGS = ['part', 'group', 'order', 'kind', 'tag', 'theme', 'letter', 'text', 'table'] as const;

/** Of the page Letters. */
export const LETTERS_SETTINGS = ['listed', 'who', 'with', 'way', 'year'] as const;

export type Page = (typeof PAGES)[number];
/** What makes a row of the columns: a letter, a claim with its reply, or a theme. */
export type Alignment = (typeof ALIGNMENTS)[number];
/**
 * What can be switched off. The first five say who is speaking: the letter, the source in its glosses, the source by leaving
 * out, the source or the edition by reporting, the edition in its notes; `phrases` marks what carries a theme.
 */
export type Layer = (typeof LAYERS)[number];
export type FindSwitch = (typeof FIND_SWITCHES)[number];
/** A claim that nothing quoted answers, or a reply to which no quoted claim stands. */
export type Standing = (typeof STANDINGS)[number];
/**
 * Whose dates hold: `edition`, each passage's own source and else the edition's choice; `widest`, from the first to the last
 * day that the sources allow, each taken where it is most exact; else one source, by its id.
 */
export type Dating = SourceId;

/** A setting of the page Words by its name in addresses, and what it is set to; none where it is as at first. */
export type WordsSettings = Readonly<Partial<Record<(typeof WORDS_SETTINGS)[number], string>>>;

/** A setting of the page Notes, as those of the page Words. */
export type NotebookSettings = Readonly<Partial<Record<(typeof NOTEBOOK_SETTINGS)[number], string>>>;

/** A setting of the page Letters, as those of the page Words. */
export type LettersSettings = Readonly<Partial<Record<(typeof LETTERS_SETTINGS)[number], string>>>;

/** A stretch of time, by its first and last day as `YYYY-MM-DD`. */
export interface TimeSpan {
  readonly from: string;
  readonly to: string;
}

/** What the reader sees, whole: the address says exactly this. */
export interface ViewState {
  readonly page: Page;
  readonly align: Alignment;
  readonly themesOff: readonly ThemeId[];
  /** Whether passages of no theme that is on stay, dimmed, or go. */
  readonly others: 'dim' | 'hide';
  readonly layersOff: readonly Layer[];
  /** Only passages that stand so; all where it is empty. */
  readonly only: readonly Standing[];
  readonly dating: Dating;
  /** The parties that have a column, in the reader's order; all of them in the edition's where it is empty. */
  readonly columns: readonly PartyId[];
  readonly across: (typeof ACROSS)[number];
  /** Of letters that are transcribed: the text as it is read, or what stands on the paper. */
  readonly text: (typeof TEXTS)[number];
  /** What the timeline shows of time; all of it where undefined. */
  readonly span: TimeSpan | undefined;
  /** What the tables of themes count, and for whom. */
  readonly count: 'passages' | 'words';
  readonly by: 'party' | 'letter';
  /** What is looked for, as it was typed; nothing where it is empty. */
  readonly find: string;
  readonly findOff: readonly FindSwitch[];
  /** Wordings that are not looked for, folded. */
  readonly findNot: readonly string[];
  /** How the page Words is set, as its settings stand in the address; `words/words-choice.ts` reads them when the page is loaded. */
  readonly words: WordsSettings;
  /** How the page Notes is set; `notes/notebook-choice.ts` reads it. */
  readonly notebook: NotebookSettings;
  /** How the page Letters is set; `letters/letters-choice.ts` reads it. */
  readonly letters: LettersSettings;
  /** What the address points at, by its id: a passage, a row, a source. */
  readonly at: string | undefined;
}

/** Nothing is looked for. */
export const NO_FIND = { find: '', findOff: [], findNot: [] } as const satisfies Partial<ViewState>;

export const FIRST_VIEW: ViewState = {
  page: 'columns',
  align: 'exchange',
  themesOff: [],
  others: 'dim',
  layersOff: [],
  only: [],
  dating: 'edition',
  columns: [],
  across: 'show',
  text: 'reading',
  span: undefined,
  count: 'passages',
  by: 'party',
  ...NO_FIND,
  words: {},
  notebook: {},
  letters: {},
  at: undefined,
};

/** What keeps passages and rows out of the columns, set back: a link to a row must find it there. */
export const UNFILTERED = { others: 'dim', only: [], across: 'show' } as const satisfies Partial<ViewState>;

/** The list without the item if it holds it, else with it at the end. */
export function toggled<Item>(list: readonly Item[], item: Item): readonly Item[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
