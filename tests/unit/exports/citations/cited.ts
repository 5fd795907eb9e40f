import type { Edition } from '../../../../src/edition/model.ts';
import type { Citation, CitedSpot } from '../../../../src/exports/citations/citation.ts';
import { citationOf } from '../../../../src/exports/citations/citation.ts';
import { passageOf, timbuktu } from '../../views/editions.ts';

export const ADDRESS = 'https://example.org/timbuktu/';

/** What there is to say of something that must be in the edition. */
export function cited(edition: Edition, spot: CitedSpot, address: string | undefined = ADDRESS): Citation {
  const citation = citationOf(edition, spot, address);
  if (!citation) throw new Error(`There is no ${spot.subject}.`);
  return citation;
}

/** Words of a passage, found in its text. */
export function wordsIn(subject: string, words: string, edition: Edition = timbuktu): CitedSpot {
  const start = passageOf(edition, subject).text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in ${subject}.`);
  return { subject, words: { start, end: start + words.length } };
}

/** A citation to be varied: of nobody's letter, without anything that could be doubted. */
export const SAMPLE: Citation = {
  key: 'sample',
  title: 'A letter',
  kind: 'letter',
  authors: [],
  recipients: [],
  rivals: { by: '', others: [] },
  date: { value: { edtf: '1901', first: 0, last: 0 }, bounded: false, certainty: 'high', by: '', others: [] },
  quotation: undefined,
  opening: undefined,
  manner: 'quoted',
  attribution: 'high',
  sources: [],
  witnesses: [],
  place: {},
  language: 'en',
  translated: false,
  edition: { title: 'Letters', version: undefined },
  permalink: undefined,
};
