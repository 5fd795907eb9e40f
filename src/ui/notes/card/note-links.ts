import { pageOf } from '../../shell/view-of-click.ts';

const ELSEWHERE = /^(?:https?:\/\/|mailto:)/i;

/** Leaves a note the links that a reader may follow; of the others, their words. */
export function settleLinks(nodes: DocumentFragment): void {
  for (const link of nodes.querySelectorAll('a')) {
    const address = link.getAttribute('href') ?? '';
    if (ELSEWHERE.test(address) && URL.canParse(address)) {
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
    } else if (!isInEdition(address)) {
      link.replaceWith(...link.childNodes);
    }
  }
}

/** Whether an address without a scheme leads to a view or a passage of the page itself, which the page then answers. */
function isInEdition(address: string): boolean {
  if (!/^(?:#|\?|\.\/)/.test(address) || !URL.canParse(address, document.baseURI)) return false;
  return pageOf(new URL(address, document.baseURI)) === pageOf(location);
}
