import { lineStartsOf, placeIn } from '../../edition/xml/line-places.ts';
import { readXml } from '../../edition/xml/xml.ts';
import { elementsIn } from '../../edition/xml/xml-tree.ts';
import type { XmlElement } from '../../edition/xml/xml-tree.ts';
import type { Refusal } from '../reader.ts';
import { LARGEST } from '../readers.ts';

/** The namespace of each kind of file, as it is and as it stands in files from before the standard or by slips; some have none at all. */
const NAMESPACE = /^urn:qda-xml:(?:project|codebook):(.+)$/i;
const VERSIONS: ReadonlySet<string> = new Set(['1.0', '1:0', '0.4', '0:4']);

export type ReadRefi =
  { readonly type: 'root'; readonly root: XmlElement } | { readonly type: 'refused'; readonly refusal: Refusal };

/** Reads the XML of a codebook or project; `name` is that of its root. */
export function readRefi(file: string, bytes: Uint8Array, name: 'CodeBook' | 'Project'): ReadRefi {
  if (bytes.length > LARGEST.xml) return refused({ why: 'too-large', file });
  const doctype = doctypeIn(bytes);
  if (doctype) return refused({ why: 'has-dtd', file, ...doctype });
  const reading = readXml(file, bytes);
  if (reading.type === 'problem') {
    const { code, where } = reading.problem;
    return refused({ why: whyOf(code), file, line: where.line, column: where.column });
  }
  const { root } = reading;
  if (localName(root) !== name) return refused({ why: 'other-format', file });
  const [, namespace] = /^\{(.*)\}/.exec(root.name) ?? [];
  const [, version] = NAMESPACE.exec(namespace ?? '') ?? [];
  if (version !== undefined && !VERSIONS.has(version)) return refused({ why: 'unknown-version', file });
  return namespace !== '' && version === undefined ? refused({ why: 'other-format', file }) : { type: 'root', root };
}

/** The elements inside one of that name, in whatever namespace. */
export function childrenNamed(parent: XmlElement | undefined, ...names: readonly string[]): readonly XmlElement[] {
  return parent ? elementsIn(parent).filter((child) => names.includes(localName(child))) : [];
}

/** The first of them. */
export function childNamed(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenNamed(parent, name)[0];
}

/** Without its namespace. */
export function localName({ name }: XmlElement): string {
  return name.replace(/^\{.*\}/, '');
}

/** An attribute, however its name is spelt; undefined where it is missing or empty. */
export function attribute({ attributes }: XmlElement, name: string): string | undefined {
  const exact = attributes.get(name)?.value;
  if (exact !== undefined) return exact.trim() || undefined;
  const folded = name.toLowerCase();
  const found = [...attributes].find(([each]) => each.toLowerCase() === folded);
  return found?.[1].value.trim() || undefined;
}

/** The text right inside an element. */
export function textIn(element: XmlElement | undefined): string {
  return element?.children.filter((child) => typeof child === 'string').join('') ?? '';
}

/** Where a document type is declared, which stands before the root element if anywhere. Parsers that read it can be led to other files. */
function doctypeIn(bytes: Uint8Array): { readonly line: number; readonly column: number } | undefined {
  const text = new TextDecoder().decode(bytes);
  let at = 0;
  for (;;) {
    at = text.indexOf('<', at);
    const end = endOfMarkup(text, at);
    if (end === undefined) return text.startsWith('<!DOCTYPE', at) ? placeIn(lineStartsOf(text), at) : undefined;
    at = end;
  }
}

/** Where a comment or an instruction ends; undefined for all else, and where it does not end. */
function endOfMarkup(text: string, at: number): number | undefined {
  const closing = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '?>' : undefined;
  const end = closing === undefined || at < 0 ? -1 : text.indexOf(closing, at + 2);
  return end < 0 ? undefined : end + 2;
}

function whyOf(code: string): Refusal['why'] {
  if (code === 'foreign-encoding') return 'not-text';
  if (code === 'dtd') return 'has-dtd';
  return code === 'too-deep' ? code : 'not-xml';
}

function refused(refusal: Refusal): ReadRefi {
  return { type: 'refused', refusal };
}
