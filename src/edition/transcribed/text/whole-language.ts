import type { Range } from '../../range.ts';

type InLanguage = Extract<Range, { readonly type: 'language' }>;

/** The language of a passage. Where all of it is said to be in another than its part, that is its own, and not said of each stretch again. */
export function languageOfWhole(
  text: string,
  ranges: readonly Range[],
  lang: string,
): { readonly lang: string; readonly ranges: readonly Range[] } {
  const outer: InLanguage[] = [];
  for (const range of ranges) {
    if (range.type === 'language' && range.start >= (outer.at(-1)?.end ?? 0)) outer.push(range);
  }
  const [first] = outer;
  if (!first || outer.some((range) => range.lang !== first.lang)) return { lang, ranges };
  const covers = [...outer, { start: text.length, end: text.length }].every(
    ({ start }, index) => text.slice(outer[index - 1]?.end ?? 0, start).trim() === '',
  );
  const own = new Set<Range>(outer);
  return covers ? { lang: first.lang, ranges: ranges.filter((range) => !own.has(range)) } : { lang, ranges };
}
