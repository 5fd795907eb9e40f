import { describe } from 'vitest';
import { testMistakes } from './mistakes.ts';
import type { Mistake } from './mistakes.ts';

const EDITION = 'edition.xml';

const MISTAKES: readonly Mistake[] = [
  {
    situation: 'a party with an unknown member',
    file: EDITION,
    from: 'corresp="#guild"',
    to: 'corresp="#guilds"',
    code: 'dangling-link',
    at: 'corresp="#guilds"',
  },
  {
    situation: 'a party without members',
    file: EDITION,
    from: ' corresp="#guild"',
    to: '',
    code: 'missing-part',
    at: '<org xml:id="party-guild"',
  },
  {
    situation: 'a name variant from an unknown source',
    file: EDITION,
    from: 'source="#gazette #herald"',
    to: 'source="#gazette #heralds"',
    code: 'dangling-link',
    at: 'source="#gazette #heralds"',
  },
  {
    situation: 'an unknown kind of name',
    file: EDITION,
    from: '<persName type="variant"',
    to: '<persName type="nickname"',
    code: 'unknown-type',
    at: 'type="nickname"',
  },
  {
    situation: 'a place without an id',
    file: EDITION,
    from: '<place xml:id="quay">',
    to: '<place>',
    code: 'missing-id',
    at: '<place>',
  },
  {
    situation: 'a place without a name',
    file: EDITION,
    from: '<placeName>North Quay</placeName>',
    to: '',
    code: 'missing-part',
    at: '<place xml:id="quay"',
    message: '<placeName>',
  },
  {
    situation: 'a place without a description',
    file: EDITION,
    from: '<note type="description">Where ships are moored.</note>',
    to: '',
    code: 'missing-part',
    at: '<place xml:id="quay"',
    message: 'description',
  },
  {
    situation: 'a place’s variant from an unknown source',
    file: EDITION,
    from: 'source="#herald">the Quay',
    to: 'source="#heralds">the Quay',
    code: 'dangling-link',
    at: 'source="#heralds"',
  },
  {
    situation: 'an event on a day that does not exist',
    file: EDITION,
    from: 'when="1901-01-31"',
    to: 'when="1901-01-32"',
    code: 'no-such-date',
    at: 'when="1901-01-32"',
  },
  {
    situation: 'a theme without a definition',
    file: EDITION,
    from: '<desc type="definition">What ships pay.</desc>',
    to: '',
    code: 'missing-part',
    at: '<category xml:id="fees"',
    message: 'fees',
  },
  {
    situation: 'a source after an unknown one',
    file: EDITION,
    from: 'target="#gazette"',
    to: 'target="#gazettes"',
    code: 'dangling-link',
    at: 'target="#gazettes"',
  },
  {
    situation: 'an event without an id',
    file: EDITION,
    from: '<event xml:id="storm">',
    to: '<event>',
    code: 'missing-id',
    at: '<event>',
  },
  {
    situation: 'a list of an unknown kind',
    file: EDITION,
    from: '<listOrg type="bodies">',
    to: '<listOrg type="groups">',
    code: 'unknown-type',
    at: 'type="groups"',
  },
];

describe('a mistake about people, places, parties, themes, sources or events is said where it stands; everything else remains', () =>
  testMistakes(MISTAKES));
