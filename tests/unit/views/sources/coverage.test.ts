import { expect, test } from 'vitest';
import { coverage } from '../../../../src/views/sources/coverage.ts';
import { harbour, timbuktu } from '../editions.ts';
import { letterFiles, markedPassages, times, wordsIn } from './letters-markup.ts';

const all = coverage(timbuktu).groups.flatMap(({ letters }) => letters);

test('the harbour letters: known length against what is quoted, from whom', () => {
  const [guild, master] = coverage(harbour).groups;
  expect(guild?.party?.id).toBe('party-guild');
  expect(guild?.letters).toMatchObject([
    {
      letter: { id: 'guild-1901' },
      lengths: [{ asGiven: 'two pages', source: 'gazette' }],
      quoted: 1,
      words: 9,
      reported: 1,
      from: [
        { source: { id: 'gazette' }, passages: 1 },
        { source: { id: 'herald' }, passages: 1 },
      ],
    },
  ]);
  expect(master?.letters).toMatchObject([{ letter: { id: 'master-1901' }, lengths: [], quoted: 1, words: 10 }]);
});

test('a letter known only by mention has the passages that mention it and the sources that speak of it', () => {
  expect(coverage(harbour).mentioned).toMatchObject([
    { letter: { id: 'order-1900' }, passages: [{ id: 'master-paid' }], sources: [{ id: 'gazette' }] },
  ]);
});

test.each(all.map((row) => [row.letter.id, row] as const))('%s is counted as its file has it', (id, row) => {
  const own = markedPassages.filter(({ letter }) => letter === id);
  expect({ quoted: row.quoted, reported: row.reported, words: row.words }).toEqual({
    quoted: own.filter(({ quoted }) => quoted).length,
    reported: own.filter(({ quoted }) => !quoted).length,
    words: own.reduce((sum, passage) => sum + wordsIn(passage), 0),
  });
  expect(Object.fromEntries(row.from.map(({ source, passages }) => [source.id, passages]))).toEqual(
    Object.fromEntries(
      [...new Set(own.map(({ source }) => source))].map((source) => [
        source,
        own.filter((passage) => passage.source === source).length,
      ]),
    ),
  );
  const file = letterFiles.find(({ name }) => name === `${id}.xml`);
  expect(row.lengths).toHaveLength(times(/<extent /g, file?.markup ?? ''));
});

test('every letter is quoted, reported or mentioned, and the totals are those of all passages', () => {
  const { total, mentioned } = coverage(timbuktu);
  expect(all.length + mentioned.length).toBe(letterFiles.length);
  expect(total.quoted + total.reported).toBe(markedPassages.length);
  expect(total.words).toBe(markedPassages.reduce((sum, passage) => sum + wordsIn(passage), 0));
});

test('quoted letters stand under their parties, and those of neither side last', () => {
  const { groups } = coverage(timbuktu);
  expect(groups.map(({ party, letters }) => [party?.id, letters.map(({ letter }) => letter.id)])).toEqual([
    ['party-belmokhtar', ['belmokhtar-request', 'belmokhtar-2012']],
    ['party-board', ['ruling-on-hostages', 'unplaced-droukdel', 'droukdel-zawahiri', 'board-2012']],
    [undefined, ['unplaced']],
  ]);
});

test('a letter that no passage mentions is known from the sources that speak of it, of which the edition is none', () => {
  const { mentioned } = coverage(timbuktu);
  const rows = new Map(mentioned.map((row) => [row.letter.id, row]));
  expect(rows.get('droukdel-dismissal')).toMatchObject({ passages: [], sources: [{ id: 'cnn' }] });
  expect(mentioned.flatMap(({ sources }) => sources.map(({ id }) => id))).not.toContain('edition');
  expect(mentioned.filter(({ passages, sources }) => passages.length + sources.length === 0)).toEqual([]);
});
