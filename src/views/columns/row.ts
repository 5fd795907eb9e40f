import type { ContextEvent, EditorialNote, Edition, Letter, Passage, PartyId, ThemeId } from '../../edition/model.ts';
import type { LetterFact } from './letter-facts.ts';
import type { PassageHead, ShownDate } from './passage-head.ts';

/** What a row is and why it is one. */
interface RowHead {
  readonly id: string;
  readonly title: string;
  /** A few words after the title: "claim, then reply 3 to 63 days later". */
  readonly detail: string;
  readonly summary: string;
  readonly notes: readonly EditorialNote[];
  readonly facts: readonly LetterFact[];
  readonly links: readonly LinkLine[];
}

/** What a row is to hold, before the parties' cells are filled. */
export interface RowPlan {
  readonly head: RowHead;
  /** `home` is where a passage stands whole; in its other rows a reference leads there. */
  readonly passages: readonly { readonly passage: Passage; readonly home: boolean }[];
  /** Letters without text that belong in the row. */
  readonly mentions: readonly Letter[];
  /** Why a party's cell is empty; undefined where the row is none of the parties'. */
  readonly silence: (party: PartyId) => string | undefined;
}

/** A claim and its reply, said in words. */
export interface LinkLine {
  readonly type: string;
  /** The claim, the reply, or both in this order. */
  readonly passages: readonly Passage[];
  readonly reason: string;
  readonly by: string;
  readonly certainty: string;
}

/** What stands in a cell, top to bottom. */
export type Entry =
  | {
      readonly type: 'passage';
      readonly passage: Passage;
      readonly head: PassageHead;
      /** None of its themes is on. */
      readonly dim: boolean;
      /** Reported, and reported speech is switched off: one line tells of it. */
      readonly folded: boolean;
    }
  | { readonly type: 'reference'; readonly passage: Passage; readonly row: string }
  | { readonly type: 'mention'; readonly letter: Letter; readonly mentionedIn: readonly Passage[] };

export interface Cell {
  readonly party: PartyId;
  readonly entries: readonly Entry[];
  /** Set where there are no entries, but for a row that stands wholly across. */
  readonly silence: string | undefined;
}

/** A row of the columns: a cell for each party, and what belongs to none of them across. */
export interface LetterRow extends RowHead {
  readonly type: 'letters';
  /** The themes its passages are mainly about, in the edition's order. */
  readonly themes: readonly ThemeId[];
  readonly cells: readonly Cell[];
  readonly across: readonly Entry[];
  /** Which way the first words go between two columns. */
  readonly direction: 'forth' | 'back' | undefined;
}

/** Something that happened around the letters, told between the rows. */
export interface EventRow {
  readonly type: 'event';
  readonly id: string;
  readonly title: string;
  readonly dates: readonly ShownDate[];
  readonly event: ContextEvent;
}

export type Row = LetterRow | EventRow;

/** The party a letter speaks for, by the sender the edition follows; undefined where it is none of them. */
export function partyOf(edition: Edition, letter: Letter): PartyId | undefined {
  const sender = letter.senders[0]?.value;
  return edition.parties.find(({ members }) => sender !== undefined && members.includes(sender))?.id;
}

/** The name a party goes by where space is short. */
export function shortName(edition: Edition, party: PartyId): string {
  return edition.parties.find(({ id }) => id === party)?.shortName ?? party;
}
