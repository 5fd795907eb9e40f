import { cdp } from 'vitest/browser';

interface Node {
  readonly nodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
  readonly contentDocument?: Node;
}

interface Session {
  send(method: 'DOM.getDocument', options: object): Promise<{ readonly root: Node }>;
  send(
    method: 'Accessibility.queryAXTree',
    options: object,
  ): Promise<{ readonly nodes: readonly { readonly name?: { readonly value: string } }[] }>;
  send(method: 'Accessibility.enable' | 'DOM.enable'): Promise<void>;
}

/** The text that the browser hands to screen readers for an element, with what stands in shadow roots. */
export async function heard(element: Element): Promise<string> {
  element.setAttribute('data-heard', '');
  const session = cdp() as unknown as Session;
  await session.send('DOM.enable');
  await session.send('Accessibility.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const nodeId = find(root)?.nodeId;
  const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId, role: 'StaticText' });
  element.removeAttribute('data-heard');
  return nodes
    .map(({ name }) => name?.value ?? '')
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function find(node: Node): Node | undefined {
  if (node.attributes?.includes('data-heard')) return node;
  const { children = [], shadowRoots = [], contentDocument } = node;
  const below = [...shadowRoots, ...children, ...(contentDocument ? [contentDocument] : [])];
  for (const child of below) {
    const found = find(child);
    if (found) return found;
  }
  return undefined;
}
