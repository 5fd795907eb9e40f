import { fc } from '@fast-check/vitest';
import type { CorrespondentAssertion, Edition, Letter } from '../../../../src/edition/model.ts';
import { transcribed } from '../../../fixtures/transcribed/edition.ts';

/** More people than have a row in the table of who wrote to whom. */
const PEOPLE = Array.from({ length: 30 }, (_, number) => `p${number}`);

const people = fc.uniqueArray(fc.constantFrom(...PEOPLE), { maxLength: 3 });
const year = fc.option(fc.integer({ min: 1797, max: 1801 }), { nil: undefined });

function said(value: string): CorrespondentAssertion {
  return { value, asGiven: value, source: 'edition', place: {}, certainty: 'high' };
}

function letterOf(
  number: number,
  from: readonly string[],
  to: readonly string[],
  of: number | undefined,
): Letter {
  const [first] = transcribed.letters;
  if (!first) throw new Error('The fixture has no letter');
  const day = Date.UTC(of ?? 0, 4, 12);
  const date = { edtf: `${of}-05-12`, first: day, last: day };
  return {
    ...first,
    id: `l${number}`,
    senders: from.map(said),
    addressees: to.map(said),
    dates: of === undefined ? [] : [{ value: date, asGiven: date.edtf, source: 'edition', place: {}, certainty: 'high' }],
    passages: [],
    away: { shard: String(of), passages: 1, words: number, texts: 1 },
  };
}

/** Editions of letters whose text is elsewhere, from none, one or several to as many. */
export const inventedEditions: fc.Arbitrary<Edition> = fc
  .array(fc.tuple(people, people, year), { maxLength: 80 })
  .map((letters) => ({
    ...transcribed,
    correspondents: PEOPLE.map((id) => ({ id, type: 'person', name: `Person ${id}`, description: '', variants: [], notes: [] })),
    parties: [],
    letters: letters.map(([from, to, of], number) => letterOf(number, from, to, of)),
  }));
