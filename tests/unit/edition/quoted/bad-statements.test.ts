import { describe } from 'vitest';
import { testMistakes, without } from './mistakes.ts';
import type { Mistake } from './mistakes.ts';

const GUILD = 'guild-1901.xml';
const MASTER = 'master-1901.xml';
const ORDER = 'order-1900.xml';

const MISTAKES: readonly Mistake[] = [
  {
    situation: 'an original in what is no language',
    file: GUILD,
    from: '<bibl><extent',
    to: '<bibl><textLang mainLang="old French"/><extent',
    code: 'unknown-language',
    at: 'mainLang="old French"',
    message: 'old French',
  },
  {
    situation: 'an original whose language is not written',
    file: GUILD,
    from: '<bibl><extent',
    to: '<bibl><textLang/><extent',
    code: 'unknown-language',
    at: '<textLang/>',
  },
  {
    situation: 'an unknown kind of action',
    file: ORDER,
    from: '<correspAction type="received">',
    to: '<correspAction type="forwarded"/><correspAction type="received">',
    code: 'unknown-type',
    at: 'type="forwarded"',
  },
  {
    situation: 'an unknown kind of neighbour',
    file: MASTER,
    from: 'type="prev"',
    to: 'type="before"',
    code: 'unknown-type',
    at: 'type="before"',
    message: 'before',
  },
  {
    situation: 'a neighbour without a target',
    file: MASTER,
    from: '<ref type="prev" target="guild-1901.xml"/>',
    to: '<ref type="prev"/>',
    code: 'missing-part',
    at: '<ref type',
  },
  {
    situation: 'a neighbour that is not there',
    file: MASTER,
    from: 'target="guild-1901.xml"',
    to: 'target="guild-1902.xml"',
    code: 'dangling-link',
    at: 'target="guild-1902',
  },
  {
    situation: 'a mention in a passage that is not there',
    file: ORDER,
    from: '#master-paid',
    to: '#master-pays',
    code: 'dangling-link',
    at: 'target=',
  },
  {
    situation: 'an unknown kind of note',
    file: GUILD,
    from: '<note type="editorial">Printed',
    to: '<note type="aside">Printed',
    code: 'unknown-type',
    at: 'type="aside"',
  },
  {
    situation: 'a correspondent who is not listed',
    file: MASTER,
    from: 'ref="edition.xml#master"',
    to: 'ref="edition.xml#mistress"',
    code: 'dangling-link',
    at: 'ref="edition.xml#mistress"',
  },
  {
    situation: 'a date that does not exist',
    file: GUILD,
    from: 'when="1901-02-03"',
    to: 'when="1901-02-30"',
    code: 'no-such-date',
    at: 'when="1901-02-30"',
    message: '1901-02-30',
    letters: ['master-1901', 'guild-1901', 'order-1900'],
  },
  {
    situation: 'a date without a source',
    file: GUILD,
    from: ' source="edition.xml#gazette" cert="high" corresp="#guild-unpaid"',
    to: '',
    code: 'missing-source',
    at: '<date when="1901-02-03"',
    letters: ['master-1901', 'guild-1901', 'order-1900'],
  },
  {
    situation: 'a date beside a passage that is not there',
    file: GUILD,
    from: 'corresp="#guild-unpaid"',
    to: 'corresp="#guild-paid"',
    code: 'dangling-link',
    at: 'corresp=',
  },
  {
    situation: 'an unknown certainty',
    file: GUILD,
    from: '<extent source="edition.xml#gazette" cert="medium">',
    to: '<extent source="edition.xml#gazette" cert="fairly">',
    code: 'unknown-certainty',
    at: 'cert="fairly"',
    message: 'fairly',
  },
  {
    situation: 'a sender by an unknown source',
    file: MASTER,
    from: '<persName ref="edition.xml#master" source="edition.xml#gazette"',
    to: '<persName ref="edition.xml#master" source="edition.xml#times"',
    code: 'dangling-link',
    at: 'source="edition.xml#times"',
    letters: without('master-1901'),
  },
  {
    situation: 'a source that is not listed in the edition file',
    file: GUILD,
    from: '<extent source="edition.xml#gazette" cert="medium">two pages</extent></bibl>',
    to: '<extent source="#own">two pages</extent></bibl><listBibl><bibl xml:id="own">Own</bibl></listBibl>',
    code: 'dangling-link',
    at: 'source="#own"',
    message: 'something else',
  },
];

describe('a mistake in what is said of a letter is said where it stands; everything else remains', () =>
  testMistakes(MISTAKES));
