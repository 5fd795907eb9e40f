interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** A stretch of one passage's words as selected on the page; offsets in UTF-16 code units. */
export interface SelectedWords {
  /** The `letter-text` that holds them. */
  readonly element: HTMLElement;
  readonly start: number;
  readonly end: number;
}

/**
 * The words the reader has selected, or undefined. A selection that runs over several passages counts for the first;
 * white space at its ends does not count.
 */
export function selectedWords(): SelectedWords | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const element = [...document.querySelectorAll<HTMLElement>('letter-text')].find((text) => overlaps(range, text));
  if (!element) return undefined;
  const start = element.contains(range.startContainer) ? offsetOf(element, range.startContainer, range.startOffset) : 0;
  const text = element.textContent;
  const end = element.contains(range.endContainer)
    ? offsetOf(element, range.endContainer, range.endOffset)
    : text.length;
  return trimmed(element, start, end);
}

/** Words of an element without the white space at their ends; undefined where there is nothing else. */
export function trimmed(element: HTMLElement, start: number, end: number): SelectedWords | undefined {
  const words = element.textContent.slice(start, end);
  if (words.trim() === '') return undefined;
  const trimmedStart = start + words.length - words.trimStart().length;
  return { element, start: trimmedStart, end: trimmedStart + words.trim().length };
}

/** Selects a stretch of a passage's words on the page. */
export function selectWords({ element, start, end }: SelectedWords): void {
  const from = beforeWritten(pointAt(element, start));
  const to = pointAt(element, end);
  getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/** Whether at least one character of the element lies in the range: touching its edge is not enough. */
function overlaps(range: Range, element: Element): boolean {
  if (!range.intersectsNode(element)) return false;
  const inside = document.createRange();
  inside.selectNodeContents(element);
  if (range.compareBoundaryPoints(Range.START_TO_START, inside) > 0) {
    inside.setStart(range.startContainer, range.startOffset);
  }
  if (range.compareBoundaryPoints(Range.END_TO_END, inside) < 0) inside.setEnd(range.endContainer, range.endOffset);
  return inside.toString() !== '';
}

/** Where in the words of an element a point of the document stands. */
export function offsetOf(element: Element, node: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(node, offset);
  return before.toString().length;
}

/** Where other words show in place of those of the text, before these: else nothing would be seen to be selected. */
function beforeWritten(point: Point): Point {
  const written = point.node.parentElement?.closest('.written');
  const parent = written?.parentElement;
  return written && parent ? { node: parent, offset: [...parent.childNodes].indexOf(written) } : point;
}

function pointAt(element: Element, offset: number): Point {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let rest = offset;
  let last: Node = element;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (rest <= length) return { node, offset: rest };
    rest -= length;
    last = node;
  }
  return { node: last, offset: last.nodeValue?.length ?? 0 };
}
