import type { TemplateResult } from 'lit';
import type { Edition, Excerpt, Letter, Reading } from '../../edition/model.ts';
import type { Ground } from '../../edition/statement.ts';
import type { RowChunk } from '../../views/columns/columns.ts';
import type { LetterColumns, Stretch } from '../../views/columns/letter-columns.ts';
import type { Entry, PassageEntry, ReplyDetail, RowHead, WholeSilence } from '../../views/columns/row.ts';
import { giveReplies } from '../../views/offered-view.ts';
import type { ViewState } from '../../views/view-state.ts';
import type { Paint } from '../prose/prose.ts';
import type { RoomState } from '../shell/room-state.ts';
import type { LetterStretch, StretchHost } from './letter-stretch.ts';

/** A drawn entry, with what it was drawn from. */
export interface DrawnEntry {
  readonly entry: Entry;
  readonly drawn: unknown;
}

/** Draws what only letters have that are transcribed whole. Most editions that are quoted never need it. */
export interface WholePart {
  /** How the words of a passage are drawn. */
  readonly structure: (passage: Excerpt, text: ViewState['text']) => NonNullable<Paint['structure']>;
  /** Whose another wording is, and that it is only another reading of the paper. */
  readonly whose: (edition: Edition, reading: Reading) => string;
  readonly otherOnPaper: (words: string) => string;
  /** What stands in the head of a passage in place of sender and addressee, where the edition says it. */
  readonly editionsWords: () => string;
  /** Which way a passage runs. */
  readonly direction: (passage: Excerpt) => 'ltr' | 'rtl';
  /** The notes on words of a passage, under it. */
  readonly remarks: (state: RoomState, passage: Excerpt) => unknown;
  /** What stands over a passage in place of a head, where its letter goes on from the passage before. */
  readonly furtherHeader: (state: RoomState, entry: PassageEntry) => TemplateResult;
  /** What stands over a letter beside the one that it answers, whose title is the row's. */
  readonly replyTitle: (state: RoomState, head: RowHead) => TemplateResult;
  /** Whether letters can stand beside their replies. */
  readonly hasReplies: (edition: Edition) => boolean;
  /** How long after a letter its reply is dated, and who says that it is one. */
  readonly replyWords: (detail: ReplyDetail) => string;
  /** Why a cell is empty. */
  readonly silence: (state: RoomState, why: WholeSilence) => TemplateResult;
  /** What a statement is inferred from, in words. */
  readonly ground: (ground: Ground) => string;
  /** What of a letter's date and sender is inferred, for its head. */
  readonly inferred: (letter: Letter) => unknown;
  /** The entries of a cell, translations beside what they translate. */
  readonly abreast: (entries: readonly DrawnEntry[]) => unknown;
  /** The choice between the two texts; nothing where they are the same. */
  readonly textTool: (state: RoomState) => unknown;
  /** Leads from the sign of a note to the note. */
  readonly followSign: (event: Event) => void;
  /** The columns of a view with a stretch of their rows; the first where none is said. */
  readonly columns: (edition: Edition, view: ViewState, stretch: Stretch | undefined) => LetterColumns;
  /** What stands over them. */
  readonly heads: (state: RoomState, shown: LetterColumns) => readonly TemplateResult[];
  /** Draws their chunks, each anew only when something changes that stands in it. */
  readonly chunks: (state: RoomState, shown: LetterColumns, draw: (chunk: RowChunk) => TemplateResult) => unknown;
  /** The way to each letter. */
  readonly rail: (state: RoomState, shown: LetterColumns) => TemplateResult;
  /** Sets their rows a chunk at a time, and brings the letters that are elsewhere. */
  readonly stretch: (host: StretchHost) => LetterStretch;
  /** Selects words of the text where those that show in their place are chosen: these can't be noted. */
  readonly selectWritten: (event: Event) => void;
}

let part: WholePart | undefined;

/** What draws the letters of an edition that are transcribed whole; undefined in an edition of others. */
export function wholePart({ form }: Edition): WholePart | undefined {
  return form === 'transcribed' ? part : undefined;
}

/** What a statement is inferred from that nobody makes: only letters that are transcribed whole have such. */
export function groundWords(ground: Ground): string {
  return part?.ground(ground) ?? '';
}

/** What stands in the head of a passage that the edition says of a letter; only whole letters have such. */
export function editionsWords(): string {
  return part?.editionsWords() ?? '';
}

/** Gives the part, before the first of its letters is drawn. */
export function giveWholePart(given: WholePart): void {
  part = given;
  giveReplies(given.hasReplies);
}
