import { asPunctuated, chicagoPlace } from './chicago-words.ts';
import type { Citation } from './citation.ts';
import type { CitationStyle } from './citation-style.ts';
import {
  editionWords,
  handedDown,
  inSequence,
  letterWords,
  passageMention,
  translationWords,
} from './citation-words.ts';
import { datedWords } from './cited-date.ts';

/**
 * A note as the Chicago Manual of Style has it (17th ed.): a letter in a collection (14.111) that is known through another work (14.260).
 * A note belongs to a quotation, and does not repeat it.
 */
export const chicagoNote = {
  id: 'chicago-note',
  mediaType: 'text/plain',
  ending: 'txt',
  cite: (items) => items.map((citation) => `${noteOf(citation)}\n`).join('\n'),
} as const satisfies CitationStyle;

function noteOf(citation: Citation): string {
  const words = inSequence([
    letterWords(citation),
    datedWords(citation.date, 'month-first'),
    passageMention(citation),
    handedDown(citation),
    ...chicagoPlace(citation),
    translationWords(citation),
  ]);
  return `${asPunctuated(`${words}, in `)}${inSequence([editionWords(citation), citation.permalink ?? ''])}.`;
}
