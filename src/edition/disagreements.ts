import type { Assertion, LetterDate } from './model.ts';

type Dated = Assertion<LetterDate>;

/**
 * The dates that cannot be meant by the first, the one shown: no day is in both. Those that can mean the same day as one
 * another stand together, in the order given.
 */
export function disagreements([shown, ...others]: readonly Dated[]): readonly (readonly [Dated, ...Dated[]])[] {
  const groups: [Dated, ...Dated[]][] = [];
  for (const other of others) {
    if (shown && canMeanTheSame(shown, other)) continue;
    const group = groups.find(([first]) => canMeanTheSame(first, other));
    if (group) group.push(other);
    else groups.push([other]);
  }
  return groups;
}

function canMeanTheSame({ value: a }: Dated, { value: b }: Dated): boolean {
  return a.first <= b.last && b.first <= a.last;
}
