import type { Document, XmlComponent } from 'docx';
import { element, textXml } from '../../xml-text.ts';
import type { Attributes } from '../../xml-text.ts';

/**
 * A part of a document as its XML; what XML can't hold is U+FFFD. The library itself writes only a whole document at once, and would hold
 * 10,000 notes as its objects, as XML and as an archive.
 */
export function componentXml(component: XmlComponent, file: Document): string {
  return elementsXml(component.prepForXml({ file, viewWrapper: file.Document, stack: [] }));
}

/** The library’s form of XML: a member is an element, and `_attr` among what is in an element has its attributes. */
function elementsXml(elements: unknown): string {
  if (typeof elements === 'string' || typeof elements === 'number') return textXml(String(elements));
  if (typeof elements !== 'object' || elements === null) return '';
  return Object.entries(elements)
    .map(([name, content]) => (name === '_attr' ? '' : elementXml(name, content)))
    .join('');
}

function elementXml(name: string, content: unknown): string {
  const parts: readonly unknown[] = Array.isArray(content) ? content : [content];
  // They come first, where there are any.
  return element(name, attributesOf(name, parts[0]), parts.map(elementsXml).join(''));
}

function attributesOf(name: string, part: unknown): Attributes {
  if (typeof part !== 'object' || part === null || !('_attr' in part)) return {};
  const { _attr: attributes } = part;
  const entries = Object.entries(attributes ?? {}).map(([key, value]) => [key, String(value)] as const);
  // The library writes `{name-instance}` for the number of a list, and replaces it when all is written, in all words of the document. Here the instance is the number.
  if (name !== 'w:numId') return Object.fromEntries(entries);
  return Object.fromEntries(entries.map(([key, value]) => [key, value.replace(/^\{\w+-(\d+)\}$/, '$1')]));
}
