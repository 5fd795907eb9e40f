import { describe, expect, test } from 'vitest';
import { codes, corresp, file, read, tei } from './letters.ts';
import { readTranscription } from '../../../../src/edition/transcribed/file-reading.ts';

const described = (id: string, from: string): string =>
  `<correspDesc xml:id="${id}"><correspAction type="sent"><persName>${from}</persName></correspAction></correspDesc>`;
const body = (inner: string): string => `<text><body>${inner}</body></text>`;

/** The letters of a file: id, first sender, text; then the doubts. */
function lettersOf(text: string, name = 'a.xml') {
  const { letters, doubts, refusal } = read(text, name);
  const told = letters.map(({ letter, senders }) =>
    [letter.id, senders[0]?.name ?? '', letter.passages.map((passage) => passage.text).join(' | ')].join(': '),
  );
  return { letters: told, doubts: codes(doubts).map((code) => code.split(' ')[0]), refusal: refusal?.code };
}

describe('a file with several letters', () => {
  test('each takes the parts that declare it', () => {
    const profile = described('l1', 'Ada') + described('l2', 'Ben');
    const text = body('<div decls="#l1"><p>One</p></div><div decls="#l2"><p>Two</p></div>');
    expect(lettersOf(tei({ profile, text }))).toEqual({
      letters: ['a-l1: Ada: One', 'a-l2: Ben: Two'],
      doubts: [],
      refusal: undefined,
    });
  });

  test('in order, where parts and letters are as many, with a doubt', () => {
    const text = body('<div><p>One</p></div><div><p>Two</p></div>');
    expect(lettersOf(tei({ profile: described('l1', 'Ada') + described('l2', 'Ben'), text }))).toMatchObject({
      letters: ['a-l1: Ada: One', 'a-l2: Ben: Two'],
      doubts: ['text-by-order'],
    });
  });

  test('all text stands with the first, where nothing tells, with a doubt', () => {
    expect(lettersOf(tei({ profile: described('l1', 'Ada') + described('l2', 'Ben') }))).toMatchObject({
      letters: ['a-l1: Ada: The barge came in at noon.', 'a-l2: Ben: '],
      doubts: ['text-unclaimed'],
    });
  });

  test('what stands around an embedded letter is not the letter’s, which is a doubt', () => {
    const text = body('<div><p>She was born.</p></div><div decls="#l1"><p>One</p></div>');
    expect(lettersOf(tei({ profile: described('l1', 'Ada'), text }))).toMatchObject({
      letters: ['a: Ada: One'],
      doubts: ['text-outside-letters'],
    });
  });

  test('without correspDesc: parts marked as letters, or the texts of a group', () => {
    const divisions = '<div type="letter"><head>To Ada</head><p>One</p></div><div type="letter"><p>Two</p></div>';
    expect(lettersOf(tei({ text: body(divisions) })).letters).toHaveLength(2);
    const group =
      '<text><group><text><body><p>One</p></body></text><text><body><p>Two</p></body></text></group></text>';
    expect(lettersOf(tei({ text: group })).letters).toEqual(['a-1: : One', 'a-2: : Two']);
  });

  test.each([
    [
      'parts marked as letters',
      '<div type="letter"><p>One</p></div><p>Between</p><div type="letter"><p>Two</p></div>',
      '',
    ],
    [
      'the texts of a group',
      '',
      '<text><front><p>A preface</p></front><group><text><body><p>One</p></body></text><text><body><p>Two</p></body></text></group></text>',
    ],
  ])('what stands around %s is told, also without correspDesc', (_, inner, group) => {
    const { letters, doubts } = lettersOf(tei({ text: group || body(inner) }));
    expect(letters).toEqual(['a-1: : One', 'a-2: : Two']);
    expect(doubts).toEqual(['text-outside-letters']);
  });

  test('a list of letters without text (CMIF): mentioned, with their address', () => {
    const profile = ['A044980', 'A044943']
      .map((id) =>
        corresp('<persName ref="http://d-nb.info/gnd/1">Ada</persName>', '<persName>Ben</persName>').replace(
          '<correspDesc>',
          `<correspDesc ref="http://example.org/${id}" source="#s1">`,
        ),
      )
      .join('');
    const source =
      '<bibl type="online" xml:id="s1">Letters of Ada. Digital edition, <ref target="http://example.org">example.org</ref></bibl>';
    const { letters, sources } = read(tei({ profile, source, text: body('<p/>') }));
    expect(letters.map(({ letter }) => [letter.id, letter.type, letter.title, letter.witnesses])).toEqual([
      ['A044980', 'mentioned', 'Ada → Ben', ['http://example.org/A044980']],
      ['A044943', 'mentioned', 'Ada → Ben', ['http://example.org/A044943']],
    ]);
    expect(sources).toMatchObject([
      { id: 'source-s1', label: 'Letters of Ada. Digital edition', url: 'http://example.org' },
    ]);
  });

  test('a corpus', () => {
    const inner = [1, 2]
      .map((number) =>
        tei({ root: ` xml:id="c${number}"`, titles: `<title>Letter ${number}</title>` }).replace(/^<\?xml.*\n/, ''),
      )
      .join('');
    const text = `<teiCorpus xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>All letters</title></titleStmt><publicationStmt><publisher>Press</publisher></publicationStmt></fileDesc></teiHeader>${inner}</teiCorpus>`;
    const reading = read(text);
    expect(reading.letters.map(({ letter, source }) => [letter.id, letter.title, source])).toEqual([
      ['c1', 'Letter 1', 'source-all-letters'],
      ['c2', 'Letter 2', 'source-all-letters'],
    ]);
    expect(reading.collections).toEqual(['All letters']);
  });
});

