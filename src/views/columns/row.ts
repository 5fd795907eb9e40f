import { byId } from '../../edition/by-id.ts';
import { oncePer } from '../../edition/once-per.ts';
import type {
  ContextEvent,
  CorrespondentAssertion,
  CorrespondentId,
  EditorialNote,
  Edition,
  Letter,
  Link,
  LinkType,
  Party,
  Passage,
  PartyId,
  PassageId,
  ThemeId,
} from '../../edition/model.ts';
import type { ShownInterval } from '../interval.ts';
import type { Correspondents } from './correspondents.ts';
import type { LetterFact } from './letter-facts.ts';
import type { PassageHead } from './passage-head.ts';
import type { ShownDate, ShownHeld } from './shown-date.ts';

/** What a row is about, in a few words after its title; `until` is its last possible day, where that is its place in time. */
export type RowDetail =
  | { readonly type: 'none' }
  | { readonly type: 'dates'; readonly dates: readonly ShownHeld[]; readonly until: number | undefined }
  | { readonly type: 'claim-and-reply'; readonly interval: ShownInterval | undefined }
  | ReplyDetail
  | { readonly type: 'unmet' }
  | { readonly type: 'unanswered' }
  | { readonly type: 'unprompted' }
  | { readonly type: 'linked-to-none' };

/** A whole letter and the one that answers it. `inferred`: no file says that it is the reply. */
export interface ReplyDetail {
  readonly type: 'reply';
  readonly interval: ShownInterval | undefined;
  readonly inferred: boolean;
}

/** Why a party's cell is empty; `not-shown` where the filters took what stood in it. */
export type Silence =
  | { readonly type: 'not-shown'; readonly passages: number }
  | { readonly type: 'edition'; readonly text: string }
  | { readonly type: 'none-quoted'; readonly party: string }
  | { readonly type: 'no-theme'; readonly party: string; readonly theme: string }
  | { readonly type: 'written-by'; readonly senders: Correspondents }
  | { readonly type: 'whole'; readonly why: WholeSilence };

/** Why a cell is empty in an edition of whole letters. */
export type WholeSilence =
  | { readonly type: 'no-reply' }
  /** There is a reply, and it stands in another row, or in a column that is not shown. */
  | { readonly type: 'reply-elsewhere' }
  /** The letter that belongs here is in this shard, which is not here yet. */
  | { readonly type: 'away'; readonly shard: string };

/** What a row is and why it is one; also what a letter is that stands in a row as a reply. */
export interface RowHead {
  readonly id: string;
  /** In the edition's words; undefined for the row of what stands in no exchange. */
  readonly title: string | undefined;
  readonly summary: string;
  readonly notes: readonly EditorialNote[];
  readonly facts: readonly LetterFact[];
  readonly links: readonly LinkLine[];
}

/** What a row is to hold, before the parties' cells are filled. */
export interface RowPlan {
  readonly head: RowHead;
  /** Of the letter that answers the row's. */
  readonly reply?: ReplyPart;
  /** What the row is about, of those of its passages that are shown. */
  readonly detail: (shown: ReadonlySet<PassageId>) => RowDetail;
  /** `home` is where a passage stands whole; in its other rows a reference leads there. */
  readonly passages: readonly { readonly passage: Passage; readonly home: boolean }[];
  /** Letters without text that belong in the row. */
  readonly mentions: readonly Letter[];
  /** Why a party's cell is empty; undefined where the row is none of the parties'. */
  readonly silence: (party: PartyId) => Silence | undefined;
}

/** A whole letter beside the one that it answers has a head of its own, in the cell of its party: links and notes on it lead there. */
export interface ReplyPart {
  /** Undefined where it stands across. */
  readonly party: PartyId | undefined;
  readonly head: RowHead;
}

/** A link between passages, with its reason, author and certainty; `passages` are claim, reply or both in this order. */
export interface LinkLine extends Pick<Link, 'reason' | 'certainty'> {
  readonly type: LinkType | 'unanswered' | 'unprompted';
  readonly passages: readonly Passage[];
  readonly by: string;
}

