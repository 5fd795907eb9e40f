import { Marked } from 'marked';
import { escapeHtml } from '../html-text.ts';
import { NOTE_HTML, NOTE_MARKDOWN } from './note-markdown.ts';

const marked = new Marked(NOTE_MARKDOWN, NOTE_HTML, {
  renderer: {
    /** Only what leads to a page or a letter box is a link. */
    link({ href, tokens }) {
      const words = this.parser.parseInline(tokens);
      return /^(?:https?|mailto):/i.test(href) ? `<a href="${escapeHtml(href)}">${words}</a>` : words;
    },
    /** Its words and its address; nothing is fetched. */
    image({ href, text }) {
      return escapeHtml(`${text} ${href}`);
    },
  },
});

/** The words of a note as HTML without script, style or anything that is fetched. */
export function noteHtml(words: string, isMarkdown: boolean): string {
  if (isMarkdown) {
    try {
      return marked.parse(words, { async: false });
    } catch {
      // Nested without end: made to fill the memory. It is shown as it was written.
    }
  }
  return `<p class="plain">${escapeHtml(words)}</p>\n`;
}
