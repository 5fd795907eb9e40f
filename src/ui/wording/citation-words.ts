import { msg } from '@lit/localize';
import type { CitationStyleId } from '../../exports/citations/citation-styles.ts';

/** What a style of citation is called. */
export function citationStyleName(id: CitationStyleId): string {
  const names: Readonly<Record<CitationStyleId, string>> = {
    plain: msg('Plain', { desc: 'a style of citation' }),
    'chicago-note': msg('Chicago, note'),
    'chicago-bibliography': msg('Chicago, bibliography'),
    html: 'HTML',
    markdown: 'Markdown',
    bibtex: 'BibTeX',
    ris: 'RIS',
    'csl-json': 'CSL-JSON',
  };
  return names[id];
}
