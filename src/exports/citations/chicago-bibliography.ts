import { asPunctuated } from './chicago-words.ts';
import type { Citation } from './citation.ts';
import type { CitationStyle } from './citation-style.ts';
import {
  addressedWords,
  attributionWords,
  capitalized,
  contextWords,
  editionWords,
  handedDown,
  inSequence,
  quoted,
  senderWords,
  translationWords,
} from './citation-words.ts';
import { datedWords } from './cited-date.ts';
import { inverted, joined } from './cited-names.ts';

/**
 * An entry of a bibliography as the Chicago Manual of Style has it (17th ed., 14.111 and 14.260). It stands for the letter: which passage is
 * meant, only its link tells.
 */
export const chicagoBibliography = {
  id: 'chicago-bibliography',
  mediaType: 'text/plain',
  ending: 'txt',
  cite: (items) => items.map((citation) => `${entryOf(citation)}\n`).join('\n'),
} as const satisfies CitationStyle;

function entryOf(citation: Citation): string {
  const { authors, recipients, title, date, permalink } = citation;
  const [first, ...others] = authors;
  const context = contextWords(citation);
  const sender = senderWords(citation);
  const doubt = attributionWords(citation);
  const dated = datedWords(date, 'month-first');
  const letter =
    first && recipients.length > 0 ? [`${addressedWords(citation)}, ${dated}`] : [quoted(title), capitalized(dated)];
  const sentences = [
    ...(first ? [joined([inverted(first), ...others.map(({ name }) => name)])] : []),
    ...letter,
    ...(sender === '' ? [] : [capitalized(sender)]),
    ...(context === '' ? [] : [capitalized(context)]),
    ...[capitalized(inSequence([handedDown(citation), translationWords(citation)]))].filter((said) => said !== ''),
    ...(doubt === '' ? [] : [`Passage ${doubt}`]),
  ];
  const own = [`In ${editionWords(citation)}`, ...(permalink === undefined ? [] : [permalink])];
  return [...sentences.map((sentence) => asPunctuated(`${sentence}.`)), ...own.map((part) => `${part}.`)].join(' ');
}
