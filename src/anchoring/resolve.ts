import { toCodeUnits } from './code-points.ts';
import { CONTEXT_LENGTH } from './describe.ts';
import type { Anchor, TextQuoteSelector } from './selector.ts';
import { textHash } from './text-hash.ts';

/**
 * Where an anchor is in a text now (UTF-16, `end` exclusive).
 *
 * - `exact`: the same words at the same place, in the same text or the same context.
 * - `moved`: the same words in a place that their context marks out from every other; the place or the context has changed.
 * - `unsure`: the same words, but nothing says that this is the place that was meant. The reader has to look.
 * - `orphan`: the words are not in the text.
 */
export type Resolution =
  | { readonly type: 'exact' | 'moved' | 'unsure'; readonly start: number; readonly end: number }
  | { readonly type: 'orphan' };

/** The part of the context that has to be there still before a place is taken for the one that was meant. */
const ENOUGH_CONTEXT = 0.5;
/** How many UTF-16 units of quote and agreeing context that takes at least: "Yes." is found in any text. */
const ENOUGH_WORDS = 16;
/** By how much of the context a place has to be better than every other. */
const MARGIN = 0.125;

interface Candidate {
  readonly start: number;
  /** How many UTF-16 units of the context are here, next to the quote. */
  readonly agreeing: number;
}

/** Finds an anchor again in a text that may have changed. Words alone never count as the place: a look-alike is `unsure`. */
export function resolve(text: string, { selectors, textHash: hash }: Anchor): Resolution {
  const [position, quote] = selectors;
  const length = quote.exact.length;
  const expected = toCodeUnits(text, position.start);
  if (length > 0 && text.startsWith(quote.exact, expected) && hash === textHash(text)) {
    return { type: 'exact', start: expected, end: expected + length };
  }
  const candidates = findCandidates(text, quote);
  const best = candidates.reduce((most, { agreeing }) => Math.max(most, agreeing), 0);
  const margin = MARGIN * (quote.prefix.length + quote.suffix.length);
  const rivals = candidates.filter(({ agreeing }) => agreeing === best || agreeing > best - margin);
  const [nearest] = rivals.toSorted((a, b) => Math.abs(a.start - expected) - Math.abs(b.start - expected));
  if (!nearest) return { type: 'orphan' };
  return { type: judge(quote, expected, candidates, rivals), start: nearest.start, end: nearest.start + length };
}

function judge(
  { exact, prefix, suffix }: TextQuoteSelector,
  expected: number,
  candidates: readonly Candidate[],
  rivals: readonly Candidate[],
): 'exact' | 'moved' | 'unsure' {
  const context = prefix.length + suffix.length;
  const says = (agreeing: number) => context > 0 && exact.length + agreeing >= ENOUGH_WORDS;

  const whole = candidates.filter(({ agreeing }) => agreeing === context);
  if (whole.length === 1 && whole[0]?.start === expected && says(context)) return 'exact';

  const [best, ...others] = rivals;
  if (!best || others.length > 0) return 'unsure';
  if (best.agreeing >= ENOUGH_CONTEXT * context && says(best.agreeing)) return 'moved';
  // A long quote that stands in one place only speaks for itself, as a context of its length would.
  return candidates.length === 1 && exact.length >= CONTEXT_LENGTH ? 'moved' : 'unsure';
}

function findCandidates(text: string, { exact, prefix, suffix }: TextQuoteSelector): readonly Candidate[] {
  const candidates: Candidate[] = [];
  if (exact === '') return candidates;
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    const agreeing = agreeBefore(text, start, prefix) + agreeAfter(text, start + exact.length, suffix);
    candidates.push({ start, agreeing });
  }
  return candidates;
}

function agreeBefore(text: string, offset: number, prefix: string): number {
  let count = 0;
  while (count < prefix.length && count < offset && text[offset - 1 - count] === prefix.at(-1 - count)) count += 1;
  return count;
}

function agreeAfter(text: string, offset: number, suffix: string): number {
  let count = 0;
  while (count < suffix.length && offset + count < text.length && text[offset + count] === suffix[count]) count += 1;
  return count;
}
