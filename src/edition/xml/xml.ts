import { SaxesParser } from 'saxes';
import type { SaxesTagNS } from 'saxes';
import { placesIn } from './line-places.ts';
import type { FilePlace, Problem } from '../problem.ts';
import { decodeXml } from './xml-encoding.ts';
import { explainBreakage, withoutRemarks } from './xml-breakage.ts';
import { TEI_NAMESPACE } from './xml-tree.ts';
import type { XmlAttribute, XmlElement, XmlNode } from './xml-tree.ts';

/** Elements deeper than this are refused; real letters stay below 40, and everything that reads the tree may recurse. */
export const DEEPEST_LEVEL = 200;

/** The tree of a file, or the first thing that keeps it from being one. */
export type XmlReading =
  { readonly type: 'tree'; readonly root: XmlElement } | { readonly type: 'problem'; readonly problem: Problem };

/** Leaves the parser from inside one of its events. */
class Refusal extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

/**
 * Reads a file as [XML 1.0](https://www.w3.org/TR/xml/) with namespaces. Problems are values: `foreign-encoding`, `dtd` (a DOCTYPE
 * with declarations of its own is refused, entities are never expanded), `too-deep`, `not-well-formed`. `file` is the
 * name that places carry. Needs neither Node nor a DOM.
 */
export function readXml(file: string, bytes: Uint8Array): XmlReading {
  const decoded = decodeXml(file, bytes);
  if (decoded.type === 'problem') return decoded;
  try {
    return { type: 'tree', root: parse(file, decoded.text) };
  } catch (error) {
    if (error instanceof Refusal) return { type: 'problem', problem: error.problem };
    throw error;
  }
}

/**
 * Listens to six events only: with a seventh, V8 keeps the parser's fields in a dictionary, and reading takes five times as long. What else is to be
 * known stands in the text.
 */
function parse(file: string, text: string): XmlElement {
  const at = placesIn(file, text);
  const parser = new SaxesParser({ xmlns: true });
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  let lastClosed: XmlElement | undefined;
  let tagStart = 0;
  /** Where the last tag or attribute ended: what is broken stands behind it. */
  let sound = 0;
  /** Of the attributes of the tag that is being read, in their order. */
  let attributePlaces: FilePlace[] = [];

  const refuseDeclarations = (end: number): void => {
    const start = doctypeWithDeclarations(text.slice(0, end));
    if (start === undefined) return;
    throw new Refusal({
      code: 'dtd',
      where: at(start),
      message: 'The file has a DOCTYPE with declarations of its own (a DTD). They are not read, for safety.',
      remedy: 'Delete <!DOCTYPE …> and write each character itself where an entity stands.',
    });
  };
  parser.on('opentagstart', () => {
    tagStart = text.lastIndexOf('<', parser.position - 1);
    sound = parser.position - 1;
    attributePlaces = [];
    if (!root) refuseDeclarations(tagStart);
  });
  parser.on('attribute', () => {
    attributePlaces.push(at(behindSpace(text, sound)));
    sound = parser.position;
  });
  parser.on('opentag', (tag) => {
    sound = parser.position;
    const where = at(tagStart);
    if (open.length >= DEEPEST_LEVEL) {
      const message = `<${tag.name}> is the ${DEEPEST_LEVEL + 1}st element inside another.`;
      throw new Refusal({ code: 'too-deep', where, message, remedy: 'Close the elements before it.' });
    }
    const element = { name: nameOf(tag), attributes: attributesOf(tag, attributePlaces), children: [], where };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    sound = parser.position;
    lastClosed = open.pop();
  });
  const addText = (piece: string): void => {
    open.at(-1)?.children.push(piece);
  };
  parser.on('text', addText);
  parser.on('cdata', (piece) => {
    sound = parser.position;
    addText(piece);
  });
  try {
    parser.write(text).close();
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    if (!root) refuseDeclarations(parser.position);
    const breakage = { text, sound, offset: parser.position, reason, inside: open.at(-1), lastClosed };
    const { offset, message, remedy } = explainBreakage(breakage);
    throw new Refusal({ code: 'not-well-formed', where: at(offset), message, remedy });
  }
  if (!root) throw new Error('The XML parser accepted a file without a root element.');
  return root;
}

function nameOf({ uri, local }: SaxesTagNS): string {
  return uri === TEI_NAMESPACE ? local : `{${uri}}${local}`;
}

const NO_ATTRIBUTES: ReadonlyMap<string, XmlAttribute> = new Map();

/** `places` are those of its attributes, which the parser gives in their order. */
function attributesOf(tag: SaxesTagNS, places: readonly FilePlace[]): ReadonlyMap<string, XmlAttribute> {
  if (places.length === 0) return NO_ATTRIBUTES;
  const attributes = new Map<string, XmlAttribute>();
  for (const [index, { name, prefix, local, uri, value }] of Object.values(tag.attributes).entries()) {
    const where = places[index];
    if (!where || prefix === 'xmlns' || name === 'xmlns') continue;
    attributes.set(prefix === '' || prefix === 'xml' ? name : `{${uri}}${local}`, { value, where });
  }
  return attributes;
}

/** The first offset from this one on at which there is no white space. */
function behindSpace(text: string, offset: number): number {
  let at = offset;
  while (text.charCodeAt(at) <= 0x20) at += 1;
  return at;
}

/** Where a DOCTYPE begins that has more than a name and an address, in what stands before the root element. */
function doctypeWithDeclarations(prolog: string): number | undefined {
  if (!prolog.includes('<!DOCTYPE')) return undefined;
  const bare = withoutRemarks(prolog);
  const start = bare.indexOf('<!DOCTYPE');
  return start >= 0 && bare.includes('[', start) ? start : undefined;
}

/** saxes writes `line:column: reason.`; the place is worked out here, from the offset. Undefined for errors that are not about the file. */
function reasonOf(error: unknown): string | undefined {
  return error instanceof Error ? /^\d+:\d+: (.*)/s.exec(error.message)?.[1] : undefined;
}
