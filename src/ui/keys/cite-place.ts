import type { CitedSpot } from '../../exports/citations/citation.ts';
import { selectedCitable } from '../citing/selected-citable.ts';
import type { RoomState } from '../shell/room-state.ts';
import { notedSpot, rowOrPassage } from './reading-spot.ts';

/** What is to be cited, and whether that is in place of selected words, which can't be. */
export interface CitePlace {
  readonly spot: CitedSpot | undefined;
  readonly instead: boolean;
}

/**
 * What is cited where nobody points at anything: the note with the focus, else the selected words, else the context text, row or passage
 * with the focus or in view.
 */
export function placeToCite({ edition, view }: Pick<RoomState, 'edition' | 'view'>): CitePlace {
  const noted = notedSpot();
  if (noted) return { spot: noted, instead: false };
  const selected = selectedCitable(edition);
  if (selected !== undefined && selected !== 'none') return { spot: selected, instead: false };
  const spot = view.page === 'sources' ? contextSpot({ edition, view }) : rowOrPassage({ edition, view });
  return { spot, instead: selected === 'none' };
}

/** The context text or its passage with the focus, else what the address leads to. */
function contextSpot({ edition, view }: Pick<RoomState, 'edition' | 'view'>): CitedSpot | undefined {
  const ids = new Set(edition.context.flatMap(({ id, passages }) => [id, ...passages.map((passage) => passage.id)]));
  const focused = document.activeElement?.closest('.context-passage, .context')?.id;
  return [focused, view.at].flatMap((id) => (id !== undefined && ids.has(id) ? { subject: id } : []))[0];
}
