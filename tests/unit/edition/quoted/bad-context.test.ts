import { describe } from 'vitest';
import { testMistakes, without } from './mistakes.ts';
import type { Mistake } from './mistakes.ts';

const NOTICE = 'notice-1901.xml';
const CIT = '<cit xml:id="notice-no-pilots" type="quoted">';

const IN_ITS_FILE: readonly Mistake[] = [
  {
    situation: 'of an unknown kind',
    file: NOTICE,
    from: 'subtype="public-statement"',
    to: 'subtype="rumour"',
    code: 'unknown-type',
    at: 'subtype="rumour"',
    message: 'rumour',
    context: [],
  },
  {
    situation: 'of no kind',
    file: NOTICE,
    from: ' subtype="public-statement"',
    to: '',
    code: 'unknown-type',
    at: '<TEI',
    message: 'no subtype',
    context: [],
  },
  {
    situation: 'that no one wrote or spoke',
    file: NOTICE,
    from: '<orgName ref="edition.xml#guild" source="edition.xml#herald" cert="medium">the Guild</orgName>',
    to: '',
    code: 'letter-without-people',
    at: '<correspDesc>',
    message: 'The context text “notice-1901” names no sender and is left out.',
    context: [],
  },
  {
    situation: 'without a passage',
    file: NOTICE,
    from: `${CIT}
        <quote source="edition.xml#herald">Until <rs ref="guild-1901.xml">our letter</rs> is answered, no pilots.</quote>
        <bibl><citedRange unit="page">2</citedRange></bibl>
      </cit>`,
    to: '',
    code: 'empty-letter',
    at: '<body>',
    message: 'The context text “notice-1901” has no passage and is left out.',
    context: [],
  },
  {
    situation: 'whose only passage has no source',
    file: NOTICE,
    from: '<quote source="edition.xml#herald">',
    to: '<quote>',
    code: 'missing-source',
    at: '<quote>',
    context: [],
  },
  {
    situation: 'with a theme there is none of',
    file: NOTICE,
    from: CIT,
    to: '<cit xml:id="notice-no-pilots" type="quoted" ana="edition.xml#pilots">',
    code: 'unknown-theme',
    at: 'ana=',
  },
  {
    situation: 'with words outside its passages',
    file: NOTICE,
    from: CIT,
    to: `<p>By order.</p>${CIT}`,
    code: 'words-outside-passage',
    at: '<p>By order',
  },
  {
    situation: 'that answers a letter',
    file: NOTICE,
    from: '<note type="editorial">A notice',
    to: '<correspContext><ref type="prev" target="guild-1901.xml"/></correspContext><note type="editorial">A notice',
    code: 'context-in-exchange',
    at: '<correspContext>',
    message: 'apart from the letters',
  },
  {
    situation: 'whose id is not its file name',
    file: NOTICE,
    from: 'xml:id="notice-1901"',
    to: 'xml:id="notice"',
    code: 'id-not-file-name',
    at: 'xml:id="notice"',
    message: 'The context text’s id',
    context: ['notice'],
  },
  {
    situation: 'dated on a day that does not exist',
    file: NOTICE,
    from: 'when="1901-02-05"',
    to: 'when="1901-02-29"',
    code: 'no-such-date',
    at: 'when="1901-02-29"',
  },
];

const POINTED_AT: readonly Mistake[] = [
  {
    situation: 'a link of an exchange',
    file: 'edition.xml',
    from: 'master-1901.xml#master-paid',
    to: 'notice-1901.xml#notice-no-pilots',
    code: 'dangling-link',
    at: 'target="guild-1901.xml#guild-unpaid',
    message:
      '“notice-1901.xml#notice-no-pilots” is a passage of a context text, but a passage of a letter is wanted here.',
  },
  {
    situation: 'a claim that nothing answers',
    file: 'edition.xml',
    from: 'guild-1901.xml#guild-oil',
    to: 'notice-1901.xml#notice-no-pilots',
    code: 'dangling-link',
    at: 'target="notice-1901.xml#notice-no-pilots"',
  },
  {
    situation: 'a letter that it would answer',
    file: 'master-1901.xml',
    from: 'target="guild-1901.xml"',
    to: 'target="notice-1901.xml"',
    code: 'dangling-link',
    at: 'target="notice-1901.xml"',
    message: '“notice-1901.xml” is a context text, but a letter is wanted here.',
  },
  {
    situation: 'a mention of a letter',
    file: 'order-1900.xml',
    from: 'master-1901.xml#master-paid',
    to: 'notice-1901.xml#notice-no-pilots',
    code: 'dangling-link',
    at: 'target=',
  },
];

describe('a mistake in a context text is said where it stands; everything else remains: one', () =>
  testMistakes(IN_ITS_FILE));

describe('a context text stands apart from the exchange; it can’t be pointed at by', () => testMistakes(POINTED_AT));

describe('a context text that names a letter', () =>
  testMistakes([
    {
      situation: 'loses the pointer when the letter is left out',
      file: 'guild-1901.xml',
      from: 'type="received"',
      to: 'type="sent"',
      code: 'letter-without-people',
      at: '<correspDesc>',
      letters: without('guild-1901'),
    },
  ]));
