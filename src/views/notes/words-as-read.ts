import { oncePer } from '../../edition/once-per.ts';
import type { Note } from '../../notes/note.ts';

/** In characters. What is longer is shown as written: looking for pairs of signs in it could take long. */
const LONGEST = 5000;

/**
 * Each sign that may open something has the rest of its line looked through. So many characters, all in all, take some milliseconds, and
 * a list has a hundred notes at once.
 */
const MOST_LOOKED_THROUGH = 1_000_000;

const SIGNS = /[*_~[\x60<]/g;

const FENCE = /^\s{0,3}(?:`{3,}|~{3,})/;
/** A rule, the line under a heading, or that under the head of a table, without white space around it. */
const DRAWN = /^(?:([-*_])(?:\s*\1){2,}|=+|\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?)$/;
const QUOTE = /^(?:\s{0,3}>\s?)+/;
const HEADING = /^\s{0,3}#{1,6}\s+/;
const END_OF_HEADING = /(?<=\s)#+$/;
const ROW = /^\s*\|(.*)\|\s*$/;

const INLINE = new RegExp(
  [
    String.raw`\\(?<escaped>[!-/:-@[-\x60{-~])`,
    String.raw`(?<ticks>\x60+)(?!\x60)\s?(?<code>.+?)\s?(?<!\x60)\k<ticks>(?!\x60)`,
    // Those that open nothing, all at once.
    String.raw`(?<others>\x60+)`,
    String.raw`!?\[(?<link>[^\]]*)\]\((?:[^()\s]|\([^()]*\))*(?:\s+"[^"]*")?\)`,
    String.raw`<(?<address>(?:https?:|mailto:)[^\s>]+)>`,
    String.raw`(?<mark>\*{1,3}|~~)(?=\S)(?<stressed>.+?)(?<=\S)\k<mark>(?!\*)`,
    String.raw`(?<![\p{L}\p{N}_])(?<low>_{1,3})(?=\S)(?<under>.+?)(?<=\S)\k<low>(?![\p{L}\p{N}_])`,
  ].join('|'),
  'gu',
);

/**
 * A note's words without the signs of Markdown, for where they are read in passing and formatting them would cost too much: its lines
 * stay lines, what an item of a list begins with becomes a sign, links are their words.
 */
export const wordsAsRead = oncePer(({ body: [{ value, format }] }: Note): string => {
  if (format === 'text/plain' || value.length > LONGEST) return value.trim();
  let isCode = false;
  let left = MOST_LOOKED_THROUGH;
  const lines = value.split(/\r?\n/).flatMap((line) => {
    const fences = FENCE.test(line);
    if (fences) isCode = !isCode;
    if (line.trim() === '' || (!isCode && DRAWN.test(line.trim()))) return [];
    // What is behind a fence may be words of the reader's as well as the name of a language.
    if (fences) return line.replace(FENCE, '').trim() || [];
    const lookedThrough = (line.match(SIGNS)?.length ?? 0) * line.length;
    if (isCode || lookedThrough > left) return [line];
    left -= lookedThrough;
    return [lineAsRead(line)];
  });
  return lines.join('\n').trim();
});

function lineAsRead(line: string): string {
  const words = headingAsRead(line.replace(QUOTE, ''));
  const cells = ROW.exec(words)?.[1]?.split(/(?<!\\)\|/);
  if (cells) return cells.map((cell) => inlineAsRead(cell.trim())).join(' · ');
  const [item = '', box] = /^\s*[-+*]\s+(?:\[([ xX])\]\s+)?/.exec(words) ?? [];
  const sign = item === '' ? '' : box === undefined ? '• ' : box === ' ' ? '☐ ' : '☑ ';
  return sign + inlineAsRead(words.slice(item.length).trim());
}

function headingAsRead(line: string): string {
  const sign = HEADING.exec(line)?.[0];
  return sign === undefined ? line : line.slice(sign.length).trimEnd().replace(END_OF_HEADING, '').trimEnd();
}

function inlineAsRead(words: string): string {
  return words.replace(INLINE, (...found: readonly unknown[]) => {
    const { escaped, code, others, link, address, stressed, under } = found.at(-1) as Readonly<
      Record<string, string | undefined>
    >;
    return escaped ?? code ?? others ?? address ?? inlineAsRead(link ?? stressed ?? under ?? '');
  });
}
