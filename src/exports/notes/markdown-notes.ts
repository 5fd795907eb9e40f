import type { Tag } from '../../notes/tag.ts';
import { escapeMarkdown, markdownLine, markdownLink, quotedLines } from '../markdown-text.ts';
import { linkedLetter, placeMark, relationSentence, themeSentence } from './note-sentences.ts';
import { obsidianTags } from './obsidian-tags.ts';
import { noteAnchor, pathWords } from './noted.ts';
import type { Noted, NotedPlace } from './noted.ts';

/**
 * A note in Markdown, with the marks that [Obsidian](https://help.obsidian.md/) knows: callouts for what is quoted and what is said of it, tags, and an id that links can lead to. Elsewhere
 * the callouts are block quotations. All words stand in them, so that no markup in a note reaches the next.
 */
export function markdownNote(noted: Noted, tags: readonly Tag[]): string {
  const { note, kind, words, places, relation, theme } = noted;
  const said = noted.isMarkdown ? words : escapeMarkdown(words);
  const remarks = [
    ...(relation === undefined ? [] : [relationSentence(relation)]),
    ...(theme === undefined ? [] : [markdownLine(themeSentence(theme))]),
  ];
  const names = obsidianTags(tags);
  const { language } = note.body[0];
  const day = note.created.slice(0, 10);
  const isSilent = said.trim() === '';
  const id = `^${noteAnchor(note)}`;
  const parts = [
    ...places.map((place) => quoteBlock(place, noted)),
    // Obsidian takes an id on a line of its own for that of the block before it: what is said or, where nothing is, the quotation.
    ...(isSilent ? [id, ...remarks] : [...remarks, callout('note', kind, said), id]),
    [
      ...(isSilent ? [kind] : []),
      day,
      ...(language === undefined ? [] : [`language: ${markdownLine(language)}`]),
      ...noted.tags.map((tag) => `#${names.get(tag.id)}`),
    ].join(' · '),
  ];
  return parts.join('\n\n');
}

function quoteBlock(place: NotedPlace, noted: Noted): string {
  const { label, link, quote } = place;
  const beside = [linkedLetter(place, noted), placeMark(place)].flatMap((words) =>
    words === undefined ? [] : [markdownLine(words)],
  );
  const title = [markdownLink(label, link), ...beside].join(' · ');
  return callout('quote', title, escapeMarkdown(quote.replaceAll('\n', '\n\n')));
}

function callout(type: 'quote' | 'note' | 'info', title: string, markdown: string): string {
  const head = `> [!${type}] ${title}`;
  return markdown.trim() === '' ? head : `${head}\n${quotedLines(markdown)}`;
}

/** The codebook: each tag with its name in full, definition and memo, as they can't all be read from the tag in a note. */
export function markdownCodebook(tags: readonly Tag[]): string {
  const byId = new Map(tags.map((tag) => [tag.id, tag]));
  const names = obsidianTags(tags);
  return tags
    .map((tag) =>
      [
        `### ${markdownLine(pathWords(tag, byId))}`,
        `#${names.get(tag.id)}`,
        ...(tag.definition === '' ? [] : [callout('info', 'Definition', escapeMarkdown(tag.definition))]),
        ...(tag.memo === '' ? [] : [callout('note', 'Memo', escapeMarkdown(tag.memo))]),
      ].join('\n\n'),
    )
    .join('\n\n');
}
