import { citationSentence } from './citation-sentence.ts';
import type { CitationStyle } from './citation-style.ts';
import { quoted } from './citation-words.ts';

/** A sentence that names everything; chosen words stand before it in a line of their own. */
export const plainCitation = {
  id: 'plain',
  mediaType: 'text/plain',
  ending: 'txt',
  cite: (items) =>
    items
      .map((citation) => {
        const { before, title, after } = citationSentence(citation);
        const words = citation.quotation === undefined ? '' : `${quoted(citation.quotation)}\n`;
        return `${words}${before}${title}${after}${citation.permalink ?? ''}.\n`;
      })
      .join('\n'),
} as const satisfies CitationStyle;
