import type { LetterId } from '../../edition/model.ts';
import type { ViewState } from '../view-state.ts';

export const PAPER_SIZES = ['a4', 'letter'] as const;
export const INKS = ['colour', 'black'] as const;

export type PaperSize = (typeof PAPER_SIZES)[number];
export type Ink = (typeof INKS)[number];

/** What of the view the reader has printed otherwise than it stands on the screen. */
type Printed = Pick<ViewState, 'themesOff' | 'others' | 'layersOff'>;

/** What is to stand on paper. */
export interface PaperChoice extends Printed {
  /** All where undefined. */
  readonly letters: readonly LetterId[] | undefined;
  /** What answers what, drawn between the columns and told under the passages. */
  readonly links: boolean;
  /** The reader's notes, numbered at the end. */
  readonly notes: boolean;
  readonly sources: boolean;
  readonly coverage: boolean;
  /** The day of printing. */
  readonly dated: boolean;
  readonly size: PaperSize;
  readonly ink: Ink;
}

const FIRST_CHOICE: Omit<PaperChoice, 'size' | keyof Printed> = {
  letters: undefined,
  links: true,
  notes: false,
  sources: true,
  coverage: false,
  dated: true,
  ink: 'colour',
};

/** A choice that was printed, with what the screen showed then. */
export interface PrintedChoice {
  readonly choice: PaperChoice;
  readonly seen: ViewState;
}

/**
 * What a print begins with: what was chosen last, but themes and layers as the columns show them if they were changed there
 * since. At first all letters, and no notes: they are private.
 */
export function beginChoice(view: ViewState, size: PaperSize, last: PrintedChoice | undefined): PaperChoice {
  const { themesOff, others, layersOff } = view;
  if (last && isSame(view, last.seen)) return last.choice;
  return { ...(last?.choice ?? { ...FIRST_CHOICE, size }), themesOff, others, layersOff };
}

function isSame(a: Printed, b: Printed): boolean {
  return a.themesOff === b.themesOff && a.others === b.others && a.layersOff === b.layersOff;
}

/** The view whose columns are printed. It points at nothing: on paper no passage is singled out. */
export function viewOnPaper(view: ViewState, { themesOff, others, layersOff }: PaperChoice): ViewState {
  return { ...view, page: 'columns', at: undefined, themesOff, others, layersOff };
}
