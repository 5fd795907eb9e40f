import { escapeHtml } from '../html-text.ts';
import { citationSentence } from './citation-sentence.ts';
import type { CitationStyle } from './citation-style.ts';

/** The plain sentence as HTML, with the chosen words as a quotation that tells its language and where it is from. */
export const htmlCitation = {
  id: 'html',
  mediaType: 'text/html',
  ending: 'html',
  cite: (items) =>
    items
      .map((citation) => {
        const { before, title, after } = citationSentence(citation);
        const { quotation, permalink, language } = citation;
        const address = permalink === undefined ? '' : escapeHtml(permalink);
        const link = address && `<a href="${address}">${address}</a>`;
        const words =
          quotation === undefined
            ? ''
            : `<blockquote${address && ` cite="${address}"`} lang="${escapeHtml(language)}" dir="auto">${paragraphs(quotation)}</blockquote>\n`;
        return `${words}<p lang="en">${escapeHtml(before)}<cite>${escapeHtml(title)}</cite>${escapeHtml(after)}${link}.</p>\n`;
      })
      .join('\n'),
} as const satisfies CitationStyle;

function paragraphs(words: string): string {
  return words
    .split('\n')
    .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
    .join('');
}
