/** What the parts of the model say of anything: who says it, where, and how surely. */

export type SourceId = string;
export type PassageId = string;

/** How sure the editor is, in the words of TEI's `@cert`. */
export type Certainty = 'high' | 'medium' | 'low' | 'unknown';

/** Where in a source something stands. `letterPage` is a page of the letter itself, as the source cites it. */
export interface Place {
  /** The heading that it stands under, as the source has it. */
  readonly section?: string;
  /** Where there is no heading, the editor's words for the place, such as “text of the article”. */
  readonly part?: string;
  readonly page?: string;
  readonly letterPage?: string;
}

/** One statement about a letter, and who makes it. Sources that disagree make several. */
export interface Assertion<Value> {
  readonly value: Value;
  /** The words of the source. */
  readonly asGiven: string;
  readonly source: SourceId;
  readonly place: Place;
  /** The passage beside which the source says so, if it is one of this edition. */
  readonly beside?: PassageId;
  readonly certainty: Certainty;
  readonly note?: string;
  /** Nobody says it: it is inferred from this part of the letter's file. */
  readonly inferredFrom?: Ground;
}

/** What a statement about a letter can be inferred from, where no `correspDesc` makes it. */
export type Ground =
  'title' | 'author' | 'creation' | 'dateline' | 'signature' | 'salutation' | 'file-name' | 'metadata' | 'receipt';

/** A conclusion that somebody draws: a link between passages, or that two names mean the same. */
export interface Judgement {
  /** Why, in a sentence. */
  readonly reason: string;
  readonly certainty: Certainty;
  /** Who draws it: the edition, or a source. */
  readonly by: SourceId;
}

export interface EditorialNote {
  readonly text: string;
  /** `source-slip`: the source errs and its reading is kept; `remark`: anything else the editor says. */
  readonly type: 'remark' | 'source-slip';
}
