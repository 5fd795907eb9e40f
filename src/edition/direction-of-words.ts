import type { Excerpt } from './model.ts';
import { byMost, lettersOf, RIGHT_TO_LEFT, textDirection } from './text-direction.ts';
import type { Direction } from './text-direction.ts';
import type { RangeOf } from './transcribed-ranges.ts';

/**
 * Which way a passage runs, or a block in it: as its language does, however much it quotes of another. The letters decide where no
 * more than a quarter of those that are its own run that way: Arabic in Latin letters, or a language that a header says wrongly.
 */
export function directionOfWords({ text, ranges, lang }: Words, start = 0, end = text.length): Direction {
  const words = text.slice(start, end);
  if (!RIGHT_TO_LEFT.test(words)) return 'ltr';
  const last = start + words.trimEnd().length;
  const languages = ranges
    .filter((range) => range.type === 'language')
    .filter((range) => range.start < last && range.end > start);
  const around = languages
    .filter((range) => range.start <= start && range.end >= last)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const own = around[0]?.lang ?? lang;
  const quoted = languages.filter((range) => !around.includes(range) && range.lang !== own);
  const letters = lettersOf(without(quoted, text, start, last));
  if (letters.all === 0) return textDirection(words);
  const said = directionOfLanguage(own);
  const asSaid = said === 'rtl' ? letters.rightToLeft : letters.all - letters.rightToLeft;
  return said !== undefined && asSaid * 4 > letters.all ? said : byMost(letters);
}

type Words = Pick<Excerpt, 'text' | 'ranges' | 'lang'>;

/** A stretch of a text without what lies in some ranges. */
function without(quoted: readonly RangeOf<'language'>[], text: string, start: number, end: number): string {
  let rest = '';
  let at = start;
  for (const range of quoted.toSorted((a, b) => a.start - b.start)) {
    if (range.start > at) rest += text.slice(at, range.start);
    at = Math.max(at, range.end);
  }
  return at < end ? rest + text.slice(at, end) : rest;
}

const SCRIPTS: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm']);

/** Which way a language is written, as far as its tag says it; `und` says nothing. */
function directionOfLanguage(lang: string): Direction | undefined {
  if (/^(?:$|und\b|mul\b|zxx\b)/i.test(lang)) return undefined;
  const { script } = new Intl.Locale(lang).maximize();
  if (script === undefined) return undefined;
  return SCRIPTS.has(script) ? 'rtl' : 'ltr';
}
