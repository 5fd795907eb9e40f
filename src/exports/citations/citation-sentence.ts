import type { Citation } from './citation.ts';
import {
  editionWords,
  handedDown,
  inSequence,
  letterWords,
  passageMention,
  placeWords,
  translationWords,
} from './citation-words.ts';
import { datedWords } from './cited-date.ts';

/** A citation as a sentence in three parts, which styles may set apart: what stands before the edition's title, that, and what comes after it. */
export interface CitationSentence {
  readonly before: string;
  readonly title: string;
  /** Between the title and the address; the address and the full stop come after it. */
  readonly after: string;
}

/** The sentence that the plain style, HTML and Markdown share; a quotation is no part of it. */
export function citationSentence(citation: Citation): CitationSentence {
  const { date, manner, edition, permalink } = citation;
  const handed = handedDown(citation);
  const before = inSequence([
    letterWords(citation),
    datedWords(date, 'day-first'),
    passageMention(citation),
    manner === 'mentioned' || manner === 'transcribed' ? handed : `as ${handed}`,
    placeWords(citation),
    translationWords(citation),
  ]);
  const after = editionWords(citation).slice(edition.title.length);
  return { before: `${before}; `, title: edition.title, after: permalink === undefined ? after : `${after}, ` };
}
