import { textChange } from '../text-change.ts';
import type { TextChange } from '../text-change.ts';

/** A text of two tabs. */
export interface MergedWords {
  readonly text: string;
  /** Both wrote at one place; what they wrote there stands one after the other. */
  readonly both: boolean;
}

/**
 * A text that was changed here and elsewhere, both since `base`, with the changes of both. What was taken out by either is out; what was put in is in, and once.
 * Where both wrote at one place, theirs comes first. `between` are the words of one line, else a paragraph ends there.
 */
export function mergeWords(base: string, theirs: string, ours: string, between?: ' '): MergedWords {
  if (theirs === base) return { text: ours, both: false };
  if (ours === base) return { text: theirs, both: false };
  const [there, here] = [changeOf(base, theirs), changeOf(base, ours)];
  if (!meet(there, here)) {
    const [first, last] = there.end <= here.start ? [there, here] : [here, there];
    const text =
      base.slice(0, first.start) + first.words + base.slice(first.end, last.start) + last.words + base.slice(last.end);
    return { text, both: false };
  }
  const before = base.slice(0, Math.min(there.start, here.start));
  const after = base.slice(Math.max(there.end, here.end));
  const words = isSameReplacement(there, here) ? [here.words] : [there.words, here.words].filter((each) => each !== '');
  // Within a sentence it would be torn apart.
  const gap = between ?? (after.trim() === '' ? '\n\n' : ' ');
  return { text: before + words.join(gap) + after, both: words.length > 1 };
}

/** Where in another text a place of this one is; in front of what was put in right there. */
export function placeAfter(from: string, to: string, place: number): number {
  if (from === to) return place;
  const { start, end, words } = changeOf(from, to);
  if (place <= start) return place;
  return place >= end ? place + to.length - from.length : start + Math.min(place - start, words.length);
}

/** The smallest change that makes one text of the other. */
function changeOf(from: string, to: string): TextChange {
  // So it is where another tab's words were put before the same words, however the two begin.
  if (to.endsWith(from)) return { start: 0, end: 0, words: to.slice(0, to.length - from.length) };
  const smallest = textChange(from, to);
  const { start, end, words } = [from, to].some((text) => isWithinSign(text, smallest.start))
    ? textChange(from, to, smallest.start - 1)
    : smallest;
  const tail = from.length - end;
  if (!isWithinSign(from, end) && !isWithinSign(to, to.length - tail)) return { start, end, words };
  return { start, end: end + 1, words: to.slice(start, to.length - tail + 1) };
}

/** Whether a place is between the two halves of a [surrogate pair](https://www.unicode.org/glossary/#surrogate_pair). */
function isWithinSign(text: string, place: number): boolean {
  return (text.codePointAt(place - 1) ?? 0) > 0xff_ff;
}

function meet(one: TextChange, other: TextChange): boolean {
  if (isInsertion(one) && isInsertion(other)) return one.start === other.start;
  return one.end > other.start && other.end > one.start;
}

/** The same keys at the same place of two tabs were pressed twice; but the same words taken out and replaced were so once. */
function isSameReplacement(one: TextChange, other: TextChange): boolean {
  return !isInsertion(one) && one.start === other.start && one.end === other.end && one.words === other.words;
}

function isInsertion({ start, end }: TextChange): boolean {
  return start === end;
}
