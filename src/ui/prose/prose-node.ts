/** An element of prose, ready for a painter: plain data, so that page and build draw the same. */
export interface ProseElement {
  readonly tag: 'span' | 'mark' | 'b' | 'div' | 'a' | 'del';
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ProseNode[];
  /** Is seen, found and read aloud in place of the children, and is no part of the text: in a shadow root. */
  readonly shown?: readonly ProseNode[];
}

export type ProseNode = string | ProseElement;

/** How much text is in a node, in UTF-16 code units. */
export function lengthOf(node: ProseNode): number {
  return typeof node === 'string' ? node.length : node.children.reduce((sum, child) => sum + lengthOf(child), 0);
}

/** Draws a node in the page. */
export function toNode(node: ProseNode): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const element = document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
  // One by one: a text may have more pieces than a call can be given.
  if (node.shown) {
    const shadow = element.attachShadow({ mode: 'open' });
    for (const one of node.shown) shadow.append(toNode(one));
  }
  for (const child of node.children) element.append(toNode(child));
  return element;
}
