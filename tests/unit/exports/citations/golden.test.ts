import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CITATION_STYLES } from '../../../../src/exports/citations/citation-styles.ts';
import { timbuktu } from '../../views/editions.ts';
import { cited, wordsIn } from './cited.ts';

const GOLDEN = new URL('../../../fixtures/exports/citations/', import.meta.url);

/** Words, a passage with two dates, one that the edition tells, one that is only probably of the letter, a letter from many sources, two only mentioned, one that
 * nobody dates, another source's wording, and context texts. */
const SPOTS = [
  wordsIn('belmokhtar-internet', 'likely to end up in the hands of the enemy'),
  { subject: 'board-canadians' },
  { subject: 'belmokhtar-libya' },
  { subject: 'board-phone' },
  { subject: 'board-2012' },
  { subject: 'zawahiri-recommendations' },
  { subject: 'aqim-abbottabad' },
  { subject: 'ruling-status-of-hostages' },
  { subject: 'board-arms-money', reading: 1 },
  { subject: 'blumenthal-surprised' },
  { subject: 'al-murabitun-bamako' },
];

test.each(CITATION_STYLES)('$id is as in the file that was read over', ({ id, ending, cite }) => {
  const items = SPOTS.map((spot) => cited(timbuktu, spot));
  expect(cite(items)).toBe(readFileSync(new URL(`${id}.${ending}`, GOLDEN), 'utf8'));
});

test('no two styles have one name, and every file ends with the end of a line', () => {
  expect(new Set(CITATION_STYLES.map(({ id }) => id)).size).toBe(CITATION_STYLES.length);
  for (const { cite } of CITATION_STYLES) expect(cite([cited(timbuktu, { subject: 'board-2012' })])).toMatch(/\n$/);
});
