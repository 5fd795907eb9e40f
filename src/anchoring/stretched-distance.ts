/** What words that were put in cost, however many letters they have: none of the others is changed by them. */
const PUT_IN = 3;

/** The edit distance from one text to another, where a stretch that is only in the other costs little. Works out every cell: for short texts. */
export function stretchedDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => Math.min(j, PUT_IN));
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let putIn = i + PUT_IN;
    for (let j = 1; j <= b.length; j += 1) {
      const before = next[j - 1] ?? Infinity;
      putIn = Math.min(putIn, before + PUT_IN);
      const both = (row[j - 1] ?? Infinity) + Number(a[i - 1] !== b[j - 1]);
      next[j] = Math.min(both, (row[j] ?? Infinity) + 1, before + 1, putIn);
    }
    row = next;
  }
  return row[b.length] ?? Infinity;
}
