import { describe, expect, test } from 'vitest';
import { readingsOf } from '../../../../src/edition/readings-of.ts';
import { passagesIn } from '../../../../src/edition/passages.ts';
import { bibtexCitation } from '../../../../src/exports/citations/bibtex-citation.ts';
import { CITATION_STYLES } from '../../../../src/exports/citations/citation-styles.ts';
import { citationOf } from '../../../../src/exports/citations/citation.ts';
import type { CitedSpot } from '../../../../src/exports/citations/citation.ts';
import { cslJsonCitation } from '../../../../src/exports/citations/csl-json-citation.ts';
import { risCitation } from '../../../../src/exports/citations/ris-citation.ts';
import { plainCitation } from '../../../../src/exports/citations/plain-citation.ts';
import { change, compileTexts, harbour as harbourTexts } from '../../edition/quoted/sample.ts';
import { harbour, passageOf, timbuktu } from '../../views/editions.ts';
import { ADDRESS, cited, wordsIn } from './cited.ts';

describe('a passage', () => {
  test('has the date of its own source, and what other sources say against it', () => {
    const { date } = cited(timbuktu, { subject: 'board-meager' });
    expect([date.value?.edtf, date.by]).toEqual(['2012-10-03', 'Associated Press 2013']);
    expect(date.others).toMatchObject([{ value: { edtf: '2012-11-03' }, by: 'Guidère 2014' }]);
  });

  test('is known by its first words; chosen words stand for themselves, white space and all', () => {
    const whole = cited(timbuktu, { subject: 'belmokhtar-internet' });
    expect([whole.opening, whole.quotation]).toEqual(['To protect the secrets of the Mujahideen and …', undefined]);
    const { opening, quotation, key } = cited(timbuktu, wordsIn('belmokhtar-internet', 'the hands of the enemy'));
    expect([opening, quotation]).toEqual([undefined, 'the hands of the enemy']);
    expect(key).toMatch(/^belmokhtar-internet:\d+-\d+$/);
  });

  test('of few words is not said to go on', () => {
    expect(cited(timbuktu, { subject: 'board-meager' }).opening).toBe('meager');
  });

  test('has an address of its own, and a letter one that leads to its row', () => {
    expect(cited(timbuktu, { subject: 'board-meager' }).permalink).toBe(`${ADDRESS}#board-meager`);
    expect(cited(timbuktu, { subject: 'board-2012' }).permalink).toBe(`${ADDRESS}?align=date#board-2012`);
    expect(citationOf(timbuktu, { subject: 'board-2012' }, undefined)?.permalink).toBeUndefined();
  });
});

describe('a translation', () => {
  test('is said only of words that are quoted in another language than the letter is known to be in', () => {
    expect(cited(timbuktu, { subject: 'board-canadians' }).translated).toBe(true);
    expect(cited(timbuktu, { subject: 'belmokhtar-libya' }).translated).toBe(false);
    expect(cited(timbuktu, { subject: 'zawahiri-recommendations' }).translated).toBe(false);
    expect(cited(harbour, { subject: 'guild-unpaid' }).translated).toBe(false);
  });

  test.each([
    ['ar', true],
    ['en-GB', false],
  ])('from %s into English: %s', (original, translated) => {
    const files = harbourTexts();
    change(files, 'guild-1901.xml', '<bibl><extent', `<bibl><textLang mainLang="${original}"/><extent`);
    const { edition, problems } = compileTexts(files);
    expect(problems).toEqual([]);
    expect(edition && cited(edition, { subject: 'guild-unpaid' }).translated).toBe(translated);
  });
});

describe('doubt that a passage is of the letter', () => {
  test.each(CITATION_STYLES)('is said in $id, of words too, and only where there is doubt', ({ cite }) => {
    const doubt = (spot: CitedSpot) =>
      /attributed to this letter with \w+ certainty/.exec(cite([cited(timbuktu, spot)]))?.[0];
    expect(doubt({ subject: 'board-phone' })).toBe('attributed to this letter with medium certainty');
    expect(doubt(wordsIn('board-name-calling', 'name-calling'))).toBe(
      'attributed to this letter with medium certainty',
    );
    expect(doubt({ subject: 'unplaced-jihad-issues' })).toBe('attributed to this letter with low certainty');
    expect(doubt({ subject: 'board-internet' })).toBeUndefined();
    expect(doubt({ subject: 'board-2012' })).toBeUndefined();
  });
});

