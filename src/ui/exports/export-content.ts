import type { LetterId } from '../../edition/model.ts';
import type { Content } from '../../exports/format.ts';
import type { ListedFormat } from '../../exports/formats.ts';
import type { RoomState } from '../shell/room-state.ts';

/** What goes into the file. Notes go only into a file that is made for them; `chosen` are letters by their ids, undefined for all. */
export function exportContent(
  room: RoomState,
  { holds }: Pick<ListedFormat, 'holds'>,
  chosen: readonly LetterId[] | undefined,
): Content {
  const { edition, notes, tags } = room;
  const ofNotes = holds !== 'letters';
  return {
    edition,
    letters: edition.letters.filter(({ id }) => ofNotes || chosen === undefined || chosen.includes(id)),
    notes: ofNotes ? notes.map(({ note }) => note) : [],
    tags: ofNotes ? tags : [],
    address: new URL('./', location.href).href,
    made: new Date(),
  };
}
