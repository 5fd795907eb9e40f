import type { MarkedExtension } from 'marked';
import { escapeHtml } from '../html-text.ts';

/** How the Markdown of a note is read, whatever is made of it. */
export const NOTE_MARKDOWN: MarkedExtension = {
  // A new line in the field is one in the note.
  breaks: true,
  tokenizer: {
    // Tags are words like others.
    html: () => undefined,
    tag: () => undefined,
    // A footnote would be taken for the address of a link, and its words not be shown. It stands as written.
    def: (source) => (/^ *\[\^/.test(source) ? undefined : false),
  },
};

/** What the page and its files make HTML of in the same way. */
export const NOTE_HTML: MarkedExtension = {
  renderer: {
    /** Below the headings of the page. */
    heading({ tokens, depth }) {
      const level = Math.min(depth + 3, 6);
      return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`;
    },
    code({ text }) {
      return `<pre><code>${escapeHtml(text)}</code></pre>\n`;
    },
  },
};
