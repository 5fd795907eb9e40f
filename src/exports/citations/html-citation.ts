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
        const address = permalink === undefined ? '' : escaped(permalink);
        const link = address && `<a href="${address}">${address}</a>`;
        const words =
          quotation === undefined
            ? ''
            : `<blockquote${address && ` cite="${address}"`} lang="${escaped(language)}" dir="auto">${paragraphs(quotation)}</blockquote>\n`;
        return `${words}<p lang="en">${escaped(before)}<cite>${escaped(title)}</cite>${escaped(after)}${link}.</p>\n`;
      })
      .join('\n'),
} as const satisfies CitationStyle;

function paragraphs(words: string): string {
  return words
    .split('\n')
    .map((paragraph) => `<p>${escaped(paragraph)}</p>`)
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
