import { describe, expect, test } from 'vitest';
import { find } from '../../../src/search/find.ts';
import { withNotes } from '../../../src/search/searched.ts';
import { readingsOf } from '../../../src/edition/readings-of.ts';
import { wordingId } from '../../../src/edition/text-ids.ts';
import { VOICES } from '../../../src/search/voices.ts';
import { timbuktu } from '../views/editions.ts';
import { ask, byText, EVERYTHING, LETTERS, plain } from './finding.ts';

describe('who speaks', () => {
  const texts = plain('the emir [Droukdel] said so');

  test('is found in where it is switched on', () => {
    expect(ask(texts, 'droukdel ')).toEqual(['0: Droukdel']);
    expect(ask(texts, 'droukdel ', { voices: ['letter'] })).toEqual([]);
    expect(ask(texts, 'emir ', { voices: ['gloss'] })).toEqual([]);
  });

  test('parts no phrase where it is switched off', () => {
    expect(ask(texts, '"emir said"')).toEqual([]);
    expect(ask(texts, '"emir said"', { voices: ['letter'] })).toEqual(['0: emir [Droukdel] said']);
  });

  test('remarks of the edition are texts of their own, which lead to their passage', () => {
    const found = find(LETTERS, { ...EVERYTHING, query: 'proposals ', voices: ['edition'] });
    expect(byText(LETTERS, found).map(({ id, passage, voice }) => ({ id, passage, voice }))).toEqual([
      { id: 'belmokhtar-proposals/0', passage: 'belmokhtar-proposals', voice: 'edition' },
    ]);
  });
});

function countOf(voices: Uint32Array) {
  return Object.fromEntries(VOICES.map((voice, place) => [voice, voices[place]]));
}

describe('how much each voice has of it', () => {
  test('is counted by who speaks each hit', () => {
    const texts = plain('the emir [the emir Droukdel, the emir] said', '>The emir.', 'emir');
    expect(countOf(find(texts, { ...EVERYTHING, query: '"emir"' }).letters.voices)).toEqual({
      letter: 2,
      gloss: 2,
      reported: 0,
      wording: 0,
      edition: 1,
      reader: 0,
    });
  });

  test('adds up to all hits', () => {
    const notes = withNotes(LETTERS, timbuktu, [{ id: 'n', passage: undefined, text: 'The hostages, the ransom.' }]);
    const found = find(notes, { ...EVERYTHING, query: '"the"' });
    const { voices } = found.letters;
    expect(voices.reduce((sum, count) => sum + count, 0)).toBe(found.letters.start.length);
    expect(voices.filter((count) => count > 0).length).toBe(VOICES.length - 1);
    expect(countOf(found.notes.voices)).toMatchObject({ letter: 0, reader: 2 });
    for (const [place, voice] of VOICES.entries())
      expect(find(LETTERS, { ...EVERYTHING, query: '"the"', voices: [voice] }).letters.start.length).toBe(
        voice === 'reader' ? 0 : voices[place],
      );
  });

  test('is how many texts where only filters ask', () => {
    const found = find(LETTERS, { ...EVERYTHING, query: 'theme:weapons' }).letters;
    expect(found.voices.reduce((sum, count) => sum + count, 0)).toBe(found.texts.length);
    expect(found.voices[0]).toBeGreaterThan(0);
  });
});

describe('other wordings', () => {
  const all = timbuktu.letters.flatMap(({ passages: each }) =>
    each.flatMap((passage) => readingsOf(passage).map((reading, index) => ({ passage, reading, index }))),
  );

  test('are texts of their own between a passage and its remarks, which lead to it', () => {
    expect(all.length).toBeGreaterThan(0);
    for (const { passage, reading, index } of all) {
      const found = find(LETTERS, { ...EVERYTHING, query: `"${reading.text}"`, voices: ['wording'] });
      expect(byText(LETTERS, found)).toContainEqual(
        expect.objectContaining({ id: wordingId(passage.id, index), passage: passage.id, voice: 'wording' }),
      );
      const without = {
        ...EVERYTHING,
        query: `"${reading.text}"`,
        voices: VOICES.filter((voice) => voice !== 'wording'),
      };
      expect(byText(LETTERS, find(LETTERS, without)).map(({ voice }) => voice)).not.toContain('wording');
    }
  });

  test('are of their own source, and find their passage by it, each once', () => {
    for (const source of new Set(all.map(({ reading }) => reading.source))) {
      const found = byText(LETTERS, find(LETTERS, { ...EVERYTHING, query: `source:${source}` }));
      const expected = timbuktu.letters.flatMap(({ passages: each }) =>
        each.filter((passage) => [passage, ...readingsOf(passage)].some((one) => one.source === source)),
      );
      expect(found.map(({ passage }) => passage)).toEqual(expected.map(({ id }) => id));
    }
  });
});

describe('the reader’s notes', () => {
  const notes = withNotes(LETTERS, timbuktu, [
    { id: 'n1', passage: 'belmokhtar-khaled', text: 'Why the hostages here?' },
    { id: 'n2', passage: undefined, text: 'Hostages, again.' },
  ]);

  test('are found apart from the letters, also those that lost their place', () => {
    const result = find(notes, { ...EVERYTHING, query: 'hostages ', voices: ['reader'] });
    expect([...result.letters.texts]).toEqual([]);
    expect([...result.notes.texts].map((text) => notes.notes.texts[text]?.id)).toEqual(['n1', 'n2']);
  });
});
