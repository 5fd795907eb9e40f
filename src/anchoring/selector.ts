/**
 * Where in a text something stands, in the terms of the
 * [Web Annotation Data Model](https://www.w3.org/TR/annotation-model/#selectors). Both selectors count Unicode code
 * points; inside the program offsets are UTF-16 code units, see `code-points.ts`.
 */

/** From `start` up to but not including `end`, in code points ([4.2.5](https://www.w3.org/TR/annotation-model/#text-position-selector)). */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** The words themselves with what stands before and after them ([4.2.4](https://www.w3.org/TR/annotation-model/#text-quote-selector)). */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A place in a text, said redundantly, so that it can be found again when the text has changed. */
export interface Anchor {
  readonly selectors: readonly [TextPositionSelector, TextQuoteSelector];
  /** `textHash` of the whole text at the time. */
  readonly textHash: string;
}
