import { plainText } from '../xml/plain-text.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

/** Visits an element and all in it, in document order; what `visit` says no to is not entered. */
export function walk(element: XmlElement, visit: (element: XmlElement) => boolean): void {
  if (!visit(element)) return;
  for (const child of element.children) if (typeof child !== 'string') walk(child, visit);
}

/** The elements of these names below one, but for those within another of them: `rs` and not the `persName` in it. */
export function outermost(parent: XmlElement, names: ReadonlySet<string>): readonly XmlElement[] {
  const found: XmlElement[] = [];
  walk(parent, (element) => {
    if (element === parent || !names.has(element.name)) return true;
    found.push(element);
    return false;
  });
  return found;
}

/** Whether any words stand in an element. */
export function hasWords(element: XmlElement): boolean {
  return element.children.some((child) => (typeof child === 'string' ? /[^\s]/.test(child) : hasWords(child)));
}

/** The words of an element on one line, without notes in it; undefined where there are none. */
export function lineOf(element: XmlElement | undefined): string | undefined {
  return (element && plainText(element, 'note').replaceAll('\n', ' ')) || undefined;
}
