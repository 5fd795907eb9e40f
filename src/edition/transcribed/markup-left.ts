import type { Edition, PassageId } from '../model.ts';

/** Where an element stands that is not understood. */
export interface MarkupLeft {
  readonly times: number;
  /** The first passage that it stands in. */
  readonly passage: PassageId;
}

/** How often each element stands in the letters that is not understood, by its name, and where first. */
export function markupLeftIn({ letters }: Edition): ReadonlyMap<string, MarkupLeft> {
  const left = new Map<string, MarkupLeft>();
  for (const { passages } of letters) {
    for (const { id, ranges } of passages) {
      for (const range of ranges) {
        if (range.type !== 'markup') continue;
        const { times, passage } = left.get(range.name) ?? { times: 0, passage: id };
        left.set(range.name, { times: times + 1, passage });
      }
    }
  }
  return left;
}
