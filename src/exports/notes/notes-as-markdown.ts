import { lost } from '../format.ts';
import type { Content, Format, Piece } from '../format.ts';
import { fullNames, obsidianTags } from './obsidian-tags.ts';
import { markdownCodebook, markdownNote } from './markdown-notes.ts';
import { markdownLine } from '../markdown-text.ts';
import { titleOf } from './note-sentences.ts';
import { lossesToRead, notedIn, noteGroups } from './noted.ts';
import type { Noted } from './noted.ts';
import { yamlLine } from './yaml-text.ts';

/** Notes as one file of Markdown: letter by letter, the codebook at the end. */
export const notesAsMarkdown: Format = {
  mediaType: 'text/markdown',
  ending: 'md',
  losses: (content) => lost(...lossesToRead(content)),
  *write(content) {
    const title = titleOf(content);
    yield { data: `${frontMatter(content, title, notedIn(content))}\n# ${markdownLine(title)}\n`, done: 0 };
    let done = 0;
    for (const group of noteGroups(content)) {
      for (const [index, noted] of group.notes.entries()) {
        const heading = index === 0 ? `\n## ${markdownLine(group.title)}\n` : '';
        done += 1;
        yield { data: `${heading}\n${markdownNote(noted, content.tags)}\n`, done } satisfies Piece;
      }
    }
    if (content.tags.length > 0) {
      yield { data: `\n## Tags\n\n${markdownCodebook(content.tags)}\n`, done: content.notes.length };
    }
  },
};

/** What Obsidian calls the properties of a file. */
export function frontMatter(content: Content, title: string, notes: readonly Noted[]): string {
  const names = obsidianTags(content.tags);
  const used = [...new Set(notes.flatMap((noted) => noted.tags))];
  const full = fullNames(used, content.tags);
  return [
    '---\n',
    yamlLine('title', title),
    yamlLine('edition', content.edition.title),
    ...(content.edition.version === undefined ? [] : [yamlLine('version', content.edition.version)]),
    yamlLine('address', content.address),
    yamlLine('created', content.made.toISOString()),
    `notes: ${notes.length}\n`,
    yamlLine(
      'tags',
      used.flatMap(({ id }) => names.get(id) ?? []),
    ),
    ...(full.length === 0 ? [] : [yamlLine('tag-names', full)]),
    '---\n',
  ].join('');
}
