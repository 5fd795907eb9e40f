import type { MarkedExtension } from 'marked';

/** How the Markdown of a note is read, whatever is made of it: as the page reads it. */
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
