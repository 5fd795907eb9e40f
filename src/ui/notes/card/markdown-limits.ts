/** In characters: some hundred pages; and in lines, each of which can be an element or two. */
const LONGEST = 200_000;
const MOST_LINES = 10_000;

/** In characters, of what has no blank line in it and no new item of a list. */
const LONGEST_STRETCH = 20_000;

/** Each sign that may open something has the rest of its stretch looked through. So many characters, all in all, take about a second. */
const MOST_LOOKED_THROUGH = 20_000_000;

const SIGNS = /[*_~[\]`<!|]/g;

/** Each level of quotes and lists is read anew, and the readers call one another. A row of dashes or asterisks is a rule, and no list. */
const TOO_DEEP =
  /^(?![ \t]*([-*])(?:[ \t]*\1)*[ \t]*$)[ \t]*(?:>[ \t]*|(?:[-+*]|\d{1,9}[.)])[ \t]+){16}|^[ \t]{60,}(?:[-+*]|\d{1,9}[.)])[ \t]/m;

const BETWEEN_STRETCHES = /\n(?:[ \t]*\n| {0,3}(?=[-+*][ \t]+\S))/;

/**
 * Whether a note's Markdown would take seconds to render, or more nesting than the engine's stack holds. The limits are far from
 * what anybody writes, and depend on the text alone, so that a note is not shown one way here and another way there.
 */
export function isBeyondRendering(text: string): boolean {
  if (text.length > LONGEST || countOf(/\n/g, text) > MOST_LINES || TOO_DEEP.test(text)) return true;
  const stretches = text.split(BETWEEN_STRETCHES);
  if (stretches.some(({ length }) => length > LONGEST_STRETCH)) return true;
  const lookedThrough = stretches.map((stretch) => countOf(SIGNS, stretch) * stretch.length);
  return lookedThrough.reduce((sum, each) => sum + each, 0) > MOST_LOOKED_THROUGH;
}

function countOf(signs: RegExp, text: string): number {
  return text.match(signs)?.length ?? 0;
}
