import { describe, expect, test } from 'vitest';
import { concordance, CONTEXT } from '../../../../src/search/words/concordance.ts';
import type { Concordance, ConcordanceAsked, LineOrder } from '../../../../src/search/words/concordance.ts';
import { VOICES } from '../../../../src/search/voices.ts';
import { searchedIn, withNotes } from '../../../../src/search/searched.ts';
import { timbuktu } from '../../views/editions.ts';
import { searchedTexts } from '../searched-texts.ts';

function asked(query: string, more: Partial<ConcordanceAsked> = {}): ConcordanceAsked {
  const find = { query, voices: VOICES, spellings: true, names: true, off: [] };
  return { find, sides: [], order: { type: 'position' }, most: 1000, ...more };
}

/** The lines of a side, with the keyword in slashes. */
function lines({ sides }: Concordance, side = 0): readonly string[] {
  return sides[side]?.lines.map(({ left, keyword, right }) => `${left}/${keyword}/${right}`) ?? [];
}

describe('a line', () => {
  test('has so many words before and after the keyword, as they are written', () => {
    const around = Array.from({ length: CONTEXT + 2 }, (_, place) => `w${place}`);
    const text = `${around.join(', ')} ransom; ${around.join(' ')}.`;
    const own = around.slice(0, CONTEXT).join(' ');
    expect(lines(concordance(searchedTexts([text]), asked('"ransom"')))).toEqual([
      `${around.slice(2).join(', ')} /ransom/; ${own}`,
    ]);
  });

  test('never leaves its text, and takes what stands at its ends with it', () => {
    const texts = searchedTexts(['one', '“A ransom!”', 'two']);
    expect(lines(concordance(texts, asked('"ransom"')))).toEqual(['“A /ransom/!”']);
  });

  test('has exactly as many words as there are', () => {
    const eight = 'a b c d e f g h';
    const texts = searchedTexts([`(${eight} ransom ${eight})`, `(i ${eight} ransom ${eight} i)`]);
    expect(lines(concordance(texts, asked('"ransom"')))).toEqual([
      `(${eight} /ransom/ ${eight})`,
      `${eight} /ransom/ ${eight}`,
    ]);
  });

  test('says where it stands, who speaks, and by which name it was found', () => {
    const letters = searchedIn(timbuktu);
    const { sides, wordings } = concordance(letters, asked('Belmokhtar '));
    const line = sides[0]?.lines.find(({ wording }) => wording > 0);
    expect(wordings[(line?.wording ?? 0) - 1]).toMatchObject({ type: 'name', of: 'belmokhtar' });
    const [remark] =
      concordance(letters, asked('proposals ')).sides[0]?.lines.filter(({ voice }) => voice === 'edition') ?? [];
    expect(remark).toMatchObject({ text: 'belmokhtar-proposals/0', passage: 'belmokhtar-proposals' });
    expect(remark?.letter).toBe(
      timbuktu.letters.find(({ passages }) => passages.some(({ id }) => id === remark?.passage))?.id,
    );
    for (const { left, keyword, start, text } of sides[0]?.lines ?? []) {
      const whole = letters.letters.texts.find(({ id }) => id === text)?.text ?? '';
      expect(whole.slice(start - left.length, start + keyword.length)).toBe(left + keyword);
    }
  });
});

describe('lines stand', () => {
  const texts = searchedTexts(['to go x Zoo', 'we go x àpple go', 'but go x', 'to me go x', 'go x']);
  const order = (order_: LineOrder) => lines(concordance(texts, asked('"go x"', { order: order_ })));

  test('as in the texts', () => {
    expect(order({ type: 'position' })).toEqual([
      'to /go x/ Zoo',
      'we /go x/ àpple go',
      'but /go x/',
      'to me /go x/',
      '/go x/',
    ]);
  });

  test('by the words before, the nearest first, and where a text begins before all', () => {
    expect(order({ type: 'left' })).toEqual([
      '/go x/',
      'but /go x/',
      'to me /go x/',
      'to /go x/ Zoo',
      'we /go x/ àpple go',
    ]);
  });

  test('by the words after, whatever their accents and case', () => {
    expect(order({ type: 'right' })).toEqual([
      'but /go x/',
      'to me /go x/',
      '/go x/',
      'we /go x/ àpple go',
      'to /go x/ Zoo',
    ]);
  });

  test('by day, those without one last', () => {
    const days = Float64Array.of(5, Infinity, 3, Infinity, 5);
    expect(order({ type: 'date', days })).toEqual([
      'but /go x/',
      'to /go x/ Zoo',
      '/go x/',
      'we /go x/ àpple go',
      'to me /go x/',
    ]);
  });

  test('by day with the remarks on a passage beside it', () => {
    const letters = searchedIn(timbuktu);
    const passages = timbuktu.letters.flatMap((letter) => letter.passages);
    const days = Float64Array.from(passages, (_, place) => -place);
    const found = concordance(letters, asked('"the"', { order: { type: 'date', days } }));
    const places = found.sides[0]?.lines.map(({ passage }) => passages.findIndex(({ id }) => id === passage)) ?? [];
    expect(places).toEqual(places.toSorted((a, b) => b - a));
    expect(found.sides[0]?.lines.some(({ voice }) => voice === 'edition')).toBe(true);
  });
});

test('sides have their own lines, and what is of none of them stands last', () => {
  const texts = searchedTexts(['a go', 'b go go', 'c go', 'd']);
  const sides = [
    { type: 'letters', letters: ['1'] },
    { type: 'letters', letters: ['0'] },
  ] as const;
  const found = concordance(texts, asked('"go"', { sides, most: 1 }));
  expect(found.sides.map(({ hits, passages }) => `${hits} in ${passages}`)).toEqual(['2 in 1', '1 in 1', '1 in 1']);
  expect([0, 1, 2].map((side) => lines(found, side))).toEqual([['b /go/ go'], ['a /go/'], ['c /go/']]);
});

test('of a passage and the remarks on it one is counted', () => {
  const found = concordance(searchedIn(timbuktu), asked('"the" ')).sides[0];
  const passages = new Set(found?.lines.map(({ passage }) => passage));
  expect(found?.passages).toBe(passages.size);
  expect(found?.lines.length).toBe(found?.hits);
});

test('the reader’s notes have no lines, and their names no hits', () => {
  const letters = searchedIn(timbuktu);
  const notes = withNotes(letters, timbuktu, [{ id: 'n1', passage: 'belmokhtar-khaled', text: 'Khaled again' }]);
  expect(concordance(notes, asked('Belmokhtar'))).toEqual(concordance(letters, asked('Belmokhtar')));
});

test('a query without words has none, and what of it was not read is said', () => {
  expect(concordance(searchedIn(timbuktu), asked('theme:ransom date:soon '))).toMatchObject({
    sides: [{ hits: 0, passages: 0, lines: [] }],
    unread: [{ text: 'date:soon', why: 'no-date' }],
  });
});
