import type { TemplateResult } from 'lit';
import type { Edition, Passage, ThemeId } from '../../edition/model.ts';
import type { Problem } from '../../edition/problem.ts';
import type { Preferences } from '../../platform/preferences.ts';
import type { PrintedChoice } from '../../views/paper/paper-choice.ts';
import type { CitedSpot } from '../../exports/citations/citation.ts';
import type { Stretch } from '../../views/columns/letter-columns.ts';
import type { ViewState } from '../../views/view-state.ts';
import type { ShownNotes } from '../notes/shown-notes.ts';
import type { Paint } from '../prose/prose.ts';
import { phraseWords } from '../wording/prose-words.ts';
import type { ChosenFiles } from '../library/chosen-files.ts';
import type { Lending, MissingLetters } from '../transcribed/shard-desk.ts';
import type { DialogName } from './intents.ts';
import type { KeptArticles } from '../columns/kept-articles.ts';
import { slotAt } from '../columns/theme-glyph.ts';

/** A line that tells the reader something, with at most one thing to do about it. */
export interface Notice {
  readonly name: string;
  readonly text: string;
  readonly action?: string;
  readonly urgent?: boolean;
}

/** All that the reading room draws from. */
export interface RoomState extends ShownNotes {
  readonly edition: Edition;
  readonly problems: readonly Problem[];
  readonly view: ViewState;
  /** The edition with letters in it that may be elsewhere, by their ids or those of passages; rejects where they can't be had. */
  readonly have: (ids: Iterable<string>) => Promise<Edition>;
  /** The same for who goes through letters once: they stay nowhere else. Undefined where it is called off. */
  readonly lend: (ids: Iterable<string>, lending: Lending) => Promise<Edition | undefined>;
  /** Which chunks of the rows are set, where letters are many; undefined before the page has begun. */
  readonly stretch: Stretch | undefined;
  /** Of the letters that could not be had. */
  readonly missing: MissingLetters | undefined;
  /** The row that the reader is in, by its id. */
  readonly row: string | undefined;
  /** The site works without a network. */
  readonly offline: boolean;
  /** The window is too narrow for columns: under 760 px. */
  readonly narrow: boolean;
  /** Where the page keeps the articles of passages; undefined where it is built as text. */
  readonly kept: KeptArticles | undefined;
  readonly preferences: Preferences;
  /** The dialog that is open over the page. */
  readonly dialog: DialogName | undefined;
  /** The files that a reader has brought, for the dialog that opens letters. */
  readonly chosen: ChosenFiles | undefined;
  /** What was cited last. */
  readonly cited: CitedSpot | undefined;
  /** What was printed last. */
  readonly printed: PrintedChoice | undefined;
  /** Draw the page, the dialog and the bar for finding, once they are loaded; the columns are always there. */
  readonly drawPage: DrawPart | undefined;
  readonly drawDialog: DrawPart | undefined;
  readonly drawFind: DrawPart | undefined;
  /** Draws what stands over the page while a note is made; undefined until the notes are loaded. */
  readonly drawOver: DrawPart | undefined;
}

/** A part of the application that is loaded when it is first asked for: a page, or a dialog. */
export type DrawPart = (state: RoomState) => TemplateResult;

/** The themes whose phrases the view marks in a passage, each with its place in the palette. A passage is painted anew only for its own. */
export function markedThemes(
  edition: Edition,
  { themesOff, layersOff }: ViewState,
  { ranges }: Passage,
): Paint['themes'] {
  if (layersOff.includes('phrases')) return [];
  const own = new Set(ranges.flatMap((range) => (range.type === 'phrase' ? range.themes : [])));
  return edition.themes
    .filter(({ id }) => own.has(id) && !themesOff.includes(id))
    .map(({ id, name }) => ({ id, slot: slotOf(edition, id), says: phraseWords(name) }));
}

/** A theme's place in the palette. */
export function slotOf(edition: Edition, theme: ThemeId | undefined): number {
  return slotAt(edition.themes.findIndex(({ id }) => id === theme));
}
