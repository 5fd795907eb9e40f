import { expect, test } from 'vitest';
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
