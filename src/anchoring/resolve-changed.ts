import { boundedDistance } from './bounded-distance.ts';
import { splitsPair, toCodePoints, toCodeUnits } from './code-points.ts';
import { CONTEXT_LENGTH } from './describe.ts';
import { foldText } from './folded-text.ts';
import { indexGrams } from './gram-index.ts';
import { likelyBounds } from './likely-bounds.ts';
import type { Sought } from './likely-bounds.ts';
import { boundsIn, holdsEnough, placesBetween } from './places.ts';
import type { BoundsFound, Place } from './places.ts';
import type { Resolution } from './resolve.ts';
import type { Anchor, TextQuoteSelector } from './selector.ts';
import { stretchedDistance } from './stretched-distance.ts';

/** The part of the context that has to be there before a place is taken for the one that was meant; the more, the farther it is from where the words stood. */
const ENOUGH_CONTEXT = { near: 0.75, far: 0.85 };
/** Within how many UTF-16 units of the old place counts as near. */
const NEAR = 64;
/** How much of the quote and its context that has to be, in UTF-16 units: a short quote with little around it stands in any text. */
const ENOUGH_WORDS = 24;
/** By how much of the context a place has to be better than every other. */
const MARGIN = 0.25;
/** The part of a quote that may have changed in a place that is told from others, and in one that is shown as a guess. */
const CHANGED = { moved: 0.25, unsure: 0.4 };
/** By what part of itself a quote may have grown, likewise: where more was put in, most of what is found may not be the quote's. */
const GROWN = { moved: 0.5, unsure: 1 };
/** Words put in make much of a quote others only where it is short: found at no more than so many UTF-16 units. */
const SHORT = 256;
/** Places whose ends are so near to each other are one, seen with and without a letter that was added. */
const SAME_PLACE = 8;

/** A text's own ends are context too: where it is short, there is nothing else to know the place by. */
const BEGIN = '\u0002';
const FINISH = '\u0003';

/** Finds an anchor that `resolve` did not find exactly; `first` is what it said. */
export type ResolveChanged = (anchor: Anchor, first: Resolution) => Resolution;

/** Looks through a changed text once; what it gives finds any number of anchors in it. */
export function changedText(text: string): ResolveChanged {
  const folded = foldText(BEGIN + text + FINISH);
  const grams = indexGrams(folded.text);
  // The mark put before the text shifts all offsets by one.
  const offsetOf = (place: number) =>
    Math.min(text.length, Math.max(0, (folded.origins[place] ?? text.length + 1) - 1));

  return ({ selectors: [position, quote] }, first) => {
    if (quote.exact === '') return first;
    const sought = soughtIn(quote);
    const likely = likelyBounds(grams, sought);
    const bounds = boundsIn(folded.text, sought, likely);
    const expected = toCodeUnits(text, position.start);
    const distance = ({ start }: Place) => Math.abs(offsetOf(start) - expected);
    const places = placesBetween(bounds, sought);
    const [likeliest] = places
      .filter((place) => mayHoldTheQuote(place, sought))
      .toSorted((a, b) => b.context + b.within - a.context - a.within || distance(a) - distance(b));
    if (!likeliest) return first;

    const best = wholeWords(likeliest, folded.text, sought);
    const changes = changesIn(best, folded.text, sought);
    const words = sought.to - sought.from;
    const evidence = words - changes + best.context;
    if (!(changes <= CHANGED.unsure * words && evidence >= ENOUGH_WORDS)) return first;

    const context = sought.text.length - words;
    const enough = (distance(best) <= NEAR ? ENOUGH_CONTEXT.near : ENOUGH_CONTEXT.far) * context;
    const rivalled = places.some((place) => rivals(place, best, folded.text, sought));
    const clear = !likely.crowded && !rivalled && !isTorn(best, bounds, sought);
    const held = changes <= CHANGED.moved * words && best.end - best.start <= (1 + GROWN.moved) * words;
    // Enough words as they were stand for what is gone on one side.
    const known = (changes === 0 && words >= ENOUGH_WORDS) || hasBothSides(best, sought);
    // Too few words to tell, changed, and apart from what was beside them.
    const loose = changes > 0 && words < ENOUGH_WORDS && best.bounds.some((bound) => bound.context > bound.beside);
    const sure = clear && held && known && !loose && best.context >= enough;
    const [start, end] = wholeCharacters(
      text,
      ...withoutSpace(text, offsetOf(best.start), offsetOf(best.end), quote.exact),
    );
    return { type: sure ? 'moved' : 'unsure', start, end, changed: text.slice(start, end) !== quote.exact };
  };
}

