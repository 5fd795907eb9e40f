import { describe } from 'vitest';
import { testMistakes } from './mistakes.ts';
import type { Mistake } from './mistakes.ts';

const EDITION = 'edition.xml';

const MISTAKES: readonly Mistake[] = [
  {
    situation: 'a link to a passage that is not there',
    file: EDITION,
    from: 'master-1901.xml#master-paid',
    to: 'master-1901.xml#master-payed',
    code: 'dangling-link',
    at: 'target="guild-1901.xml#guild-unpaid',
    message: 'master-payed',
  },
  {
    situation: 'a link to a passage in another file',
    file: EDITION,
    from: 'master-1901.xml#master-paid',
    to: 'order-1900.xml#master-paid',
    code: 'dangling-link',
    at: 'target="guild-1901.xml#guild-unpaid',
  },
  {
    situation: 'a link with one end',
    file: EDITION,
    from: ' master-1901.xml#master-paid',
    to: '',
    code: 'link-ends',
    at: 'target="guild-1901.xml#guild-unpaid"',
  },
  {
    situation: 'a pointer with two ends',
    file: EDITION,
    from: 'target="guild-1901.xml#guild-oil"',
    to: 'target="guild-1901.xml#guild-oil master-1901.xml#master-paid"',
    code: 'link-ends',
    at: 'target="guild-1901.xml#guild-oil',
  },
  {
    situation: 'an unknown kind of link',
    file: EDITION,
    from: 'type="denies"',
    to: 'type="refutes"',
    code: 'unknown-type',
    at: 'type="refutes"',
    message: 'refutes',
  },
  {
    situation: 'an unknown kind of pointer',
    file: EDITION,
    from: 'type="unanswered"',
    to: 'type="answers"',
    code: 'unknown-type',
    at: 'type="answers"',
  },
  {
    situation: 'an exchange without a title',
    file: EDITION,
    from: '<desc type="title">The fee</desc>',
    to: '',
    code: 'missing-part',
    at: '<linkGrp type="exchange" xml:id="x-fees"',
  },
  {
    situation: 'an unknown kind of link group',
    file: EDITION,
    from: 'type="exchange" xml:id="x-fees"',
    to: 'type="talk" xml:id="x-fees"',
    code: 'unknown-type',
    at: 'type="talk"',
  },
  {
    situation: 'a link by an unknown source',
    file: EDITION,
    from: 'cert="medium" source="#this-edition"',
    to: 'cert="medium" source="#the-edition"',
    code: 'dangling-link',
    at: 'source="#the-edition"',
  },
  {
    situation: 'silence of an unknown party',
    file: EDITION,
    from: 'corresp="#party-master"',
    to: 'corresp="#master"',
    code: 'dangling-link',
    at: 'corresp="#master">Nothing',
  },
  {
    situation: 'a reason that nothing points at',
    file: EDITION,
    from: '<desc type="reason" xml:id="why-oil">',
    to: '<desc type="reason" xml:id="why-not">No.</desc><desc type="reason" xml:id="why-oil">',
    code: 'unused-reason',
    at: '<desc type="reason" xml:id="why-not"',
  },
  {
    situation: 'a link without a reason',
    file: EDITION,
    from: ' corresp="#why-fee"',
    to: '',
    code: 'link-without-reason',
    at: '<link type="denies"',
  },
  {
    situation: 'an exchange without links',
    file: EDITION,
    from: '<ptr type="unanswered" target="guild-1901.xml#guild-oil" corresp="#why-oil" source="#gazette"/>',
    to: '',
    code: 'missing-part',
    at: '<linkGrp type="exchange" xml:id="x-lights"',
    message: '<link>',
  },
];

describe('a mistake in an exchange is said where it stands; everything else remains', () => testMistakes(MISTAKES));
