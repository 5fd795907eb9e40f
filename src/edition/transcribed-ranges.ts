import type { Edition, Excerpt } from './model.ts';
import { oncePer } from './once-per.ts';
import type { Range } from './range.ts';

/** A range of one type. */
export type RangeOf<Type extends Range['type']> = Extract<Range, { readonly type: Type }>;

/** What shows only where the text stands as it is written. */
const ON_PAPER = new Set<Range['type']>(['written', 'line-end', 'addition']);

/** Whether a passage reads otherwise as it is written than in the text of record. */
export function isWrittenOtherwise({ ranges }: Pick<Excerpt, 'ranges'>): boolean {
  return ranges.some(({ type }) => ON_PAPER.has(type));
}

/** Whether some letter does, or may, since its passages are elsewhere. */
export const hasWrittenText = oncePer(
  ({ form, letters }: Edition): boolean =>
    form === 'transcribed' &&
    letters.some(({ passages, away }) => away !== undefined || passages.some(isWrittenOtherwise)),
);

/** What the paper has in place of stretches: of those within one another the outermost, which says it all. In order. */
export function writtenInstead({ ranges }: Pick<Excerpt, 'ranges'>): readonly RangeOf<'written'>[] {
  const all = ranges.filter((range) => range.type === 'written').toSorted((a, b) => a.start - b.start || b.end - a.end);
  let outer = { start: 0, end: 0 };
  return all.filter((range) => {
    const { start, end } = range;
    if (start < outer.end && (start < end || start > outer.start)) return false;
    if (start < end) outer = range;
    return true;
  });
}

/** A note on a stretch, with the place of its sign: behind the last word, and not behind the line break that the stretch may end with. */
export interface PlacedRemark {
  readonly number: number;
  readonly at: number;
  readonly remark: RangeOf<'remark'>;
}

/** The notes on the words of a passage, numbered from 1 in the order of their signs. */
export function remarksOn({ text, ranges }: Pick<Excerpt, 'text' | 'ranges'>): readonly PlacedRemark[] {
  return ranges
    .filter((range) => range.type === 'remark')
    .map((remark) => ({ remark, at: remark.start + text.slice(remark.start, remark.end).trimEnd().length }))
    .toSorted((a, b) => a.at - b.at || a.remark.start - b.remark.start)
    .map((placed, index) => ({ ...placed, number: index + 1 }));
}
