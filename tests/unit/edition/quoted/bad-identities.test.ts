import { describe, expect, test } from 'vitest';
import { testMistakes } from './mistakes.ts';
import type { Mistake } from './mistakes.ts';
import { change, compileTexts, harbour } from './sample.ts';

const MISTAKES: readonly (Omit<Mistake, 'file'> & { readonly file?: never })[] = [
  {
    situation: 'an unknown member',
    from: 'mutual="#guild #office"',
    to: 'mutual="#guild #offices"',
    code: 'dangling-link',
    at: 'mutual=',
    message: 'offices',
  },
  {
    situation: 'a member that is no person or body',
    from: 'mutual="#guild #office"',
    to: 'mutual="#guild #quay"',
    code: 'dangling-link',
    at: 'mutual=',
    message: '“#quay” is a place, but a person or body is wanted here.',
  },
  {
    situation: 'one member',
    from: 'mutual="#guild #office"',
    to: 'mutual="#guild"',
    code: 'relation-members',
    at: 'mutual=',
  },
  {
    situation: 'one member, twice',
    from: 'mutual="#guild #office"',
    to: 'mutual="#guild #guild"',
    code: 'relation-members',
    at: 'mutual=',
  },
  {
    situation: 'no members',
    from: ' mutual="#guild #office"',
    to: '',
    code: 'relation-members',
    at: '<relation',
  },
  {
    situation: 'no reason',
    from: '<desc>Both have one address.</desc>',
    to: '',
    code: 'missing-part',
    at: '<relation',
    message: '<desc>',
  },
  {
    situation: 'an empty reason',
    from: '<desc>Both have one address.</desc>',
    to: '<desc> </desc>',
    code: 'missing-part',
    at: '<relation',
  },
  {
    situation: 'no certainty',
    from: ' cert="low" source="#this-edition"',
    to: ' source="#this-edition"',
    code: 'unknown-certainty',
    at: '<relation',
  },
  {
    situation: 'an unknown certainty',
    from: 'cert="low" source="#this-edition"',
    to: 'cert="perhaps" source="#this-edition"',
    code: 'unknown-certainty',
    at: 'cert="perhaps"',
    message: 'perhaps',
  },
  {
    situation: 'no source',
    from: ' cert="low" source="#this-edition"',
    to: ' cert="low"',
    code: 'missing-source',
    at: '<relation',
  },
  {
    situation: 'an unknown source',
    from: 'cert="low" source="#this-edition"',
    to: 'cert="low" source="#that-edition"',
    code: 'dangling-link',
    at: 'source="#that-edition"',
  },
  {
    situation: 'an unknown name',
    from: 'name="same"',
    to: 'name="rival"',
    code: 'unknown-type',
    at: 'name="rival"',
    message: 'rival',
  },
  {
    situation: 'no name',
    from: ' name="same"',
    to: '',
    code: 'unknown-type',
    at: '<relation',
  },
];

describe('a mistake about who is the same is said where it stands; everything else remains', () =>
  testMistakes(MISTAKES.map((mistake) => ({ ...mistake, file: 'edition.xml' }))));

test.each(MISTAKES)('and with $situation nobody is said to be the same', ({ from, to }) => {
  const files = harbour();
  change(files, 'edition.xml', from, to);
  expect(compileTexts(files).edition?.identities).toEqual([]);
});
