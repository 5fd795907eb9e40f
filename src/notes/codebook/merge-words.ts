/** A text of two tabs. */
export interface MergedWords {
  readonly text: string;
  /** Both wrote at one place; what they wrote there stands one after the other. */
  readonly both: boolean;
}

/** What of a text gives way to other words, in UTF-16. */
interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly words: string;
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
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start += 1;
  if (isWithinSign(from, start) || isWithinSign(to, start)) start -= 1;
  let tail = 0;
  while (tail < shorter - start && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail += 1;
  if (isWithinSign(from, from.length - tail) || isWithinSign(to, to.length - tail)) tail -= 1;
  return { start, end: from.length - tail, words: to.slice(start, to.length - tail) };
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
