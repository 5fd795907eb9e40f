import type { Citation } from './citation.ts';

/** A way to write citations. Each is one module of this folder, with nothing else in it that others need. */
export interface CitationStyle {
  readonly id: string;
  /** [RFC 6838](https://www.rfc-editor.org/rfc/rfc6838). */
  readonly mediaType: string;
  /** What a file's name ends with, after the dot. */
  readonly ending: string;
  /** All of them, in their order, as the text of a file. Styles speak English, whatever the interface does. */
  cite(items: readonly Citation[]): string;
}
