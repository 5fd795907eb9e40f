import DOMPurify from 'dompurify';
import type { Config } from 'dompurify';
import { Marked } from 'marked';
import { escapeHtml } from '../../../exports/html-text.ts';
import { NOTE_HTML, NOTE_MARKDOWN } from '../../../exports/notes/note-markdown.ts';
import { SANITISING } from '../../../platform/trusted.ts';
import { settleBlocks } from './note-blocks.ts';
import { settleLinks } from './note-links.ts';

const marked = new Marked(NOTE_MARKDOWN, NOTE_HTML, {
  renderer: {
    /** Its words and its address; nothing is fetched. An image in a link ends that link here, as the HTML parser has it. */
    image({ href, tokens, text }) {
      const words = tokens ? this.parser.parseInline(tokens, this.parser.textRenderer) : escapeHtml(text);
      return `${words} <a href="${escapeHtml(href)}">${escapeHtml(href)}</a>`;
    },
  },
});

const ALLOWED_TAGS =
  '#text p h4 h5 h6 ul ol li blockquote pre hr table thead tbody tr th td a em strong del code br input'.split(' ');

const KEPT: Config & { readonly RETURN_DOM_FRAGMENT: true } = {
  ALLOWED_TAGS,
  ALLOWED_ATTR: ['href', 'title', 'align', 'start', 'type', 'checked'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
  TRUSTED_TYPES_POLICY: SANITISING as Config['TRUSTED_TYPES_POLICY'],
};

/**
 * A note's Markdown as it is shown: CommonMark, with tables, task lists, struck words and bare addresses as on GitHub. It runs
 * nothing, fetches nothing, and has no control but links. What can be in it is held twice, by what the renderer writes and
 * by DOMPurify's list.
 */
export function markdownNodes(text: string): DocumentFragment {
  const nodes = DOMPurify.sanitize(marked.parse(text, { async: false }), KEPT);
  settleLinks(nodes);
  settleBlocks(nodes);
  letGo();
  return nodes;
}

/** Both hold what they read last until they read again; of a note that is locked since, nothing may be left. */
function letGo(): void {
  marked.parse('', { async: false });
  DOMPurify.removed = [];
}
