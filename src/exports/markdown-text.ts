/** What Markdown, or Obsidian, takes for markup within a line. */
const INLINE = /[\\`*_[\]<>&~|$#=%^]/g;
/** What it takes for it at the beginning of one: a list, a rule, the line under a heading. */
const AT_START = /^(\s*)(?:([-+])|(\d{1,9})([.)]))/;

/** Words within a line as [CommonMark](https://spec.commonmark.org/0.31.2/) that shows them as they are, spaces too. */
export function escapeInline(words: string): string {
  return words.replaceAll(INLINE, String.raw`\$&`);
}

/** The same for words that may have lines. Lines stay lines; those that are empty end a paragraph. */
export function escapeMarkdown(text: string): string {
  return escapeInline(text)
    .split(/\r\n|\r|\n/)
    .map((line) =>
      line
        .replace(AT_START, (_, space: string, bullet?: string, number?: string, end?: string) =>
          bullet === undefined ? `${space}${number}\\${end}` : `${space}\\${bullet}`,
        )
        // Four spaces would begin code, and two at the end a new line.
        .trim(),
    )
    .join('\n');
}

/** A line of words: what ends a line is a space. */
export function markdownLine(text: string): string {
  return escapeMarkdown(text.replaceAll(/\s+/g, ' ').trim());
}

/** Lines within a block quotation, so that no markup in them reaches beyond it: not an open fence, nor the beginning of a comment. */
export function quotedLines(markdown: string): string {
  return markdown
    .split(/\r\n|\r|\n/)
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

/** A link whose address no bracket or space can end. */
export function markdownLink(label: string, address: string): string {
  return `[${markdownLine(label)}](<${address.replaceAll(/[<>\\\s]/g, encodeURIComponent)}>)`;
}
