import { describe, expect, test } from 'vitest';
import { directionOfWords } from '../../../src/edition/direction-of-words.ts';
import { textDirection } from '../../../src/edition/text-direction.ts';

test.each([
  ['English', 'the Shura Council', 'ltr'],
  ['Arabic', 'مجلس الشورى', 'rtl'],
  ['Hebrew', 'שלום', 'rtl'],
  ['Arabic in Latin letters', 'majlis al-shūrā', 'ltr'],
  ['Arabic that begins with a gloss', '[AQIM] أما بعد فإن الإخوة في المجلس', 'rtl'],
  ['English that begins with an Arabic name', 'القاعدة is what they call themselves', 'ltr'],
  ['figures', '1434', 'ltr'],
  ['nothing', '', 'ltr'],
])('%s', (_, text, direction) => {
  expect(textDirection(text)).toBe(direction);
});

const quoting = (before: string, quoted: string, after: string, lang: string) => ({
  text: before + quoted + after,
  ranges: [{ type: 'language', lang: 'xx', start: before.length, end: before.length + quoted.length }] as const,
  lang,
});

describe('words in a language', () => {
  test.each([
    ['Russian that quotes much Hebrew', 'Дорогая, ', 'שלום לך ידידתי היקרה', '.', 'ru', 'ltr'],
    ['Hebrew that quotes much Russian', 'מכתב עם ', 'русским длинным словом', ' ומספר', 'he', 'rtl'],
    ['Hebrew in no language that is said', 'מכתב עם ', 'русским длинным словом', ' ומספר', 'und', 'rtl'],
    ['all of it quoted', '', 'שלום לך', '', 'ru', 'rtl'],
    ['Arabic where a header says English', '[AQIM] أما بعد فإن الإخوة في المجلس', '', '', 'en', 'rtl'],
    ['Arabic in Latin letters with a name', 'majlis al-shūrā wa-qādat al-tanzīm: ', '', 'القاعدة', 'ar', 'ltr'],
    ['Hebrew whose Russian is not marked', 'מכתב עם русским словом', '', '', 'he', 'rtl'],
  ])('%s', (_, before, quoted, after, lang, direction) => {
    expect(directionOfWords(quoting(before, quoted, after, lang))).toBe(direction);
  });

  test('a block runs as the language that is said of all of it', () => {
    const text = 'Слово.\nשלום, длинные русские слова.\n';
    const ranges = [{ type: 'language', lang: 'he', start: 7, end: text.length - 1 }] as const;
    const passage = { text, ranges, lang: 'ru' };
    expect(directionOfWords(passage, 0, 7)).toBe('ltr');
    expect(directionOfWords(passage, 7, text.length)).toBe('ltr');
    const more = { ...passage, text: text.replace('длинные русские слова', 'слово') };
    expect(directionOfWords({ ...more, ranges: [{ ...ranges[0], end: more.text.length - 1 }] }, 7)).toBe('rtl');
  });
});
