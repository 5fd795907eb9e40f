import type { LetterId } from '../../edition/model.ts';
import type { Content } from '../../exports/format.ts';
import { isOfNotes } from '../../exports/formats.ts';
import type { ListedFormat } from '../../exports/formats.ts';
import { editionAddress } from '../citing/edition-address.ts';
import type { RoomState } from '../shell/room-state.ts';
import { readSiteFile } from './read-site.ts';

/** What goes into the file. Notes go only into a file that is made for them; `chosen` are letters by their ids, undefined for all. */
export function exportContent(
  room: RoomState,
  { holds }: Pick<ListedFormat, 'holds'>,
  chosen: readonly LetterId[] | undefined,
): Content {
  const { edition, notes, tags } = room;
  const ofNotes = isOfNotes(holds);
  return {
    edition,
    letters: edition.letters.filter(({ id }) => holds !== 'letters' || chosen === undefined || chosen.includes(id)),
    notes: ofNotes ? notes.map(({ note }) => note) : [],
    tags: ofNotes ? tags : [],
    address: editionAddress() ?? './',
    made: new Date(),
    site: readSiteFile,
  };
}
