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
        return `${words}${escaped(before)}*${escaped(title)}*${escaped(after)}${link}.\n`;
      })
      .join('\n'),
} as const satisfies CitationStyle;

function quotationOf(words: string): string {
  return words
    .split('\n')
    .map((paragraph) => `> ${atLineStart(escaped(paragraph))}`)
    .join('\n>\n');
}

/** What Markdown would take for markup is meant as it is written. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#&|~]/g, '\\$&');
}

/** At the beginning of a line these would begin a list or a heading. */
function atLineStart(text: string): string {
  return text.replace(/^([-+=])/, '\\$1').replace(/^(\d+)([.)])/, '$1\\$2');
}
