import type { FilePlace } from '../problem.ts';
import { visibleControls } from '../visible-controls.ts';

/** The namespace of every TEI element: https://www.tei-c.org/release/doc/tei-p5-doc/en/html/SG.html */
export const TEI_NAMESPACE = 'http://www.tei-c.org/ns/1.0';

export interface XmlAttribute {
  readonly value: string;
  readonly where: FilePlace;
}

/**
 * An element of a file, with the place of its `<`. `name` is the local name of a TEI element and `{namespace}name` of any
 * other, so that an element of another vocabulary is never taken for TEI. Attributes are under their local name,
 * those of the `xml` namespace under `xml:id` and the like.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, XmlAttribute>;
  readonly children: readonly XmlNode[];
  readonly where: FilePlace;
}

/** An element, or the text between two tags, with entities and character references already read. */
export type XmlNode = XmlElement | string;

/** The elements directly inside, all or those of the given names, in document order. */
export function elementsIn(parent: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (names.length === 0 || names.includes(child.name)),
  );
}

/** Follows one name after the other downwards, the first match each time. */
export function elementAt(parent: XmlElement, ...path: readonly string[]): XmlElement | undefined {
  let found: XmlElement | undefined = parent;
  for (const name of path) found = found && elementsIn(found, name)[0];
  return found;
}

/** The first child of that name whose `@type` is `type`. */
export function typedElement(parent: XmlElement, name: string, type: string): XmlElement | undefined {
  return elementsIn(parent, name).find((child) => valueOf(child, 'type') === type);
}

/** Every element of that name at any depth below, in document order. */
export function elementsBelow(parent: XmlElement, name: string): readonly XmlElement[] {
  return elementsIn(parent).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsBelow(child, name),
  ]);
}

/**
 * An attribute's value without white space at its ends; undefined if it is missing or empty. It is a name, a number or a word of the edition's: marks
 * that turn words around are shown.
 */
export function valueOf(element: XmlElement, attribute: string): string | undefined {
  const value = wordsIn(element, attribute);
  return value && visibleControls(value);
}

/** The same where an attribute holds words of a letter, which stay as they are. */
export function wordsIn(element: XmlElement, attribute: string): string | undefined {
  return element.attributes.get(attribute)?.value.trim() || undefined;
}

/** The words of an attribute that holds a list, such as `@ana` or `@target`. */
export function wordsOf(element: XmlElement, attribute: string): readonly string[] {
  return valueOf(element, attribute)?.split(/\s+/) ?? [];
}

/** Where to point for an attribute: its own place, or that of the element if it is missing. */
export function placeOf(element: XmlElement, attribute: string): FilePlace {
  return element.attributes.get(attribute)?.where ?? element.where;
}
