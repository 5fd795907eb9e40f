import { editionUrl } from 'virtual:edition';
import type { Edition } from '../../edition/model.ts';
import { textOf } from '../../notes/note.ts';
import { SearchClient } from '../../search/search-client.ts';
import type { PlacedNote } from '../../views/placed-notes.ts';
import type { RoomState } from '../shell/room-state.ts';

interface OpenSearch {
  readonly edition: Edition;
  readonly client: SearchClient;
  notes: readonly PlacedNote[];
}

/** The page has one worker, whoever asks: an edition is read and held once. */
let open: OpenSearch | undefined;

/**
 * What searches the edition that is drawn and the reader's notes: opened when it is first asked for, and anew for another
 * edition. `onFailure` is that of whoever opens it; after a failure, asking again tries again.
 */
export function openSearch(
  { edition, notes }: Pick<RoomState, 'edition' | 'notes'>,
  onFailure: () => void,
): SearchClient {
  if (open?.edition !== edition) {
    open?.client.close();
    open = { edition, notes: [], client: new SearchClient(editionUrl, () => fail(onFailure)) };
  }
  if (!sameNotes(open.notes, notes)) {
    open.notes = notes;
    open.client.setNotes(
      notes.map((placed) => ({ id: placed.note.id, passage: placed.passage?.id, text: noteTextOf(placed) })),
    );
  }
  return open.client;
}

function fail(tell: () => void): void {
  open?.client.close();
  open = undefined;
  tell();
}

/** The words of a note, as they are searched. */
export function noteTextOf({ note }: PlacedNote): string {
  return textOf(note);
}

/** Whether two lists hold the same notes with the same words. */
export function sameNotes(some: readonly PlacedNote[], others: readonly PlacedNote[]): boolean {
  return some.length === others.length && others.every(({ note }, index) => note === some[index]?.note);
}
