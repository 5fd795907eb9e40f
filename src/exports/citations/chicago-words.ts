import type { Citation } from './citation.ts';
import { kindName, quoted } from './citation-words.ts';

/** Commas and full stops stand within quotation marks, as Chicago has them (6.9). */
export function asPunctuated(words: string): string {
  return words.replaceAll(/”([,.])/g, '$1”').replaceAll(/(?<!\.)\.{2,}”/g, '.”');
}

/** Pages stand bare (14.22); what has none is found by its heading (14.160). */
export function chicagoPlace(citation: Citation): readonly string[] {
  const { section, part, page, letterPage } = citation.place;
  return [
    letterPage ? `p. ${letterPage} of the ${kindName(citation)}` : '',
    page ?? '',
    section && page === undefined ? `under ${quoted(section)}` : '',
    part && page === undefined ? part : '',
  ];
}
