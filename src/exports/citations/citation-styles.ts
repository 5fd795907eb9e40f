import { bibtexCitation } from './bibtex-citation.ts';
import { chicagoBibliography } from './chicago-bibliography.ts';
import { chicagoNote } from './chicago-note.ts';
import type { CitationStyle } from './citation-style.ts';
import { cslJsonCitation } from './csl-json-citation.ts';
import { htmlCitation } from './html-citation.ts';
import { markdownCitation } from './markdown-citation.ts';
import { plainCitation } from './plain-citation.ts';
import { risCitation } from './ris-citation.ts';

/** All styles, in the order in which they are offered. */
export const CITATION_STYLES = [
  plainCitation,
  chicagoNote,
  chicagoBibliography,
  htmlCitation,
  markdownCitation,
  bibtexCitation,
  risCitation,
  cslJsonCitation,
] as const satisfies readonly CitationStyle[];

export type CitationStyleId = (typeof CITATION_STYLES)[number]['id'];
