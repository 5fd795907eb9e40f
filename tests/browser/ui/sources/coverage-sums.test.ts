import { render } from 'lit';
import { afterEach, expect, test } from 'vitest';
import { quotedLetters } from '../../../../src/edition/quoted-letters.ts';
import { wordsOfLetter } from '../../../../src/edition/words-of-letter.ts';
import { areMany, coverageSums } from '../../../../src/ui/sources/coverage-sums.ts';
import { coverage } from '../../../../src/views/sources/coverage.ts';
import { fetchTimbuktu } from '../editions.ts';

const timbuktu = await fetchTimbuktu();

afterEach(() => document.body.replaceChildren());

test('letters too many for a row each are added up by who sent them, and none is left out', () => {
  const letters = Array.from({ length: 150 }, (_, copy) =>
    timbuktu.letters.map((letter) => ({ ...letter, id: `${letter.id}-${copy}` })),
  ).flat();
  const edition = { ...timbuktu, letters };
  const known = coverage(edition);
  expect([areMany(coverage(timbuktu)), areMany(known)]).toEqual([false, true]);
  render(coverageSums({ edition }, known), document.body);
  const quoted = quotedLetters(edition);
  const words = quoted.reduce((sum, letter) => sum + wordsOfLetter(letter), 0);
  const cells = [...document.querySelectorAll('tfoot td')].map(({ textContent }) => textContent);
  expect(cells).toEqual([quoted.length, words].map((count) => count.toLocaleString('en')));
  expect(document.querySelectorAll('tbody tr')).toHaveLength(known.groups.length);
  expect(document.body.textContent).toContain('Letters whose text is here');
});
