import { agreement } from '../../anchoring/agreement.ts';
import { nextOffset } from '../../anchoring/code-points.ts';
import { foldText } from '../../anchoring/folded-text.ts';
import type { Edition, Passage } from '../../edition/model.ts';
import { oncePer } from '../../edition/once-per.ts';
import { passagesIn } from '../../edition/passages.ts';

/** Words with what stands before and after them. */
interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Words of a passage; offsets in UTF-16, `end` exclusive. */
interface Quoted {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** How many UTF-16 units of quote and context it takes to know a place by them among all passages: "Yes." is found in any text. */
const ENOUGH_WORDS = 24;
/** How many letters exact words, two or more, need to be known by themselves, where they stand in one place only: short quotations stand on a page among its labels. */
const ENOUGH_LETTERS = 12;
/** By how many units of its context a place has to be better than every other. */
const MARGIN = 8;
/** Words that stand in more places are too common to be told apart. */
const MOST_PLACES = 200;
/** Ends a passage; it is in none, as XML can't hold it. */
const END = '\u0000';

/** Where to look for words. */
interface Where {
  readonly only?: Passage;
  /** Whether what stands around them may be another thing altogether, where they are exact and in one place only. */
  readonly alone?: boolean;
}

/**
 * Where words are quoted in an edition, or in one passage of it: `nowhere`, or `unsure` where they are too short, or in several places that what is around them does not tell apart. Case,
 * accents, quotation marks and white space do not count, since programs that read a page change them.
 */
export function quotedIn(
  edition: Edition,
  quote: Quote,
  { only, alone = false }: Where = {},
): Quoted | 'nowhere' | 'unsure' {
  const needle = foldText(quote.exact).text.trim();
  if (needle === '' || needle.includes(END)) return 'nowhere';
  const { text, starts } = foldedEdition(edition);
  const index = only ? passagesIn(edition).indexOf(only) : -1;
  const [from, to] = only ? [starts[index] ?? 0, starts[index + 1] ?? text.length] : [0, text.length];
  const places = placesOf(only ? text.slice(from, to) : text, needle).map((at) => at + from);
  const context = { before: foldText(quote.prefix).text, after: foldText(quote.suffix).text };
  const [best, second] = places
    .map((at) => ({ at, agreed: agreedAround(text, at, at + needle.length, context) }))
    .toSorted((a, b) => b.agreed - a.agreed);
  if (!best) return places.length === 0 ? 'nowhere' : 'unsure';
  if (places.length > MOST_PLACES || (second && best.agreed < second.agreed + MARGIN)) return 'unsure';
  const found = inPassage(edition, best.at, needle.length);
  if (!found) return 'nowhere';
  if (only || needle.length + best.agreed >= ENOUGH_WORDS) return found;
  return alone && !second && isExact(found, quote.exact) ? found : 'unsure';
}

const plain = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();

function isExact({ passage, start, end }: Quoted, exact: string): boolean {
  const letters = exact.match(/\p{L}/gu)?.length ?? 0;
  // One word is as long by chance.
  return letters >= ENOUGH_LETTERS && /\S\s+\S/.test(exact) && plain(passage.text.slice(start, end)) === plain(exact);
}

function placesOf(text: string, needle: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    places.push(at);
    if (places.length > MOST_PLACES) break;
  }
  return places;
}

function agreedAround(
  text: string,
  start: number,
  end: number,
  { before, after }: { readonly before: string; readonly after: string },
): number {
  const back = { from: before.length, text: before, step: -1 } as const;
  const on = { from: 0, text: after, step: 1 } as const;
  return (
    agreement(back, { text, from: start, step: -1 }, before.length) +
    agreement(on, { text, from: end, step: 1 }, after.length)
  );
}

function inPassage(edition: Edition, at: number, length: number): Quoted | undefined {
  const { starts } = foldedEdition(edition);
  const index = starts.findLastIndex((start) => start <= at);
  const passage = passagesIn(edition)[index];
  if (!passage) return undefined;
  const { origins } = foldText(passage.text);
  const first = at - (starts[index] ?? 0);
  const start = origins[first] ?? 0;
  // A character that folds to two may have been found by the first of them.
  const end = Math.max(origins[first + length] ?? passage.text.length, nextOffset(passage.text, start));
  return { passage, start, end };
}

/** All passages folded, one after another, and where each begins. */
const foldedEdition = oncePer((edition: Edition) => {
  const texts = passagesIn(edition).map(({ text }) => foldText(text).text + END);
  const starts: number[] = [];
  let at = 0;
  for (const { length } of texts) {
    starts.push(at);
    at += length;
  }
  return { text: texts.join(''), starts };
});
