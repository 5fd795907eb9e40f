import { expect, test } from 'vitest';
import { citationOf } from '../../../../src/exports/citations/citation.ts';
import { divide, withShards } from '../../../../src/edition/shards/shard.ts';
import { find } from '../../../../src/search/find.ts';
import { searchedIn } from '../../../../src/search/searched.ts';
import { askedIn } from '../../../../src/views/find/asked.ts';
import { tallyFound } from '../../../../src/views/find/found-tally.ts';
import { coverage } from '../../../../src/views/sources/coverage.ts';
import { countAway, countReadings, secondWordings } from '../../../../src/views/sources/second-wordings.ts';
import { sourceAccounts } from '../../../../src/views/sources/source-account.ts';
import { disputedFacts } from '../../../../src/views/sources/stated-facts.ts';
import { FIRST_VIEW } from '../../../../src/views/view-state.ts';
import { corresp, editionOf, tei } from '../../edition/transcribed/letters.ts';

const app = '<app><lem>barge</lem><rdg>ship</rdg><rdg>boat</rdg></app>';
const extent =
  '<msDesc><msIdentifier><idno>Ms 1</idno></msIdentifier><physDesc><objectDesc><supportDesc><extent>2 leaves</extent></supportDesc></objectDesc></physDesc></msDesc>';
const sent = (date: string): string =>
  corresp(`<persName>Ada</persName><date when="${date}"/>`, '<persName>Ben</persName>');

const edition = editionOf({
  'a.xml': tei({
    root: ' xml:id="a"',
    source: extent,
    profile: sent('1820-01-01'),
    text: `<text><body><div><p>The ${app} came in; see <ref target="c.xml">the order</ref>.</p></div></body></text>`,
  }),
  'b.xml': tei({ root: ' xml:id="b"', profile: sent('1821-01-01') }),
  'c.xml': tei({ root: ' xml:id="c"', profile: sent('1819-01-01'), text: '' }),
});
const { index, shards } = divide(edition);

test('second wordings are counted wherever their letters are', () => {
  const all = countReadings(secondWordings(edition));
  expect(all).toBe(2);
  expect([countAway(edition.letters), countReadings(secondWordings(index))]).toEqual([0, 0]);
  expect(countAway(index.letters)).toBe(all);
  expect(countAway(withShards(index, shards).letters)).toBe(0);
  const account = (of: typeof edition) => sourceAccounts(of)[0];
  expect(account(index)?.wordingsAway).toBe(countReadings(account(edition)?.wordings ?? []));
});

test('letters with hits whose other wordings are not here are told', () => {
  const hits = find(searchedIn(edition), askedIn({ ...FIRST_VIEW, find: 'ship' })).letters;
  expect(tallyFound(edition, hits)).toMatchObject({ unlisted: 0, elsewhere: [{ reading: { text: 'ship' } }] });
  expect(tallyFound(index, hits)).toMatchObject({ unlisted: 1, elsewhere: [] });
});

test('how long letters are is no dispute, whatever of them is here', () => {
  expect(disputedFacts(index)).toEqual(disputedFacts(edition));
});

test('a mention in a letter that is elsewhere leads to that letter', () => {
  const mentioned = (of: typeof edition) => coverage(of).mentioned.find(({ letter }) => letter.id === 'c');
  expect(mentioned(edition)).toMatchObject({ passages: [{ letter: 'a' }], letters: [] });
  expect(mentioned(index)).toMatchObject({ passages: [], letters: [{ id: 'a' }] });
});

test('the source of a mention that is elsewhere is cited all the same', () => {
  const cited = (of: typeof edition) => citationOf(of, { subject: 'c' }, undefined)?.sources;
  expect(cited(index)).toEqual(cited(edition));
});
