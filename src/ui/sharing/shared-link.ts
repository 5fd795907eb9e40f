import { toAddress } from '../../routing/address.ts';
import { withSelected } from '../../routing/selected-words.ts';
import type { NoteSpot } from '../../views/notes/note-spot.ts';
import type { ViewState } from '../../views/view-state.ts';
import { siteAddress } from '../citing/edition-address.ts';
import { selectedSpot } from '../prose/note-place.ts';
import { currentRow, readingLine } from '../shell/reading-place.ts';

/** Where in the letters a link leads. */
export interface SharedPlace {
  readonly at: string | undefined;
  /** The words that are selected there. */
  readonly words?: NoteSpot['words'];
}

/**
 * Where the reader is now: at selected words, else at what is followed if it is in view, else in the row that is read. A passage that is only in
 * view is not named, since a link to it would have it followed.
 */
export function placeToShare({ page, at }: ViewState): SharedPlace {
  // The page Notes has its own notes and tags in view.
  if (page === 'notes') return { at: undefined };
  if (page !== 'columns') return { at };
  const spot = selectedSpot();
  if (spot) return { at: spot.subject, words: spot.words };
  if (at !== undefined && isInView(at)) return { at };
  return { at: scrollY > 0 ? currentRow() : undefined };
}

function isInView(id: string): boolean {
  const { top = 0, bottom = 0 } = document.getElementById(id)?.getBoundingClientRect() ?? {};
  return bottom > readingLine() && top < innerHeight;
}

/** The address of the view as it is shared, after the edition's. How the page Notes is set stays: it has words and tags of the reader's own in it. */
export function addressToShare(view: ViewState, { at, words }: SharedPlace, text: string | undefined): string {
  const address = toAddress({ ...view, notebook: {}, at });
  return words && text !== undefined ? withSelected(address, text, words) : address;
}

/** The whole link; undefined where this page was opened from a disk and does not know where the site is published. */
export function sharedLink(address: string): string | undefined {
  const site = siteAddress();
  return site === undefined ? undefined : site + address;
}
