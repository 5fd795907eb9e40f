/** Longer words say more than that; and from each sign of a long row of full stops such a pattern would look at all that follow. */
const LONGEST = 100;

/** Whether words say no more than that something is not known, as the pattern has it. */
export function saysUnknown(words: string, pattern: RegExp): boolean {
  return words.length < LONGEST && pattern.test(words);
}
