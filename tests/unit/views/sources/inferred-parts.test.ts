import { expect, test } from 'vitest';
import { divide } from '../../../../src/edition/shards/shard.ts';
import { inferredParts } from '../../../../src/views/sources/inferred-parts.ts';
import { corresp, editionOf, tei } from '../../edition/transcribed/letters.ts';

const person = (name: string): string => `<persName>${name}</persName>`;
const said = (from: string, to: string, date: string): string =>
  tei({ profile: corresp(`${person(from)}<date when="${date}"/>`, person(to)) });

const edition = editionOf({
  'a.xml': said('Ada', 'Ben', '1820-01-01'),
  'b.xml': said('Ben', 'Ada', '1820-01-09'),
  // Nothing but the title says who wrote to whom and when; and only the header has a language.
  'c.xml': tei({ titles: '<title>Brief von Ada Weber an Ben Kurz, 3. März 1821</title>' }).replace(
    '<teiHeader>',
    '<teiHeader xml:lang="de">',
  ),
  'd.xml': tei({ root: ' xml:lang="de"', titles: '<title>Brief von Ada Weber an Ben Kurz, 4. März 1821</title>' }),
});

test('what no file says of letters is counted, with what it is inferred from', () => {
  const parts = inferredParts(edition);
  expect(parts.statements).toMatchObject([
    { what: 'sender', letters: 2, grounds: [{ ground: 'title', letters: 2 }] },
    { what: 'addressee', letters: 2, grounds: [{ ground: 'title', letters: 2 }] },
    { what: 'date', letters: 2, grounds: [{ ground: 'title', letters: 2 }] },
  ]);
  expect(parts).toMatchObject({ replies: 1, saidReplies: 0, edition: ['title', 'language', 'parties'] });
});

test('a language that is said of the whole file is not inferred for its text', () => {
  expect(inferredParts(edition).languages).toBe(1);
  expect(edition.letters.find(({ langInferred }) => langInferred)?.file).toBe('c.xml');
});

test('the index alone tells the same', () => {
  const { index } = divide(edition);
  // Not the object that is remembered.
  const other = { ...index, correspondents: [...index.correspondents] };
  expect(inferredParts(other)).toEqual(inferredParts(edition));
});