describe('sources', () => {
  const mentioned = timbuktu.letters.filter(({ type }) => type === 'mentioned').map(({ id }) => id);

  test.each(mentioned)('whoever mentions %s is named in full', (subject) => {
    const references = new Set(timbuktu.sources.map(({ reference }) => reference.replace(/\.$/, '')));
    const { manner, sources } = cited(timbuktu, { subject });
    expect(manner).toBe('mentioned');
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter(({ reference }) => !references.has(reference))).toEqual([]);
    expect(sources[0]?.reference).toContain(subject === 'aqim-abbottabad' ? 'Paul Cruickshank' : '');
  });

  test.each(CITATION_STYLES)('of a letter that several quote are all named in full in $id', ({ id, cite }) => {
    const text = cite([cited(timbuktu, { subject: 'board-2012' })]).replaceAll(/\\(?=[_&])|,(?=”)/g, '');
    const quoting = new Set(
      passagesIn(timbuktu).flatMap(({ letter, source }) => (letter === 'board-2012' ? source : [])),
    );
    const named = timbuktu.sources.filter(({ id: source }) => quoting.has(source) && source !== 'edition');
    expect(named.length).toBeGreaterThan(4);
    for (const { reference, url = '' } of named) {
      const whole = reference.replace(/\.$/, '').replaceAll('”,', id.startsWith('chicago') ? '”' : '”,');
      expect(text.replaceAll('”,', id.startsWith('chicago') ? '”' : '”,')).toContain(whole);
      expect(text).toContain(url);
    }
  });

  test('on the web stand in no field that is for the letter', () => {
    const items = [cited(timbuktu, { subject: 'board-2012' })];
    expect(risCitation.cite(items).match(/^UR .*$/gm)).toEqual([`UR  - ${ADDRESS}?align=date#board-2012`]);
    expect(bibtexCitation.cite(items).match(/^ {2}url = .*$/gm)).toEqual([
      `  url = {${ADDRESS}?align=date#board-2012},`,
    ]);
    expect(cslJsonCitation.cite(items)).toContain(`"URL": "${ADDRESS}?align=date#board-2012"`);
  });
});

/** Words of another source's wording of a stretch of a passage. */
function wordsOfReading(reading: number, words: string): CitedSpot {
  const wording = readingsOf(passageOf(timbuktu, 'board-canadians'))[reading]?.text ?? '';
  const start = wording.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return { subject: 'board-canadians', reading, words: { start, end: start + words.length } };
}

describe('another source’s wording', () => {
  test('is cited with its own words and source, and with nothing of the passage’s', () => {
    const citation = cited(timbuktu, wordsOfReading(0, 'alongside us in the plan we outlined'));
    expect(citation.quotation).toBe('alongside us in the plan we outlined');
    expect(citation.sources.map(({ reference }) => reference)).toEqual([
      'CBC News, report on the letter found by the Associated Press',
    ]);
    expect([citation.place, citation.attribution]).toEqual([{}, 'medium']);
    expect([citation.date.value?.edtf, citation.date.by]).toEqual(['2012-10-03', 'Associated Press 2013']);
    expect(plainCitation.cite([citation])).not.toContain('Guidère,');
  });

  test('has a key of its own, and the passage’s address', () => {
    const [first, second] = [0, 1].map((reading) => cited(timbuktu, { subject: 'board-canadians', reading }));
    expect([first?.key, second?.key]).toEqual(['board-canadians:1', 'board-canadians:2']);
    expect(first?.permalink).toBe(`${ADDRESS}#board-canadians`);
  });

  test('that is not there is not cited', () => {
    expect(citationOf(timbuktu, { subject: 'board-canadians', reading: 2 }, ADDRESS)).toBeUndefined();
  });
});

