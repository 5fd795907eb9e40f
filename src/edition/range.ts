/** What is said of stretches of a passage's text. Offsets are UTF-16 code units; `end` is exclusive. */

import type { Certainty, SourceId } from './statement.ts';

export type ThemeId = string;

/** Another source's wording of a stretch of a passage. */
export interface Reading {
  readonly text: string;
  readonly source: SourceId;
  readonly certainty: Certainty;
  readonly note?: string;
  /** What has it, where that is a witness which the source names and not the source. */
  readonly witness?: string;
  /** How else the same words can be read: it is no other text's. */
  readonly onPaper?: true;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is said of a stretch of a passage's text. Ranges may overlap. */
export type Range =
  | (Span & { readonly type: 'gloss'; readonly source: SourceId })
  | (Span & { readonly type: 'omission'; readonly source: SourceId })
  | (Span & { readonly type: 'name'; readonly ref: string })
  | (Span & { readonly type: 'phrase'; readonly themes: readonly ThemeId[] })
  | (Span & { readonly type: 'emphasis'; readonly looks?: readonly Look[] })
  | (Span & { readonly type: 'language'; readonly lang: string })
  | (Span & { readonly type: 'slip' })
  | (Span & { readonly type: 'reading'; readonly readings: readonly Reading[] })
  | TranscribedRange;

type WithoutSpan<R> = R extends Range ? Omit<R, keyof Span> : never;
/** What is said of a stretch, before it is known where the stretch lies. */
export type Statement = WithoutSpan<Range>;

/** How emphasized words look in the letter. */
export type Look =
  | 'underlined'
  | 'double-underlined'
  | 'struck'
  | 'bold'
  | 'italic'
  | 'spaced'
  | 'small-capitals'
  | 'superscript'
  | 'subscript'
  | 'latin-script'
  | 'larger'
  | 'smaller';

/** What a stretch of lines is in the build of a letter. It lies on whole lines and takes the line break at its end with it; a `cell` lies within a row, with the tab behind it. */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'opener'
  | 'salutation'
  | 'dateline'
  | 'closer'
  | 'signature'
  | 'postscript'
  | 'address'
  | 'label'
  | 'item'
  | 'verse'
  | 'quotation'
  | 'row'
  | 'cell'
  | 'caption';

/**
 * What only letters have that are transcribed whole (`Edition.form`). The text is the reading text: corrected, written out, without
 * what the writer deleted. What stands on the paper in its place is in `written`; the diplomatic text shows that.
 */
export type TranscribedRange =
  | (Span & { readonly type: 'block'; readonly kind: BlockKind })
  /** What the paper has in place of the stretch, which is empty where the reading text has nothing: `deletion` and `superfluous`. */
  | (Span & {
      readonly type: 'written';
      readonly how: 'original' | 'abbreviation' | 'slip' | 'deletion' | 'superfluous';
      readonly text: string;
    })
  /** The writer put it in later; `where` is the editor's word: `above`, `margin`. */
  | (Span & { readonly type: 'addition'; readonly where?: string })
  /** The editor supplies it; `reason` is the editor's word: `illegible`, `omitted`. */
  | (Span & { readonly type: 'supplied'; readonly reason?: string })
  | (Span & { readonly type: 'unclear'; readonly reason?: string })
  /** Something is missing, and `[…]` stands for it; `extent` as the editor gives it: `2 words`. */
  | (Span & { readonly type: 'lost'; readonly reason?: string; readonly extent?: string })
  /** A line ends with the stretch, on the paper; it is the space that stands for it, or what stands before where words go on. */
  | (Span & { readonly type: 'line-end' })
  /** A page begins before the stretch, which is empty. `label` is as the edition numbers it, `image` the address of its picture. */
  | (Span & { readonly type: 'page'; readonly label?: string; readonly image?: string })
  /** A note on the stretch, by the letter's editor or, in `author`, by its writer. */
  | (Span & { readonly type: 'remark'; readonly text: string; readonly by: 'editor' | 'author' })
  /** Another hand writes; `hand` is what the edition calls it. */
  | (Span & { readonly type: 'hand'; readonly hand: string })
  /** A drawing or picture in the letter, whose description is the stretch. */
  | (Span & { readonly type: 'figure'; readonly image?: string })
  | (Span & { readonly type: 'link'; readonly url: string })
  /** Markup that is not understood, by the name of its element: its words show. */
  | (Span & { readonly type: 'markup'; readonly name: string });