describe('a file that is not as TEI should be', () => {
  test('without a namespace is read, in the names of P4 too, with a doubt', () => {
    const text =
      '<TEI.2 id="p4"><teiHeader><fileDesc><titleStmt><title>Old</title></titleStmt></fileDesc><profileDesc><creation><date value="1820-05-07"/></creation></profileDesc></teiHeader><text><body><p>Words</p></body></text></TEI.2>';
    const { letters, doubts } = read(text);
    expect(letters).toMatchObject([{ letter: { id: 'p4', title: 'Old', dates: [{ value: { edtf: '1820-05-07' } }] } }]);
    expect(codes(doubts)).toEqual(['no-namespace 1:1']);
  });

  test('within another vocabulary is read, with a doubt', () => {
    const text = `<record xmlns="http://www.openarchives.org/OAI/2.0/"><metadata>${tei().replace(/^<\?xml.*\n/, '')}</metadata></record>`;
    expect(lettersOf(text)).toMatchObject({ letters: ['a: : The barge came in at noon.'], doubts: ['foreign-root'] });
  });

  test('of a text alone, with a doubt', () => {
    expect(lettersOf('<text xmlns="http://www.tei-c.org/ns/1.0"><body><p>Words</p></body></text>')).toMatchObject({
      letters: ['a: : Words'],
      doubts: ['no-header'],
    });
  });

  test.each([
    ['<html><p>Words</p></html>', 'not-tei'],
    ['<TEI xmlns="http://www.tei-c.org/ns/1.0"><text>', 'not-well-formed'],
    ['', 'not-well-formed'],
    [`<!DOCTYPE TEI [<!ENTITY a "b">]>${tei().replace(/^<\?xml.*\n/, '')}`, 'dtd'],
    [`${'<TEI xmlns="http://www.tei-c.org/ns/1.0">'.repeat(250)}${'</TEI>'.repeat(250)}`, 'too-deep'],
  ])('is refused, and says why: %.30s', (text, code) => {
    expect(lettersOf(text)).toEqual({ letters: [], doubts: [], refusal: code });
  });

  test.each([
    ['ISO-8859-1', (text: string) => Uint8Array.from(text, (sign) => sign.codePointAt(0) ?? 0)],
    [
      'UTF-16',
      (text: string) =>
        Uint8Array.from(
          [...`\uFEFF${text}`].flatMap((sign) => [(sign.codePointAt(0) ?? 0) & 255, (sign.codePointAt(0) ?? 0) >> 8]),
        ),
    ],
    ['UTF-8', (text: string) => Uint8Array.from(text, (sign) => sign.codePointAt(0) ?? 0)],
  ])('in %s, or saying so, is read in what it is, with a doubt', (encoding, encode) => {
    const text = tei({ titles: '<title>Brief über Bücher</title>' }).replace('UTF-8', encoding);
    const { letters, doubts } = readTranscription({ file: 'letters/a.xml', bytes: encode(text) });
    expect(letters).toMatchObject([{ letter: { title: 'Brief über Bücher' } }]);
    expect(doubts.map(({ code }) => code)).toEqual(['foreign-encoding']);
  });

  test('a register is no letter, and is read', () => {
    const text =
      '<standOff><listPerson><person xml:id="q"><persName type="alt">Addie</persName><persName type="main">Ada Quayle</persName><idno type="GND">123</idno><note>Harbour master.</note></person></listPerson></standOff>';
    const { letters, entries } = read(tei({ text }), 'people.xml');
    expect(letters).toEqual([]);
    expect(entries).toEqual([
      {
        kind: 'person',
        name: 'Ada Quayle',
        names: ['Ada Quayle', 'Addie'],
        id: 'q',
        file: 'letters/people.xml',
        keys: ['at people.xml#q', 'gnd 123'],
        url: 'https://d-nb.info/gnd/123',
        description: 'Harbour master.',
      },
    ]);
  });
});

test('a reading can be written as JSON and come back the same', () => {
  const reading = readTranscription(
    file('a.xml', tei({ profile: corresp('<persName key="a">Ada</persName>', '<persName>Ben</persName>') })),
  );
  expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
  expect(structuredClone(reading)).toEqual(reading);
});
