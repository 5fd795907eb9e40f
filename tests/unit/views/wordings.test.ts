import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { Passage, Range, Reading } from '../../../src/edition/model.ts';
import { compareWordings } from '../../../src/views/wordings.ts';
import type { Wording } from '../../../src/views/wordings.ts';
import { passageOf, timbuktu } from './editions.ts';

const MARKS = { same: ['', ''], form: ['~', '~'], some: ['_', '_'], only: ['*', '*'], gloss: ['{', '}'] } as const;

/** `*only here*`, `_only in some_`, `~in another form~`, `{gloss}`. */
function shown({ runs }: Wording): string {
  return runs.map(({ type, text }) => MARKS[type][0] + text + MARKS[type][1]).join('');
}

function compared(here: string, there: string, lang = 'en', glosses: readonly Range[] = []) {
  const range: Range = { type: 'reading', start: 0, end: here.length, readings: [reading(there)] };
  const [own, other] = compareWordings(passage(here, lang, [...glosses, range]), range);
  if (!other) throw new Error('There is no second wording.');
  return { here: own, there: other };
}

function passage(text: string, lang: string, ranges: readonly Range[]): Passage {
  return { ...passageOf(timbuktu, 'belmokhtar-internet'), text, lang, ranges };
}

function reading(text: string): Reading {
  return { text, source: 'cbc', certainty: 'medium' };
}

describe('two wordings', () => {
  test.each([
    ['of the same words', 'the low price', 'the low price', 'the low price', 'the low price'],
    ['with a word in another’s place', 'a low price', 'a meagre price', 'a *low* price', 'a *meagre* price'],
    [
      'with words that follow one another',
      'a low price',
      'the very same price',
      '*a low* price',
      '*the very same* price',
    ],
    ['with a word more', 'the case', 'the whole case', 'the case', 'the *whole* case'],
    ['with nothing in common', 'weapons', 'no reply', '*weapons*', '*no reply*'],
    ['with another capital', 'we waited', 'We waited', '~we~ waited', '~We~ waited'],
    ['with an apostrophe of another shape', 'we didn’t', 'we didn’t', 'we didn’t', 'we didn’t'],
    ['with another apostrophe', 'we didn’t', "we didn't", 'we ~didn’t~', "we ~didn't~"],
    ['with other points between the same words', 'case, he', 'case! he', 'case~,~ he', 'case~!~ he'],
    ['with points where the other has none', 'case, he', 'case he', 'case~,~ he', 'case he'],
    ['with points beside other words', 'men, at last', 'men; first', 'men*, at last*', 'men*; first*'],
    ['with the same points beside other words', 'men, at last', 'men, first', 'men, *at last*', 'men, *first*'],
    ['with other points at the end', 'why ?', 'why!', 'why ~?~', 'why~!~'],
    ['with a space only before a point', 'why ?', 'why?', 'why ?', 'why?'],
    ['with part of a name', 'Abu al-Abbas', 'Abu Abbas', 'Abu *al-Abbas*', 'Abu *Abbas*'],
    ['in two paragraphs', 'one\ntwo', 'one two', 'one\ntwo', 'one two'],
  ])('%s', (_, here, there, hereShown, thereShown) => {
    const both = compared(here, there);
    expect([shown(both.here), shown(both.there)]).toEqual([hereShown, thereShown]);
  });

  test.each([
    ['vowel signs', 'كَتَبَ الأمير', 'كتب الأمير', '~كَتَبَ~ الأمير'],
    ['hamzas', 'إلى الإخوة', 'الى الاخوة', '~إلى~ ~الإخوة~'],
    ['a word', 'كتب الأمير', 'أمر الأمير', '*كتب* الأمير'],
    ['a question mark', 'كتب الأمير؟', 'كتب الأمير', 'كتب الأمير~؟~'],
  ])('in Arabic differ by %s', (_, here, there, hereShown) => {
    expect(shown(compared(here, there, 'ar').here)).toBe(hereShown);
  });

  test('of mixed scripts are compared in both', () => {
    const { here, there } = compared('the emir of إمارة الصحراء wrote', 'an emir of إمارة الصحراء wrote', 'en');
    expect(shown(here)).toBe('*the* emir of إمارة الصحراء wrote');
    expect(there).toMatchObject({ words: 6, only: 1 });
  });

  test('are counted without glosses, which are the source’s', () => {
    const gloss: Range = { type: 'gloss', start: 3, end: 15, source: 'guidere' };
    const { here } = compared('he [Belmokhtar] chose', 'He chose', 'en', [gloss]);
    expect(shown(here)).toBe('~he~ {[Belmokhtar]} chose');
    expect(here).toMatchObject({ words: 2, only: 0, form: 1 });
  });
});

test('of three wordings each is compared with both others', () => {
  const here = 'we saw a low price';
  const readings = ['We saw the low price', 'a very low sum'].map(reading);
  const range = { type: 'reading' as const, start: 0, end: here.length, readings };
  const all = compareWordings(passage(here, 'en', [range]), range);
  expect(all.map(shown)).toEqual(['_we saw a_ low _price_', '_We saw_ *the* low _price_', '_a_ *very* low *sum*']);
  expect(all[1]).toMatchObject({ words: 5, only: 1, some: 3, form: 0 });
});

test('the real second wordings have words in common and words of their own', () => {
  const pairs = timbuktu.letters
    .flatMap(({ passages }) => passages)
    .flatMap((text) =>
      text.ranges.flatMap((range) =>
        range.type === 'reading'
          ? range.readings.map((other) => compareWordings(text, { ...range, readings: [other] }))
          : [],
      ),
    );
  expect(pairs.length).toBeGreaterThan(4);
  for (const [here, there] of pairs) {
    expect(here.only).toBeLessThan(here.words);
    expect(there && there.words - there.only).toBe(here.words - here.only);
  }
});

const words = fc.array(fc.constantFrom('a', 'B', 'b', 'é', '“', '…', ' ', '\n', '-', '’', 'م', 'مَ', '1,000'), {
  maxLength: 12,
});

property.prop([words, words, fc.nat(6), fc.nat(6)])(
  'each keeps every character, once and in order',
  (a, b, from, length) => {
    const [here, there] = [a.join(''), b.join('')];
    const gloss: Range = { type: 'gloss', start: from, end: from + length, source: 'guidere' };
    const both = compared(here, there, 'en', from + length <= here.length ? [gloss] : []);
    expect(both.here.runs.map(({ text }) => text).join('')).toBe(here);
    expect(both.there.runs.map(({ text }) => text).join('')).toBe(there);
  },
);
