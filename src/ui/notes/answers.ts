/** Who answers what is asked of a part of the notes. What gives a promise is waited for before the notes are locked. */
export type Answers<Asked> = { readonly [Name in keyof Asked]: (detail: Asked[Name]) => unknown };

/** The names that stand in more than one of these. */
type Twice<Parts extends readonly unknown[], Seen = never> = Parts extends readonly [infer First, ...infer Rest]
  ? (keyof First & Seen) | Twice<Rest, Seen | keyof First>
  : never;

type Joined<Parts extends readonly unknown[]> = Parts extends readonly [infer First, ...infer Rest]
  ? First & Joined<Rest>
  : unknown;

/** The answers of several as one table; the name of what two would answer, which the compiler takes for no table. */
export function together<const Parts extends readonly object[]>(
  ...parts: Parts
): [Twice<Parts>] extends [never] ? Joined<Parts> : Twice<Parts> {
  return Object.assign({}, ...parts);
}
