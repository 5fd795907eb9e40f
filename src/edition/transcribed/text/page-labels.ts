import type { Range } from '../../range.ts';

/** By offset in ascending order, which page of the letter each is on; undefined before the first that has a label. */
export function pageLabels(ranges: readonly Range[], offsets: readonly number[]): readonly (string | undefined)[] {
  const pages = ranges.filter((range) => range.type === 'page');
  let next = 0;
  let label: string | undefined;
  return offsets.map((offset) => {
    for (let page = pages[next]; page && page.start <= offset; page = pages[next]) {
      label = page.label ?? label;
      next += 1;
    }
    return label;
  });
}