function soughtIn({ exact, prefix, suffix }: TextQuoteSelector): Sought {
  const begin = isCutShort(prefix) ? BEGIN : '';
  const { text, origins } = foldText(begin + prefix + exact + suffix + (isCutShort(suffix) ? FINISH : ''));
  const start = begin.length + prefix.length;
  const at = (offset: number) => origins.findIndex((origin) => origin >= offset);
  return { text, from: at(start), to: at(start + exact.length) };
}

/** Context has its full length but where the text ends. */
function isCutShort(context: string): boolean {
  return toCodePoints(context, context.length) < CONTEXT_LENGTH;
}

/** Where only the context stands, the quote is gone; and it can't have shrunk by more than may change, or grown to more than twice its length. */
function mayHoldTheQuote({ start, end, within }: Place, sought: Sought): boolean {
  const words = sought.to - sought.from;
  const more = end - start - words;
  return -more <= CHANGED.unsure * words && more <= GROWN.unsure * words && holdsEnough(within, sought);
}

/**
 * Whether a place is another one that may have been meant: also one that has lost its words, for then those found elsewhere are a
 * look-alike.
 */
function rivals(place: Place, best: Place, text: string, sought: Sought): boolean {
  const margin = MARGIN * (sought.text.length - sought.to + sought.from);
  // The context stands around more than the quote: something was put in beside it.
  if (place.start <= best.start && place.end >= best.end) return false;
  // Between its context the quote is gone, and what is left beside it resembles it.
  if (place.context > best.context) return true;
  if (mayBeBetween(place, best, sought)) return true;
  if (place.nearby < best.context - margin) return false;
  const shift = Math.min(Math.abs(place.start - best.start), Math.abs(place.end - best.end));
  const quote = sought.text.slice(sought.from, sought.to);
  // A quote that repeats itself stands again close by.
  return shift > SAME_PLACE || (shift > 0 && [place, best].every(({ start, end }) => text.slice(start, end) === quote));
}

/** Whether what was taken for words put in between the quote and its context begins or ends like the quote: then they may be the quote, changed. */
function mayBeBetween(place: Place, best: Place, sought: Sought): boolean {
  return place.bounds.some(({ beside, within }, side) => {
    const bound = best.bounds[side];
    return bound && bound.context > bound.beside && beside > bound.beside && holdsEnough(within, sought);
  });
}

/** Whether half of the context is there on either side: where one is short, the other alone would be enough. */
function hasBothSides({ bounds: [first, last] }: Place, { text, from, to }: Sought): boolean {
  return first.context >= from / 2 && last.context >= (text.length - to) / 2;
}

/** Whether one end of the quote may stand elsewhere: with more of what was beside it, and enough of its words. */
function isTorn(best: Place, bounds: BoundsFound, sought: Sought): boolean {
  return bounds.some((side, index) =>
    side.some(({ beside, within }) => beside > (best.bounds[index]?.context ?? 0) && holdsEnough(within, sought)),
  );
}

/** A place with the words whole that it cuts, where the quote cut none: then a part of another word may stand for one of its own. */
function wholeWords(place: Place, text: string, { text: whole, from, to }: Sought): Place {
  let { start, end } = place;
  if (!isInWord(whole, from)) while (isInWord(text, start)) start -= 1;
  if (!isInWord(whole, to)) while (isInWord(text, end)) end += 1;
  return { ...place, start, end };
}

function isInWord(text: string, at: number): boolean {
  return /^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
}

/** How many units of the quote were changed, added or left out; infinitely many where it is too much to be the quote. */
function changesIn({ start, end }: Place, text: string, { text: whole, from, to }: Sought): number {
  const quote = whole.slice(from, to);
  const found = text.slice(start, end);
  if (found === quote) return 0;
  const changes = boundedDistance(quote, found, CHANGED.unsure * quote.length) ?? Number.POSITIVE_INFINITY;
  const short = found.length > quote.length && found.length <= SHORT;
  return short && changes > CHANGED.moved * quote.length ? Math.min(changes, stretchedDistance(quote, found)) : changes;
}

/** A letter lost at either end of the quote lets the space beside it stand for it: that is none of the words. */
function withoutSpace(text: string, start: number, end: number, quote: string): readonly [number, number] {
  const found = text.slice(start, end);
  if (quote.trim() !== quote || found.trim() === '') return [start, end];
  return [end - found.trimStart().length, start + found.trimEnd().length];
}

function wholeCharacters(text: string, start: number, end: number): readonly [number, number] {
  return [splitsPair(text, start) ? start - 1 : start, splitsPair(text, end) ? end + 1 : end];
}
