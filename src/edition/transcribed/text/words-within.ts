import type { XmlElement, XmlNode } from '../../xml/xml-tree.ts';

const NO_SPACE = /[^ \t\r\n]/;

/** Elements whose words are none of the text around them. */
const APART: ReadonlySet<string> = new Set(['note', 'noteGrp', 'fw', 'figDesc', 'desc', 'del', 'surplus', 'am']);

/** Whether text is more than white space. */
export function isWords(node: XmlNode): node is string {
  return typeof node === 'string' && NO_SPACE.test(node);
}

/** Whether anything in an element is written as its text. */
export function hasWords(element: XmlElement): boolean {
  return element.children.some((child) =>
    typeof child === 'string'
      ? NO_SPACE.test(child)
      : child.name === 'gap' || (!APART.has(child.name) && hasWords(child)),
  );
}
