import { describe, expect, test } from 'vitest';
import { fits, mapped } from '../../../../src/edition/transcribed/settings/star-pattern.ts';
import { compileLetters, corresp, letterOf, tei } from './letters.ts';

const both = (names: string): string => tei({ profile: corresp(names, '') });
const LETTERS = {
  'a.xml': tei({ profile: corresp('<persName ref="gnd:1">Ada Quayle</persName>', '<persName>Ben Tully</persName>') }),
  'b.xml': tei({ profile: corresp('<persName>Ben Tully</persName>', '<persName>Ada Quayle</persName>') }),
};

function withSettings(settings: unknown, texts: Readonly<Record<string, string>> = LETTERS) {
  const text = typeof settings === 'string' ? settings : JSON.stringify(settings, null, 1);
  const { edition, doubts } = compileLetters({ ...texts, 'edition.json': text });
  if (!edition) throw new Error('no edition');
  return {
    edition,
    doubts: doubts.map(
      ({ code, where, message, remedy }) => `${code} ${where.file}:${where.line}:${where.column} ${message} ${remedy}`,
    ),
  };
}

describe('settings', () => {
  test('go before what is inferred', () => {
    const { edition, doubts } = withSettings({
      id: 'harbour',
      title: 'Harbour letters',
      language: 'en',
      summary: 'About fees.',
      parties: [
        { id: 'ben', name: 'Ben', role: 'Pilot', members: ['Ben Tully'] },
        { name: 'Ada', shortName: 'A.', members: ['https://d-nb.info/gnd/1'] },
      ],
      firstColumns: ['Ada', 'ben'],
    });
    expect(doubts).toEqual([]);
    expect(edition).toMatchObject({
      id: 'harbour',
      title: 'Harbour letters',
      lang: 'en',
      summary: 'About fees.',
      inferred: [],
      firstColumns: ['gnd-1', 'ben'],
    });
    expect(edition.parties).toEqual([
      { id: 'ben', name: 'Ben', shortName: 'Ben', role: 'Pilot', members: ['ben-tully'] },
      { id: 'gnd-1', name: 'Ada', shortName: 'A.', role: '', members: ['gnd-1'] },
    ]);
  });

  test.each([
    ['first', 'ada', 'ben'],
    ['last', 'ben', 'ada'],
    [['Ben'], 'ben', 'ada'],
    [['Cy'], 'ada,ben', ''],
  ])('say who wrote where both are named as sending: %s', (sender, from, to) => {
    const { edition } = withSettings({ sender }, { 'a.xml': both('<persName>Ada</persName><persName>Ben</persName>') });
    const { senders, addressees } = letterOf(edition, 'a');
    expect([senders, addressees].map((all) => all.map(({ value }) => value).join())).toEqual([from, to]);
  });

  test('say how targets are to be read, and what to leave out', () => {
    const next = corresp(
      '<persName>Ada</persName>',
      '',
      '<correspContext><ref type="next" target="https://example.org/brief/2/view"/><ref type="next" target="kal:second"/></correspContext>',
    );
    const { edition, doubts } = withSettings(
      {
        linkTargets: [{ from: 'https://example.org/brief/*/view', to: 'letter-*.xml' }],
        idPrefixes: ['kal:'],
        leaveOut: ['drafts/*', 'about*.xml'],
      },
      {
        'letter-1.xml': tei({ profile: next }),
        'letter-2.xml': tei(),
        'b.xml': tei({ root: ' xml:id="second"' }),
        'drafts/a.xml': tei(),
        'x/drafts/b.xml': tei(),
        'x/about us.xml': tei(),
      },
    );
    expect(letterOf(edition, 'letter-1').next).toEqual(['letter-2', 'second']);
    expect(edition.letters).toHaveLength(3);
    expect(doubts).toEqual([]);
  });

  test('that are wrong are doubts with a place, and the rest holds', () => {
    const { edition, doubts } = withSettings(`{
  "tittle": "Briefe",
  "title": "Letters",
  "language": "klingon!",
  "parties": [
    { "name": "Nobody", "members": ["Ada Quale"] },
    { "members": "Ada" }
  ],
  "firstColumns": ["Cy"],
  "sender": 7,
  "linkTargets": [{ "from": "a", "to": "*" }]
}`);
    expect(edition.title).toBe('Letters');
    expect(doubts).toEqual([
      'unknown-setting letters/edition.json:2:3 “tittle” is not a setting that is known. Did you mean “title”?',
      'wrong-setting letters/edition.json:4:3 language does not name a language. Write "de" for German, "fr" for French, "ar" for Arabic.',
      'unknown-member letters/edition.json:6:37 “Ada Quale”, of the party “Nobody”, is nobody who sends or receives a letter. Did you mean “Ada Quayle”?',
      'wrong-setting letters/edition.json:7:5 A party needs a name and members. Write {"name": "…", "members": ["…"]}.',
      'wrong-setting letters/edition.json:7:7 parties 2, members must be a list. Write it as […], with commas between.',
      'unknown-party letters/edition.json:9:20 “Cy” is no party, so it can be no column. There are: “Ben Tully”, “Ada Quayle”.',
      'wrong-setting letters/edition.json:10:3 sender is neither "first" nor "last" nor a list of names. Write one of these.',
      'wrong-setting letters/edition.json:11:19 to has more * than from. Each * in to takes what the * in its place in from stands for.',
    ]);
  });

  test('that are no JSON are a doubt where they cease to be', () => {
    const { doubts } = withSettings('{\n  "title": "Letters",\n}');
    expect(doubts).toEqual([expect.stringMatching(/^settings-not-json letters\/edition\.json:3:1 /)]);
  });

  test('can be written in TEI', () => {
    const xml = `<TEI xmlns="http://www.tei-c.org/ns/1.0" type="correspondence" xml:id="harbour" xml:lang="en"><teiHeader><fileDesc><titleStmt><title>Harbour letters</title></titleStmt></fileDesc><encodingDesc><listPrefixDef><prefixDef ident="kal"/></listPrefixDef></encodingDesc><profileDesc><abstract><p>About fees.</p></abstract></profileDesc></teiHeader><standOff><listOrg type="parties"><org xml:id="ben" ana="first"><orgName>Ben</orgName><note type="role">Pilot</note><persName>Ben Tully</persName></org><org><orgName>Nobody</orgName></org></listOrg></standOff></TEI>`;
    const { edition, doubts } = compileLetters({ ...LETTERS, 'edition.xml': xml });
    expect(edition).toMatchObject({
      id: 'harbour',
      title: 'Harbour letters',
      lang: 'en',
      summary: 'About fees.',
      firstColumns: ['ben'],
    });
    expect(edition?.parties).toMatchObject([{ id: 'ben', role: 'Pilot', members: ['ben-tully'] }, { id: 'gnd-1' }]);
    expect(edition?.letters).toHaveLength(2);
    expect(doubts.map(({ code }) => code)).toEqual(['wrong-setting']);
  });
});