/** What a passage is to the one that the reader follows: its claim or its reply, and who says so. */
export interface Follow extends Pick<Link, 'reason' | 'certainty'> {
  readonly type: LinkType;
  readonly role: 'claim' | 'reply';
  readonly by: string;
}

export interface PassageEntry {
  readonly type: 'passage';
  readonly passage: Passage;
  readonly head: PassageHead;
  /** None of its themes is on. */
  readonly dim: boolean;
  /** Its layer is switched off: one line tells of it. */
  readonly folded: boolean;
  /** How many claims it answers, and how many replies answer it. */
  readonly claims: number;
  readonly replies: number;
  /** Its links with the passage that the reader follows; empty where there are none. */
  readonly follows: readonly Follow[];
  /** It is followed, and these parties, whose columns are hidden, have claims or replies of it. */
  readonly linkedUnseen: readonly PartyId[];
  /** It stands here only beside what it is linked to; its own place is another row. */
  readonly beside: boolean;
}

/** What stands in a cell, top to bottom. */
export type Entry =
  | PassageEntry
  | { readonly type: 'reference'; readonly passage: Passage; readonly row: string | undefined }
  | { readonly type: 'mention'; readonly letter: Letter; readonly mentionedIn: readonly Passage[] };

/** Entries that stand together; `at` counts bands from 0 within the row, and it reaches over `span` of them. */
export interface Band {
  readonly at: number;
  readonly span: number;
  readonly entries: readonly Entry[];
}

/** A party's part of a row. Bands of the same number stand level in all cells. */
export interface Cell {
  readonly party: PartyId;
  readonly bands: readonly Band[];
  /** Set where there are no entries, but for a row that stands wholly across. */
  readonly silence: Silence | undefined;
}

/** From which column links go, and to which column and band each; the passage they go from is in band 1. */
export interface FollowedLinks {
  readonly column: number;
  readonly ends: readonly { readonly column: number; readonly band: number; readonly role: Follow['role'] }[];
}

/** A row of the columns: a cell for each party, and what belongs to none of them across. */
export interface LetterRow extends RowHead {
  readonly type: 'letters';
  readonly detail: RowDetail;
  readonly reply: ReplyPart | undefined;
  /** The themes its passages are mainly about, in the edition's order. */
  readonly themes: readonly ThemeId[];
  readonly cells: readonly Cell[];
  /** How many bands its cells have: more than one where the reader follows a passage in it. */
  readonly bandCount: number;
  /** The links from the followed passage, by column from 0 and band. */
  readonly followed: FollowedLinks | undefined;
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
  /** Its last possible day, where that is its place in time. */
  readonly until: number | undefined;
  readonly event: ContextEvent;
}

export type Row = LetterRow | EventRow;

/** The party a letter speaks for, by the sender the edition follows; undefined where it is none of them. */
export function partyOf(edition: Edition, { senders: [sender] }: Sent): PartyId | undefined {
  return sender?.value === undefined ? undefined : partyOfMember(edition.parties).get(sender.value);
}

interface Sent {
  readonly senders: readonly Pick<CorrespondentAssertion, 'value'>[];
}

/** Where somebody is of several parties, the first counts. */
const partyOfMember = oncePer(
  (parties: readonly Party[]): ReadonlyMap<CorrespondentId, PartyId> =>
    new Map(parties.toReversed().flatMap(({ id, members }) => members.map((member) => [member, id] as const))),
);

/** All that stands in a cell. */
export function entriesOf({ bands }: Cell): readonly Entry[] {
  return bands.flatMap(({ entries }) => entries);
}

/** What stands in rows, in the order in which paper is read: row by row, in each its cells one after the other. */
export function entriesInOrder(rows: readonly Row[]): readonly Entry[] {
  return rows.flatMap((row) => (row.type === 'letters' ? [...row.cells.flatMap(entriesOf), ...row.across] : []));
}

/** The passages that stand whole in rows, each once. */
export function passagesStanding(rows: readonly Row[]): ReadonlySet<Passage> {
  return new Set(entriesInOrder(rows).flatMap((entry) => (entry.type === 'passage' ? entry.passage : [])));
}

/** The name a party goes by where space is short. */
export function shortName(edition: Edition, party: PartyId): string {
  return byId(edition.parties, party)?.shortName ?? party;
}