describe('a context text', () => {
  test.each(CITATION_STYLES)('is said in $id to be no part of the exchange, and what it is', ({ cite }) => {
    const spots = timbuktu.context.flatMap(({ id, kind, passages }) =>
      [id, ...passages.map((passage) => passage.id)].map((subject) => ({ subject, kind })),
    );
    for (const { subject, kind } of spots) {
      const text = cite([cited(timbuktu, { subject })]);
      expect(text.toLowerCase()).toContain(`${kind.replace('-s', ' s')} (context, not part of the exchange)`);
      expect(text.replaceAll('\\', '')).toContain(`${ADDRESS}?page=sources#${subject}`);
      expect(text).not.toMatch(/letter to|genre": "Letter|this letter/i);
    }
  });

  test('is cited with its own source, date and people', () => {
    const { authors, recipients, sources, date } = cited(timbuktu, { subject: 'blumenthal-surprised' });
    expect([...authors, ...recipients].map(({ name }) => name)).toEqual(['Sidney Blumenthal', 'Hillary Clinton']);
    expect([date.value?.edtf, sources.length, sources[0]?.url]).toEqual([
      '2013-01-17',
      1,
      'https://www.menas.co.uk/blog/hilary-clintons-emails-lift-lid-algerias-relations-terrorists',
    ]);
  });
});

describe('people', () => {
  test('are parted where a source calls them by the end of their name; others, and bodies, are not', () => {
    const { authors, recipients } = cited(timbuktu, { subject: 'belmokhtar-2012' });
    expect(authors).toEqual([{ name: 'Mokhtar Belmokhtar', parts: { family: 'Belmokhtar', given: 'Mokhtar' } }]);
    expect(recipients.map(({ name, parts }) => [name, parts])).toEqual([
      ['AQIM Advisory Board', undefined],
      ['Al-Qaeda Central', undefined],
    ]);
    const [master] = cited(harbour, { subject: 'master-1901' }).authors;
    expect(master).toEqual({ name: 'Ada Quayle', parts: undefined });
  });

  test('are those whom the followed source names; where it names nobody, the title stands for them', () => {
    const { authors, title } = cited(harbour, { subject: 'order-1900' });
    expect([authors, title]).toEqual([[], 'The order of 1900']);
    expect(plainCitation.cite([cited(harbour, { subject: 'order-1900' })])).toMatch(/^“The order of 1900”, undated, /);
  });
});

describe('a sender on whom sources disagree', () => {
  test.each(CITATION_STYLES)('is doubted in $id, and no other', ({ cite }) => {
    const doubt =
      'so Guidère 2014; AQIM Shura Council according to Associated Press 2013 and GlobalPost (MintPress) 2013';
    for (const subject of ['board-2012', 'board-internet']) {
      const text = cite([cited(timbuktu, { subject })]);
      expect(text).toMatch(/[Ss]ender so /);
      expect(text).toContain(doubt);
    }
    // Two names that one source gives are no disagreement of sources.
    for (const subject of ['belmokhtar-2012', 'ruling-on-hostages']) {
      expect(cite([cited(timbuktu, { subject })])).not.toMatch(/sender/i);
    }
  });
});

describe('the edition', () => {
  test('is named with its version where it has one', () => {
    expect(plainCitation.cite([cited(timbuktu, { subject: 'board-2012' })])).toContain(
      '; The Timbuktu letters, version 1.0, https',
    );
    expect(plainCitation.cite([cited(harbour, { subject: 'guild-1901' })])).toContain('; The harbour letters, https');
  });

  test('without an address is named all the same', () => {
    expect(plainCitation.cite([{ ...cited(harbour, { subject: 'guild-1901' }), permalink: undefined }])).toMatch(
      /; The harbour letters\.\n$/,
    );
  });

  test('has no citation for what is not in it', () => {
    expect(citationOf(timbuktu, { subject: 'x-internet' }, ADDRESS)).toBeUndefined();
  });
});

test('every passage and letter can be cited, under a key that programs take', () => {
  const spots = timbuktu.letters.flatMap(({ id, passages }) => [id, ...passages.map((passage) => passage.id)]);
  const keys = spots.map((subject) => cited(timbuktu, { subject }).key);
  expect(keys.filter((key) => !/^[\w.:-]+$/.test(key))).toEqual([]);
  expect(new Set(keys).size).toBe(spots.length);
});
