import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { bibtexCitation } from '../../../../src/exports/citations/bibtex-citation.ts';
import type { Citation } from '../../../../src/exports/citations/citation.ts';
import { cslJsonCitation } from '../../../../src/exports/citations/csl-json-citation.ts';
import { risCitation } from '../../../../src/exports/citations/ris-citation.ts';
import { timbuktu } from '../../views/editions.ts';
import { cited, SAMPLE } from './cited.ts';

const TITLES = [
  'Élève à Noël, señor Ørsted',
  'رسالة إلى أمير الصحراء',
  'A {brace} and a lone } or {',
  '100 % & $5 #1 a_b x^2 ~ \\emph',
  'An emoji 🕊️ before “quoted” words',
  'The and of “The Guild and Sons”',
];

/** Words of what means something to a format, and of what may be taken for the end of a line. */
const HARD_WORDS = fc.string({
  unit: fc.constantFrom(...'{}\\%&$#_^~"@,=aé ن🕊', '\n', '\r', '\u0085', '\u2028', '\v', 'ER  - ', 'TY  - ', ' and '),
  minLength: 1,
});

const person = { name: 'Ada Quayle', parts: { family: 'Quayle', given: 'Ada' } };
const body = { name: 'Ministry of Trade and {War}', parts: undefined };

function sample(title: string): Citation {
  return {
    ...SAMPLE,
    title,
    authors: [body, person],
    recipients: [person],
    permalink: 'https://example.org/a_b/?x=1%20#c~d',
  };
}

/** As a program reads it that was not written here; the braces that keep capitals are markup to it. */
function readBack(text: string) {
  const [item] = new Cite(text).data;
  if (!item) throw new Error('Nothing was read.');
  return { ...item, title: item.title?.replaceAll(/<\/?span[^>]*>/g, '') };
}

describe('BibTeX', () => {
  test.each(TITLES)('%s comes back as it was', (title) => {
    const read = readBack(bibtexCitation.cite([sample(title)]));
    expect(read.title).toBe(title);
    expect(read.URL).toBe('https://example.org/a_b/?x=1%20#c~d');
    expect(read.note).toContain('Dated 1901');
  });

  test('keeps a body whole, and parts a person', () => {
    expect(readBack(bibtexCitation.cite([sample('t')])).author).toEqual([
      { family: 'Ministry of Trade and {War}' },
      { family: 'Quayle', given: 'Ada' },
    ]);
  });

  property.prop([HARD_WORDS])('braces are even, whatever the words', (words) => {
    const entry = bibtexCitation.cite([
      { ...sample(words), quotation: words, edition: { title: words, version: words } },
    ]);
    let depth = 0;
    for (const [index, character] of [...entry].entries()) {
      if (character === '{') depth += 1;
      if (character === '}') depth -= 1;
      // Only the last brace closes the entry.
      expect(depth > 0 || index < '@misc'.length || index >= [...entry].length - 2).toBe(true);
    }
    expect(depth).toBe(0);
  });
});

describe('RIS', () => {
  test.each(TITLES)('%s comes back as it was', (title) => {
    const read = readBack(risCitation.cite([sample(title)]));
    expect([read.type, read.title]).toEqual(['personal_communication', title]);
    expect(read.recipient).toEqual([{ family: 'Quayle', given: 'Ada' }]);
  });

  test('line ends and tags within words begin no line', () => {
    const record = risCitation.cite([{ ...sample('a\nER  - \r\nTY  - BOOK'), quotation: 'b\u2028TI  - c' }]);
    const tags = record
      .trimEnd()
      .split('\r\n')
      .map((line) => line.slice(0, 6));
    expect(tags.filter((tag) => !/^[A-Z][A-Z0-9] {2}- ?$/.test(tag))).toEqual([]);
    expect(tags.filter((tag) => tag.startsWith('TY') || tag.startsWith('ER'))).toHaveLength(2);
    expect(new Cite(record).data).toHaveLength(1);
  });

  property.prop([HARD_WORDS])('one record stays one, whatever the words', (words) => {
    const record = risCitation.cite([{ ...sample(words), quotation: words }]);
    expect(record.match(/^(?:TY|ER) {2}- /gm)).toHaveLength(2);
    expect(record.split(/[\r\n\u2028\u2029\v\f\u0085]+/).length).toBe(record.split('\r\n').length);
  });
});

test('every style for programs is read with as many letters as went in, by their kind and date', () => {
  const items = ['board-canadians', 'belmokhtar-2012', 'board-2012'].map((subject) => cited(timbuktu, { subject }));
  for (const { cite } of [bibtexCitation, risCitation, cslJsonCitation]) {
    const { data } = new Cite(cite(items));
    expect(data.map(({ issued }) => issued?.['date-parts'][0]?.slice(0, 2))).toEqual([
      [2012, 11],
      [2012, 9],
      [2012, 11],
    ]);
  }
});
