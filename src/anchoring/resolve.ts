import { toCodeUnits } from './code-points.ts';
import type { Anchor } from './selector.ts';
import { textHash } from './text-hash.ts';

/**
 * Where an anchor is in a text now (UTF-16, `end` exclusive).
 *
 * - `exact`: the same words at the same place, in the same text or the same context.
 * - `moved`: the words in a place that their context marks out from every other; the place, the context or the words have changed.
 * - `unsure`: the words or similar ones, but nothing says that this is the place that was meant. The reader has to look.
 * - `orphan`: the words are not in the text.
 *
 * `changed` says that what stands there now is not the quote letter for letter.
 */
export type Resolution =
  | { readonly type: 'exact'; readonly start: number; readonly end: number }
  | { readonly type: 'moved' | 'unsure'; readonly start: number; readonly end: number; readonly changed: boolean }
  | { readonly type: 'orphan' };

/** How many UTF-16 units of quote and context it takes to know a place by them: "Yes." is found in any text. */
const ENOUGH_WORDS = 16;
/** From so many UTF-16 units before the old place on a guess is sought first. All places would take too long in a long text that repeats itself. */
const LITTLE = 64;

/**
 * Finds an anchor in a text where both are as they were. Of what has changed it only says, at once, whether the words still stand
 * somewhere: never `moved`, which takes `resolve-changed.ts`.
 */
export function resolve(text: string, { selectors, textHash: hash }: Anchor): Resolution {
  const [position, { exact, prefix, suffix }] = selectors;
  if (exact === '') return { type: 'orphan' };
  const expected = toCodeUnits(text, position.start);
  const whole = prefix + exact + suffix;
  const from = expected - prefix.length;
  if (text.startsWith(exact, expected)) {
    const known = whole.length >= ENOUGH_WORDS && whole !== exact;
    const only = known && text.indexOf(whole) === from && !text.includes(whole, from + 1);
    if (only || hash === textHash(text)) return { type: 'exact', start: expected, end: expected + exact.length };
  }
  const later = text.indexOf(exact, expected - LITTLE);
  const start = later < 0 ? text.slice(0, Math.max(0, expected - LITTLE) + exact.length).indexOf(exact) : later;
  return start < 0 ? { type: 'orphan' } : { type: 'unsure', start, end: start + exact.length, changed: false };
}
