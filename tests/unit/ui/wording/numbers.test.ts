import { afterEach, expect, test } from 'vitest';
import { speak } from '../../../../src/ui/language/language.ts';
import type { Language } from '../../../../src/ui/language/language.ts';
import { english } from '../../../../src/ui/language/plurals/en.ts';
import { listed } from '../../../../src/ui/wording/numbers.ts';

afterEach(() => speak('en', english));

test.each<[Language, readonly string[], string]>([
  ['en', ['AP', 'Independent'], 'AP and Independent'],
  ['fr', ['AP', 'Independent'], 'AP et Independent'],
  ['ar', ['AP', 'Independent'], 'AP و\u00A0Independent'],
  ['ar', ['Guidère', 'Économie'], 'Guidère و\u00A0Économie'],
  ['ar', ['رسالة', 'رد'], 'رسالة ورد'],
])('in %s, %o is “%s”', (language, names, words) => {
  speak(language, english);
  expect(listed(names).replaceAll(/[\u2068\u2069]/g, '')).toBe(words);
});
