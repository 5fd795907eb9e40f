import type { Edition } from '../../edition/model.ts';
import { readingsOf } from '../../edition/readings-of.ts';
import type { CitedSpot } from '../../exports/citations/citation.ts';
import { textNumber, textPlace } from '../../search/text-places.ts';
import type { WordingDiff } from '../columns/wording-diff.ts';
import { selectedSpot } from '../prose/note-place.ts';
import { offsetOf, trimmed } from '../prose/selected-words.ts';

/** What has words that can be cited, beside passages of letters: other sources' wordings and context texts. */
const CITABLE = 'compared-text, plain-text[data-text], .context-passage .words';

/** What is cited where these words are selected: "none" where none of them can be, undefined where nothing is selected. */
export function selectedCitable(edition: Edition): CitedSpot | 'none' | undefined {
  const own = selectedSpot();
  if (own) return own;
  const range = selectedRange();
  if (!range) return undefined;
  const first = citableAround(range.startContainer);
  const element = first ?? citableAround(range.endContainer);
  if (!element) return 'none';
  const words = trimmed(
    element,
    first ? offsetOf(element, range.startContainer, range.startOffset) : 0,
    element.contains(range.endContainer)
      ? offsetOf(element, range.endContainer, range.endOffset)
      : element.textContent.length,
  );
  return (words && spotIn(edition, words.element, words)) ?? 'none';
}

/** Comparisons of wordings have roots of their own, into which only composed ranges reach. */
function selectedRange(): AbstractRange | undefined {
  const selection = getSelection();
  if (!selection) return undefined;
  const shadowRoots = [...document.querySelectorAll('wording-diff')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const { rangeCount, getComposedRanges }: Partial<Selection> & Pick<Selection, 'rangeCount'> = selection;
  if (rangeCount === 0) return undefined;
  // Older browsers reach into them by any range, or not at all.
  const range = getComposedRanges?.call(selection, { shadowRoots })[0] ?? selection.getRangeAt(0);
  return range.collapsed ? undefined : range;
}

function citableAround(node: Node): HTMLElement | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>(CITABLE) ?? undefined;
}

function spotIn(
  edition: Edition,
  element: HTMLElement,
  { start, end }: { readonly start: number; readonly end: number },
): CitedSpot | undefined {
  const subject = element.closest('.context-passage')?.id;
  if (subject !== undefined) return { subject, words: { start, end } };
  const number = textNumber(edition, element.dataset['text'] ?? '');
  const place = number === undefined ? undefined : textPlace(edition, number);
  if (place?.reading) {
    return {
      subject: place.passage.id,
      reading: readingsOf(place.passage).indexOf(place.reading),
      words: { start, end },
    };
  }
  // The passage's own words stand first in a comparison.
  const compared = comparisonAround(element);
  if (place || !compared?.passage || !compared.range) return undefined;
  const { passage, range } = compared;
  return { subject: passage.id, words: { start: range.start + start, end: range.start + end } };
}

function comparisonAround(element: HTMLElement): WordingDiff | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.host.localName === 'wording-diff' ? (root.host as WordingDiff) : undefined;
}
