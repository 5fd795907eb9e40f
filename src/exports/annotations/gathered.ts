import type { LeftOut } from '../reader.ts';

/** What was read of a file, each id once, and how much was left out. */
interface Gathered<Thing> {
  readonly things: readonly Thing[];
  readonly leftOut: readonly LeftOut[];
}

/** One thing that was left out, and the words that it is on, or else that it says. */
export interface LeftThing {
  readonly why: LeftOut['why'];
  readonly words: string;
}

/** So many of what was left out for one reason are named, and so much of each, in UTF-16 code units. */
const NAMED = 5;
const BEGINNING = 120;

/** Counts why things were left out, and leaves out those whose id came before; `before` is what was left out already. */
export function gather<Thing extends { readonly id: string }>(
  read: readonly (Thing | LeftThing | LeftOut['why'])[],
  before: readonly LeftOut[] = [],
): Gathered<Thing> {
  const things = new Map<string, Thing>();
  const left = new Map(before.map((one) => [one.why, one]));
  const leave = (why: LeftOut['why'], words = ''): void => {
    const { count = 0, examples = [] } = left.get(why) ?? {};
    const more = words.trim() !== '' && examples.length < NAMED ? [...examples, beginningOf(words)] : examples;
    left.set(why, { why, count: count + 1, ...(more.length > 0 && { examples: more }) });
  };
  for (const each of read) {
    if (typeof each === 'string') leave(each);
    else if (!('id' in each)) leave(each.why, each.words);
    else if (things.has(each.id)) leave('duplicate');
    else things.set(each.id, each);
  }
  return { things: [...things.values()], leftOut: [...left.values()] };
}

function beginningOf(words: string): string {
  const line = words.trim().replaceAll(/\s+/g, ' ');
  return line.length > BEGINNING ? `${line.slice(0, BEGINNING)}…` : line;
}
