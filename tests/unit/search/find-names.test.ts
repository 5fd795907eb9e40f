import { describe, expect, test } from 'vitest';
import { find } from '../../../src/search/find.ts';
import { ask, byText, EVERYTHING, inLetters, LETTERS, passages, plain } from './finding.ts';

describe('spellings', () => {
  const texts = plain('al-Qaeda', 'al-Qaida', 'Al Kaida', 'kaiser');

  test('of transcriptions are found, and told apart from what was typed', () => {
    expect(ask(texts, 'Qaida ')).toEqual(['0: Qaeda ~spelling', '1: Qaida', '2: Kaida ~spelling']);
  });

  test('are left out all together, in quotation marks, or one by one', () => {
    expect(ask(texts, 'Qaida ', { spellings: false })).toEqual(['1: Qaida']);
    expect(ask(texts, '"Qaida"')).toEqual(['1: Qaida']);
    expect(ask(texts, 'Qaida ', { off: ['kaida'] })).toEqual(['0: Qaeda ~spelling', '1: Qaida']);
  });

  test('of a name without its article', () => {
    expect(ask(plain('Zawahiri', 'al-Zawahiri'), 'al-Zawahiri ')).toEqual(['0: Zawahiri ~spelling', '1: al-Zawahiri']);
    expect(ask(plain('al-Zawahiri'), 'el-Zawahiri ')).toEqual(['0: Zawahiri ~spelling']);
  });
});

describe('names', () => {
  test.each(['Belmokhtar', 'Belmok', 'Khaled ', 'MBM ', 'Abu al-Abbas', 'brother Khaled'])(
    '%s finds Belmokhtar by his other names',
    (query) => {
      const result = inLetters(query);
      const { wordings } = result;
      expect(wordings.filter(({ type }) => type === 'name').every(({ of }) => of === 'belmokhtar')).toBe(true);
      expect(new Set(byText(LETTERS, result).map(({ passage }) => passage)).size).toBe(16);
    },
  );

  test('say which name they came by, as it stands in the text, and how often', () => {
    const { wordings } = inLetters('Belmokhtar ');
    expect(wordings.map(({ text, hits }) => `${text}: ${hits}`)).toEqual([
      'Khaled Abu al-Abbas: 1',
      'brother Abu al-Abbas: 2',
      'Abu Al-Abbas: 4',
      'Abu Abbas: 2',
      'brother Khaled: 2',
      'Khaled: 1',
    ]);
  });

  test('a name that what was typed is a part of is one hit, not two', () => {
    const found = find(LETTERS, { ...EVERYTHING, query: 'Khaled', voices: ['letter'] });
    const names = byText(LETTERS, found).flatMap(({ text, hits }) =>
      hits.filter(({ start }) => text.slice(start).startsWith('Khaled Abu al-Abbas')),
    );
    expect(names.map(({ type }) => type)).toEqual([undefined]);
    expect(
      byText(LETTERS, found).flatMap(({ text, hits }) =>
        hits.filter(({ start }) => text.slice(0, start).endsWith('Khaled ')),
      ),
    ).toEqual([]);
  });

  test('can be switched off one by one, and all', () => {
    const { wordings } = inLetters('Belmokhtar ', { off: ['khaled', 'abu abbas'] });
    expect(wordings.map(({ key }) => key)).toEqual([
      'khaled abu al abbas',
      'brother abu al abbas',
      'abu al abbas',
      'brother khaled',
    ]);
    expect(inLetters('Belmokhtar ', { names: false }).wordings).toEqual([]);
  });

  test('one that is switched off is not found by its parts instead', () => {
    const { wordings } = inLetters('Belmokhtar ', { off: ['khaled abu al abbas'] });
    expect(wordings.map(({ text, hits }) => `${text}: ${hits}`)).toEqual([
      'brother Abu al-Abbas: 2',
      'Abu Al-Abbas: 4',
      'Abu Abbas: 2',
      'brother Khaled: 2',
      'Khaled: 1',
    ]);
  });

  test.each(['Abu ', 'al ', 'brother ', 'the ', 'Bel', '"Belmokhtar"', 'council '])('%s means nobody', (query) => {
    expect(inLetters(query).wordings.filter(({ type }) => type === 'name')).toEqual([]);
  });

  test.each([
    ['Advisory Board', 'shura-council', ['board-last-letter']],
    ['Shura Council', 'advisory-board', ['ruling-western-reaction', 'belmokhtar-no-leader-knows']],
  ])('%s finds who is perhaps the same, and says so', (query, of, where) => {
    const found = inLetters(query);
    const others = found.wordings.filter((wording) => wording.of === of);
    expect(others.length).toBeGreaterThan(0);
    expect(others.every(({ type, hits }) => type === 'perhaps' && hits > 0)).toBe(true);
    expect(byText(LETTERS, found).map(({ passage }) => passage)).toEqual(expect.arrayContaining(where));
    expect(inLetters(query, { names: false }).wordings).toEqual([]);
    const off = find(LETTERS, { ...EVERYTHING, query }).wordings.flatMap((wording) =>
      wording.of === of ? wording.key : [],
    );
    expect(inLetters(query, { off }).wordings.map((wording) => wording.of)).not.toContain(of);
  });

  test.each([
    ['Abou Zeid', 'Abu Zeid'],
    ['Abu Zayd', 'Abu Zeid'],
    ['Drukdel', 'Droukdel'],
    ['Zauahiri', 'Zawahiri'],
    ['el-Zawahiri', 'Zawahiri'],
    ['Al-Zawahiri’s ', 'Zawahiri'],
    ['Abou al-Abbas', 'Abu al-Abbas'],
    ['Abou al Abbas', 'Abu al-Abbas'],
  ])('%s means the same as %s, where spellings are on', (query, other) => {
    expect(passages(other).length).toBeGreaterThan(0);
    expect(passages(query)).toEqual(passages(other));
  });

  test.each([
    ['Libya ', ['Libyan territory: libya']],
    ['Azawad ', ['liberated territory: azawad']],
    ['world ', []],
  ])('%s finds the place by its other names, whole', (query, expected) => {
    expect(inLetters(query).wordings.map(({ text, of }) => `${text}: ${of}`)).toEqual(expected);
  });

  test('words that the edition marks as somebody else’s name, or a part of it, are nobody else’s', () => {
    expect(passages('Advisory Board')).not.toContain('board-address');
    expect(passages('"Shura Council"')).toContain('board-address');
  });

  test('words by which the edition marks who is meant are names, too', () => {
    expect(inLetters('Droukdel ').wordings.map(({ text }) => text)).toEqual(['the head of AQIM']);
  });
});
