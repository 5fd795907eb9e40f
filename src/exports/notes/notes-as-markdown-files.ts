import type { Content, Format } from '../format.ts';
import { markdownCodebook, markdownNote } from './markdown-notes.ts';
import { markdownLine } from '../markdown-text.ts';
import { noteGroups } from './noted.ts';
import { safeName } from '../safe-name.ts';
import { zipOf } from '../zip/zip-writer.ts';
import type { ZipEntry } from '../zip/zip-writer.ts';
import { frontMatter, notesAsMarkdown } from './notes-as-markdown.ts';

/** Notes as Markdown, a file for each letter or exchange, and one for the codebook, in a zip to be unpacked into a vault of Obsidian. */
export const notesAsMarkdownFiles: Format = {
  mediaType: 'application/zip',
  ending: 'zip',
  losses: notesAsMarkdown.losses,
  *write(content) {
    let done = 0;
    function* entries(): Iterable<ZipEntry> {
      for (const { name, text, notes } of filesOf(content)) {
        yield { name, pieces: [text] };
        done += notes;
      }
    }
    for (const data of zipOf(entries(), content.made)) yield { data, done };
  },
};

interface MarkdownFile {
  readonly name: string;
  readonly text: string;
  /** How many are in it. */
  readonly notes: number;
}

function* filesOf(content: Content): Iterable<MarkdownFile> {
  const taken = new Set<string>();
  const nameOf = (id: string) => `${safeName(content.edition.id)}-notes/${freeName(safeName(id), taken)}.md`;
  for (const { id, title, notes } of noteGroups(content)) {
    const body = notes.map((noted) => `\n${markdownNote(noted, content.tags)}\n`).join('');
    const text = `${frontMatter(content, title, notes)}\n# ${markdownLine(title)}\n${body}`;
    yield { name: nameOf(id), text, notes: notes.length };
  }
  if (content.tags.length > 0) {
    const text = `${frontMatter(content, 'Tags', [])}\n# Tags\n\n${markdownCodebook(content.tags)}\n`;
    yield { name: nameOf('tags'), text, notes: 0 };
  }
}

/** Some systems take capitals and small letters for the same. */
function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name}-${number}`;
  taken.add(free.toLowerCase());
  return free;
}
