import type { SourceId } from '../model.ts';
import type { Problem } from '../problem.ts';
import { elementsBelow, elementsIn, elementAt } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

/** What is known of a TEI while its letters are read. */
export interface FileContext {
  readonly file: string;
  readonly root: XmlElement;
  /** Its header, then those of the corpora around it. */
  readonly headers: readonly XmlElement[];
  readonly source: SourceId;
  /** BCP 47, of what the header says. */
  readonly lang: string | undefined;
  /** Whether the file has an entry with this id of its own. */
  readonly isHere: (id: string) => boolean;
  /** The name that the file's own register has for these keys. */
  readonly nameOf: (keys: readonly string[]) => string | undefined;
  readonly report: (doubt: Problem) => void;
}

/** The first element at the end of this path in the header, or else in those around it. */
export function inHeader(
  { headers }: Pick<FileContext, 'headers'>,
  ...path: readonly string[]
): XmlElement | undefined {
  return headers.map((header) => elementAt(header, ...path)).find((found) => found !== undefined);
}

/** All children of that name at the end of this path in the letter's own header. */
export function allInHeader(
  { headers: [header] }: Pick<FileContext, 'headers'>,
  name: string,
  ...path: readonly string[]
) {
  const parent = header && elementAt(header, ...path);
  return parent ? elementsIn(parent, name) : [];
}

/** Elements of that name anywhere in this part of the letter's own header. */
export function belowInHeader(
  { headers: [header] }: Pick<FileContext, 'headers'>,
  name: string,
  ...path: readonly string[]
) {
  const parent = header && elementAt(header, ...path);
  return parent ? elementsBelow(parent, name) : [];
}
