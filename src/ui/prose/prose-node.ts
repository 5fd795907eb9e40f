/** An element of prose, ready for a painter: plain data, so that page and build draw the same. */
export interface ProseElement {
  readonly tag: 'span' | 'mark';
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ProseNode[];
}

export type ProseNode = string | ProseElement;

/** How much text is in a node, in UTF-16 code units. */
export function lengthOf(node: ProseNode): number {
  return typeof node === 'string' ? node.length : node.children.reduce((sum, child) => sum + lengthOf(child), 0);
}
