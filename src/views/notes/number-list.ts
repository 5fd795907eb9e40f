/** So many numbers are told singly. */
const MOST = 4;

/** Numbers of notes at one place, in their order: "1, 2, 5"; more than four "1–9" where none is left out, else "1, 2 +3". */
export function numberList(numbers: readonly number[]): string {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [first = 0, second = 0] = sorted;
  const last = sorted.at(-1) ?? first;
  if (sorted.length <= MOST) return sorted.join(', ');
  return last - first === sorted.length - 1 ? `${first}–${last}` : `${first}, ${second} +${sorted.length - 2}`;
}
