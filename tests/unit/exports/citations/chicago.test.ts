import { describe, expect, test } from 'vitest';
import { chicagoBibliography } from '../../../../src/exports/citations/chicago-bibliography.ts';
import { chicagoNote } from '../../../../src/exports/citations/chicago-note.ts';
import type { Citation } from '../../../../src/exports/citations/citation.ts';
import { SAMPLE } from './cited.ts';

/**
 * Published examples of the Chicago Manual of Style (17th ed.), taken apart: 14.111 has a letter in a collection, 14.260 what is quoted in
 * another work. Ours are both at once, and end with the edition, so that each example has to be found in them as far as it goes.
 */
const day = (edtf: string): Citation['date'] => ({ ...SAMPLE.date, value: { edtf, first: 0, last: 0 } });
const person = (given: string, family: string) => ({ name: `${given} ${family}`, parts: { given, family } });

const ADAMS: Citation = {
  ...SAMPLE,
  authors: [person('Henry', 'Adams')],
  recipients: [person('Charles Milnes', 'Gaskell')],
  date: day('1868-03-30'),
  sources: [
    {
      reference: 'Letters of Henry Adams, 1858–1891, ed. Worthington Chauncey Ford (Boston: Houghton Mifflin, 1930)',
    },
  ],
  place: { page: '141' },
};

const MACHIAVELLI: Citation = {
  ...SAMPLE,
  authors: [person('Niccolò', 'Machiavelli')],
  recipients: [person('Francesco', 'Vettori')],
  date: day('1513-12-10'),
};

const COSTELLO =
  'Bonnie Costello, Marianne Moore: Imaginary Possessions (Cambridge, MA: Harvard University Press, 1981)';

const BUTLER =
  'Judith Butler, “Performative Acts and Gender Constitution: An Essay in Phenomenology and Feminist Theory”, Theatre Journal 40, no. 4 (1988)';

describe('a note', () => {
  test('begins as that of a letter in a collection, with the day after the month', () => {
    expect(chicagoNote.cite([ADAMS])).toBe(
      'Henry Adams to Charles Milnes Gaskell, March 30, 1868, quoted in Letters of Henry Adams, 1858–1891, ed. Worthington Chauncey Ford (Boston: Houghton Mifflin, 1930), 141, in Letters.\n',
    );
  });

  test('names the other work after “quoted in”, with the bare page', () => {
    const note = chicagoNote.cite([{ ...MACHIAVELLI, sources: [{ reference: COSTELLO }], place: { page: '78' } }]);
    expect(note).toContain(
      ', quoted in Bonnie Costello, Marianne Moore: Imaginary Possessions (Cambridge, MA: Harvard University Press, 1981), 78, in ',
    );
  });

  test('has commas within quotation marks, also behind a question mark', () => {
    const butler = chicagoNote.cite([{ ...MACHIAVELLI, sources: [{ reference: BUTLER }] }]);
    expect(butler).toContain('Feminist Theory,” Theatre Journal 40, no. 4 (1988)');
    const asked = [{ reference: 'A. B., “Are You a Doctor?”, Mind' }];
    expect(chicagoNote.cite([{ ...MACHIAVELLI, sources: asked }])).toContain('“Are You a Doctor?,” Mind');
  });

  test('finds what has no page by its heading', () => {
    const note = chicagoNote.cite([{ ...ADAMS, place: { section: 'Fees' }, translated: true }]);
    expect(note).toContain(', under “Fees,” in English translation, in Letters.');
  });
});

describe('an entry of a bibliography', () => {
  test('begins with the family name and calls the letter a letter', () => {
    expect(chicagoBibliography.cite([MACHIAVELLI])).toMatch(
      /^Machiavelli, Niccolò\. Letter to Francesco Vettori, December 10, 1513\. /,
    );
  });

  test('has the other work in a sentence of its own, without the page', () => {
    const entry = chicagoBibliography.cite([
      { ...MACHIAVELLI, sources: [{ reference: COSTELLO }], place: { page: '78' } },
    ]);
    expect(entry).toContain(
      '. Quoted in Bonnie Costello, Marianne Moore: Imaginary Possessions (Cambridge, MA: Harvard University Press, 1981). In Letters.',
    );
  });

  test('ends a title in quotation marks with one full stop', () => {
    const untold = { ...SAMPLE, title: 'Words not placed' };
    expect(chicagoBibliography.cite([untold])).toMatch(/^“Words not placed\.” 1901\. /);
    expect(chicagoBibliography.cite([{ ...untold, title: 'To A. B.' }])).toMatch(/^“To A\. B\.” 1901\. /);
  });

  test('turns only the first of several authors', () => {
    const authors = [person('Ada', 'Quayle'), person('Henry', 'Adams'), { name: 'The Guild', parts: undefined }];
    expect(chicagoBibliography.cite([{ ...MACHIAVELLI, authors }])).toMatch(
      /^Quayle, Ada, Henry Adams, and The Guild\. Letter/,
    );
  });
});
