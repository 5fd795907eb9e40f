import type { Citation } from './citation.ts';
import type { CitationStyle } from './citation-style.ts';
import {
  capitalized,
  contextWords,
  editionWords,
  kindName,
  passageWords,
  senderWords,
  sourceNote,
} from './citation-words.ts';
import { dateNote, partsOfDate } from './cited-date.ts';
import { inverted } from './cited-names.ts';

/** A record of RIS for each, of the type for letters, with the recipient as the second author. Lines end as the format wants them. */
export const risCitation = {
  id: 'ris',
  mediaType: 'application/x-research-info-systems',
  ending: 'ris',
  cite: (items) => items.map((citation) => recordOf(citation)).join('\r\n'),
} as const satisfies CitationStyle;

function recordOf(citation: Citation): string {
  const { key, authors, recipients, title, date, language, permalink } = citation;
  const [year, month, day] = date.bounded ? [] : partsOfDate(date.value);
  const tags: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', citation.kind === 'public-statement' ? 'GEN' : 'PCOMM'],
    ['ID', key],
    ...authors.map((name) => ['AU', inverted(name)] as const),
    ...recipients.map((name) => ['A2', inverted(name)] as const),
    ['TI', title],
    ['M3', capitalized(kindName(citation))],
    ['PY', year === undefined ? undefined : String(year).padStart(4, '0')],
    ['DA', year === undefined ? undefined : [String(year).padStart(4, '0'), two(month), two(day), ''].join('/')],
    ['N1', capitalized(contextWords(citation)) || undefined],
    ['N1', capitalized(senderWords(citation)) || undefined],
    ['N1', dateNote(date)],
    ['N1', sourceNote(citation) || undefined],
    ['N1', `In ${editionWords(citation)}`],
    ['N1', capitalized(passageWords(citation)) || undefined],
    ['LA', language],
    ['UR', permalink],
  ];
  const lines = tags.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${inOneLine(value)}\r\n`]));
  return `${lines.join('')}ER  - \r\n`;
}

function two(part: number | undefined): string {
  return part === undefined ? '' : String(part).padStart(2, '0');
}

/** The end of a line ends what is said; nothing else means anything. */
function inOneLine(value: string): string {
  return value.replaceAll(/[\s\u0085]+/g, ' ').trim();
}
