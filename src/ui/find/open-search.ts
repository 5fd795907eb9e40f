import type { Edition } from '../../edition/model.ts';
import { coreOf } from '../../edition/shards/core.ts';
import { textOf } from '../../notes/note.ts';
import { SearchClient } from '../../search/search-client.ts';
import type { PlacedNote } from '../../views/placed-notes.ts';
import { lettersForWorker } from '../library/kept-letters.ts';
import type { RoomState } from '../shell/room-state.ts';

interface OpenSearch {
  readonly client: SearchClient;
  /** The edition that is drawn; undefined until somebody asks. */
  edition: Edition | undefined;
  notes: readonly PlacedNote[];
  onFailure: () => void;
}

/** The page has one worker, whoever asks: an edition is read and held once. */
let open: OpenSearch | undefined;

/**
 * Has the edition read that the page is about to draw, or has drawn, before anything is looked for: thousands of letters take a second or
 * two. Where it fails, whoever asks tries again.
 */
export function openSearchAhead(): void {
  // One that nobody has asked may have read an edition of before; the one in use is left alone.
  if (open?.edition === undefined) begin();
}

/**
 * What searches the edition that is drawn and the reader's notes: opened when it is first asked for, and anew for another
 * edition. `onFailure` is that of whoever asked last; after a failure, asking again tries again.
 */
export function openSearch(
  { edition, notes }: Pick<RoomState, 'edition' | 'notes'>,
  onFailure: () => void,
): SearchClient {
  const now = open && (!open.edition || coreOf(open.edition) === coreOf(edition)) ? open : begin();
  if (now.edition === undefined) {
    now.edition = edition;
    // Of a large edition the page has not all letters.
    if (edition.letters.every(({ away }) => !away)) now.client.bringNear(edition);
  }
  now.onFailure = onFailure;
  if (!sameNotes(now.notes, notes)) {
    now.notes = notes;
    now.client.setNotes(
      notes.map((placed) => ({ id: placed.note.id, passage: placed.passage?.id, text: noteTextOf(placed) })),
    );
  }
  return now.client;
}

function begin(): OpenSearch {
  open?.client.close();
  const client = new SearchClient(lettersForWorker(), () => fail(client));
  open = { client, edition: undefined, notes: [], onFailure: () => undefined };
  return open;
}

function fail(client: SearchClient): void {
  const failed = open;
  if (failed?.client !== client) return;
  const { isAsked } = client;
  client.close();
  open = undefined;
  // Who asks next has it begin anew.
  if (isAsked) failed.onFailure();
}

/** Takes the notes away from the search, and whoever asked with them, until somebody asks again. */
export function forgetNotes(): void {
  if (!open) return;
  open.notes = [];
  open.onFailure = () => undefined;
  open.client.setNotes([]);
}

/** The words of a note, as they are searched. */
export function noteTextOf({ note }: PlacedNote): string {
  return textOf(note);
}

/** Whether two lists hold the same notes with the same words. */
export function sameNotes(some: readonly PlacedNote[], others: readonly PlacedNote[]): boolean {
  return some.length === others.length && others.every(({ note }, index) => note === some[index]?.note);
}

// In development, letters are written anew while they are searched.
import.meta.hot?.on('edition:changed', () => {
  open?.client.close();
  open = undefined;
});
