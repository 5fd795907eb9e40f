import { escapeInline, escapeMarkdown } from '../markdown-text.ts';
import { citationSentence } from './citation-sentence.ts';
import type { CitationStyle } from './citation-style.ts';

/** The plain sentence as [CommonMark](https://spec.commonmark.org/), with the chosen words as a quotation before it. */
export const markdownCitation = {
  id: 'markdown',
  mediaType: 'text/markdown',
  ending: 'md',
  cite: (items) =>
    items
      .map((citation) => {
        const { before, title, after } = citationSentence(citation);
        const { quotation, permalink } = citation;
        const link = permalink === undefined ? '' : `<${permalink}>`;
        const words = quotation === undefined ? '' : `${quotationOf(quotation)}\n\n`;
        return `${words}${escapeInline(before)}*${escapeInline(title)}*${escapeInline(after)}${link}.\n`;
      })
      .join('\n'),
} as const satisfies CitationStyle;

function quotationOf(words: string): string {
  return words
    .split('\n')
    .map((paragraph) => `> ${escapeMarkdown(paragraph)}`)
    .join('\n>\n');
}
