import { describe, expect, test } from 'vitest';
import { concordance } from '../../../../src/search/words/concordance.ts';
import { contrast } from '../../../../src/search/words/contrast.ts';
import { searchedIn } from '../../../../src/search/searched.ts';
import { FIRST_VIEW } from '../../../../src/views/view-state.ts';
import type { ViewState, WordsSettings } from '../../../../src/views/view-state.ts';
import { askedContrast, linesOfRow } from '../../../../src/views/words/asked-contrast.ts';
import { askedLines } from '../../../../src/views/words/asked-lines.ts';
import { functionWords, hasFunctionWords } from '../../../../src/views/words/function-words.ts';
import { lineTable } from '../../../../src/views/words/line-table.ts';
import { placeLines } from '../../../../src/views/words/placed-line.ts';
import { wordsChoice } from '../../../../src/views/words/words-choice.ts';
import { timbuktu } from '../editions.ts';

const LETTERS = searchedIn(timbuktu);

function contrastOf(view: ViewState) {
  const asked = askedContrast(timbuktu, wordsChoice(timbuktu, view.words), 100);
  return asked && contrast(LETTERS, asked);
}

describe('the lines of a row', () => {
  test.each<WordsSettings>([
    {},
    { against: '*', units: 'pairs' },
    { compare: 'themes', side: 'ransom', against: 'structure', counted: 'letter gloss' },
    { compare: 'letters', side: 'board-2012', counted: 'gloss edition', units: 'pairs', sort: 'left' },
    { stop: 'common', without: 'emirate, Maghreb' },
  ])('are as many as it counts: %j', (words) => {
    const view: ViewState = {
      ...FIRST_VIEW,
      words: { show: 'contrast', ...words },
      findOff: ['letter', 'names'],
      find: 'x',
      // Of another query, but some of them are the very words of rows.
      findNot: ['the', 'khaled', 'ransom', 'brigade', 'the brigade', 'of the'],
    };
    const rows = contrastOf(view)?.rows.flat() ?? [];
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) {
      const lines = linesOfRow(timbuktu, view, row);
      expect(lines).toMatchObject({ page: 'words', find: `"${row.words.join(' ')}"`, findNot: [] });
      const found = concordance(LETTERS, askedLines(timbuktu, lines, 0));
      expect([row.words, found.sides.slice(0, 2).map(({ hits }) => hits)]).toEqual([row.words, row.counts]);
    }
  });
});

test('stop words are those of the language, and the reader’s own', () => {
  const words = { stop: 'common', without: 'emirate; Maghreb' };
  const all =
    contrastOf({ ...FIRST_VIEW, words })
      ?.rows.flat()
      .map((row) => row.words.join(' ').toLowerCase()) ?? [];
  for (const word of ['the', 'and', 'of', 'emirate', 'maghreb']) expect(all).not.toContain(word);
  expect(all).toContain('brigade');
});

test.each(['en', 'fr-FR', 'ar'])('function words of %s are single words, each once', (lang) => {
  const all = functionWords(lang);
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter((word) => !/^\p{L}[\p{L}\p{M}]*$/u.test(word))).toEqual([]);
  expect(all.filter((word, place) => all.indexOf(word) !== place)).toEqual([]);
});

test('of a language that we know none of there are none', () => {
  expect(hasFunctionWords('de')).toBe(false);
});

describe('lines', () => {
  const asked = askedLines(timbuktu, { ...FIRST_VIEW, find: 'Belmokhtar', words: { sort: 'date' } }, 1000);
  const { sides, wordings } = concordance(LETTERS, asked);
  const placed = sides.flatMap(({ lines }) => placeLines(timbuktu, lines, wordings, 'edition'));

  test('know their place, and the whole text they stand in', () => {
    expect(placed.length).toBe(31);
    for (const { line, text, letter, passage } of placed) {
      expect(text.slice(line.start, line.start + line.keyword.length)).toBe(line.keyword);
      expect(letter.passages).toContain(passage);
    }
    expect(new Set(placed.map(({ wording }) => wording?.type))).toEqual(new Set([undefined, 'name']));
  });

  test('of a side stand by day', () => {
    const days = placeLines(timbuktu, sides[1]?.lines ?? [], wordings, 'edition').map(
      ({ head }) => head.held?.value.first ?? Infinity,
    );
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect(new Set(days).size).toBeGreaterThan(1);
  });

  test('make a table under fixed columns', () => {
    const [columns, ...rows] = lineTable([{ name: 'Board', lines: placed }], (id) => `<${id}>`);
    expect(columns?.join(' ')).toBe('side letter passage date source voice found named left keyword right offset');
    expect(rows.length).toBe(placed.length);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns?.length]));
    expect(rows.map(([side, , , date]) => `${side} ${date}`)).toContain('Board 2012-11-03');
    const ways = new Set(rows.map((row) => `${row[6]} ${row[7]}`));
    expect(ways).toEqual(new Set(['typed ', 'name <belmokhtar>']));
  });
});

test('whose words are switched off is not asked for, and what is not compared stands by party', () => {
  const { find, sides } = askedLines(timbuktu, { ...FIRST_VIEW, findOff: ['gloss', 'names'], findNot: ['khaled'] }, 5);
  expect(find).toEqual({
    query: '',
    voices: ['letter', 'reported', 'wording', 'edition'],
    spellings: true,
    names: false,
    off: ['khaled'],
  });
  expect(sides.length).toBe(timbuktu.parties.length);
});