describe('a pattern with stars', () => {
  test.each([
    ['a*c', 'abc', true],
    ['a*c', 'ac', true],
    ['a*c', 'a', false],
    ['*', '', true],
    ['abc', 'abc', true],
    ['abc', 'abcd', false],
    ['*b*', 'abb', true],
    ['ab*ba', 'aba', false],
  ])('%s and %s: %s', (pattern, text, expected) => {
    expect(fits(pattern, text)).toBe(expected);
  });

  test('puts what its stars stand for where they are wanted', () => {
    expect(
      mapped('https://x.org/1820/7', [
        { from: 'http:*', to: '' },
        { from: 'https://x.org/*/*', to: '*-*.xml' },
      ]),
    ).toBe('1820-7.xml');
    expect(mapped('other', [{ from: 'a*', to: 'b*' }])).toBeUndefined();
  });

  test('takes no longer than the text is long', () => {
    const started = performance.now();
    expect(fits(`${'a*'.repeat(1000)}b`, 'a'.repeat(200_000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

test('settings with more words than an engine can search do not take the letters with them', () => {
  const settings = `{"$note": "${'a'.repeat(40_000_000)}", "title": "Barges", "colour": "red"}`;
  const { edition, doubts } = withSettings(settings, { 'a.xml': tei() });
  expect(edition).toMatchObject({ title: 'Barges', letters: [{ id: 'a' }] });
  expect(doubts.join()).toContain('unknown-setting letters/edition.json:1:1');
});
