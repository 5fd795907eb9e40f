import type { Citation } from './citation.ts';
import type { CitationStyle } from './citation-style.ts';
import {
  addressedWords,
  capitalized,
  contextWords,
  editionWords,
  languageName,
  passageWords,
  senderWords,
  sourceNote,
} from './citation-words.ts';
import { dateNote, partsOfDate } from './cited-date.ts';
import type { CitedName } from './cited-names.ts';

/** An entry for [BibTeX](https://ctan.org/pkg/bibtex) and [BibLaTeX](https://ctan.org/pkg/biblatex) alike, in UTF-8: both know `@misc`. */
export const bibtexCitation = {
  id: 'bibtex',
  mediaType: 'application/x-bibtex',
  ending: 'bib',
  cite: (items) => items.map((citation) => entryOf(citation)).join('\n'),
} as const satisfies CitationStyle;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function entryOf(citation: Citation): string {
  const { key, authors, title, date, permalink, language } = citation;
  const [year, month] = date.bounded ? [] : partsOfDate(date.value);
  const note = [contextWords(citation), senderWords(citation), dateNote(date), passageWords(citation)].filter(
    (part) => part !== '',
  );
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', authors.length > 0 ? `{${authors.map(authorOf).join(' and ')}}` : undefined],
    // In braces twice: styles that write titles small leave it as it is.
    ['title', `{{${escaped(title)}}}`],
    ['type', `{${escaped(addressedWords(citation))}}`],
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['howpublished', `{${escaped(publishedWords(citation))}}`],
    ['note', `{${escaped(note.map(capitalized).join('. '))}}`],
    ['language', `{${escaped(languageName(language))}}`],
    // As it is: both take what stands in this field letter by letter, and nothing in it is a brace or a space.
    ['url', permalink === undefined ? undefined : `{${permalink}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},\n`]));
  return `@misc{${key},\n${lines.join('')}}\n`;
}

function publishedWords(citation: Citation): string {
  const said = sourceNote(citation);
  return said === '' ? `In ${editionWords(citation)}` : `${said}; in ${editionWords(citation)}`;
}

/** A name that is not parted stands in braces, since its words would be taken for given names, and an "and" for another author. */
function authorOf({ name, parts }: CitedName): string {
  return parts ? `${escaped(parts.family)}, ${escaped(parts.given)}` : `{${escaped(name)}}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  // Braces are counted also behind a backslash, so one alone would end the field or never let it end.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

/** Words for TeX, in one line. */
function escaped(words: string): string {
  return words
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\^~{}$&#%_]/g, (character) => ESCAPES[character] ?? `\\${character}`);
}
