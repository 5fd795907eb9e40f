import type { Citation } from './citation.ts';
import type { CitationStyle } from './citation-style.ts';
import { capitalized, contextWords, kindName, passageWords, senderWords, sourceNote } from './citation-words.ts';
import { dateNote, isDoubtful, partsOfBound, spanWords } from './cited-date.ts';
import type { CitedDate } from './cited-date.ts';
import type { CitedName } from './cited-names.ts';

/** [CSL-JSON](https://docs.citationstyles.org/en/stable/specification.html): what citation processors and Zotero read. */
export const cslJsonCitation = {
  id: 'csl-json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  ending: 'json',
  cite: (items) => `${JSON.stringify(items.map(itemOf), undefined, 2)}\n`,
} as const satisfies CitationStyle;

function itemOf(citation: Citation): object {
  const { key, title, authors, recipients, date, edition, language, permalink } = citation;
  const note = [contextWords(citation), senderWords(citation), dateNote(date), passageWords(citation)].filter(
    (part) => part !== '',
  );
  return {
    id: key,
    type: citation.kind === 'public-statement' ? 'document' : 'personal_communication',
    title,
    genre: capitalized(kindName(citation)),
    ...(authors.length > 0 && { author: authors.map(nameOf) }),
    ...(recipients.length > 0 && { recipient: recipients.map(nameOf) }),
    ...(date.value && { issued: issuedOf(date) }),
    'container-title': edition.title,
    ...(edition.version !== undefined && { version: edition.version }),
    ...(sourceNote(citation) !== '' && { references: sourceNote(citation) }),
    note: note.map((part) => `${capitalized(part)}.`).join(' '),
    language,
    ...(permalink !== undefined && { URL: permalink }),
  };
}

function nameOf({ name, parts }: CitedName): object {
  return parts ?? { literal: name };
}

/** An open end can't be written in numbers; then the words stand for the date. */
function issuedOf(date: CitedDate): object {
  const bounds = (date.value?.edtf ?? '').split('/');
  if (date.value && bounds.includes('..')) return { literal: spanWords(date.value, 'day-first') };
  return { 'date-parts': bounds.map(partsOfBound), ...(isDoubtful(date) && { circa: true }) };
}
