/** How to turn one text into another: each `*` in `to` becomes what the `*` in its place in `from` stands for. */
export interface StarRule {
  readonly from: string;
  readonly to: string;
}

/** The text that the first rule that fits makes of this one; undefined where none fits. */
export function mapped(text: string, rules: readonly StarRule[]): string | undefined {
  for (const { from, to } of rules) {
    const stars = starsIn(from, text);
    if (!stars) continue;
    let at = 0;
    return to.replaceAll('*', () => stars[at++] ?? '');
  }
  return undefined;
}

/** Whether a text fits a pattern in which `*` stands for any characters. */
export function fits(pattern: string, text: string): boolean {
  return starsIn(pattern, text) !== undefined;
}

/**
 * What each `*` stands for, the shortest that fits but for the last; undefined where the text does not fit. Looks for each piece once, so that no pattern takes
 * longer than the text is long.
 */
function starsIn(pattern: string, text: string): readonly string[] | undefined {
  const [start = '', ...pieces] = pattern.split('*');
  const end = pieces.pop();
  if (!text.startsWith(start)) return undefined;
  if (end === undefined) return text === start ? [] : undefined;
  const stars: string[] = [];
  let at = start.length;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    if (found < 0) return undefined;
    stars.push(text.slice(at, found));
    at = found + piece.length;
  }
  const last = text.length - end.length;
  return last >= at && text.endsWith(end) ? [...stars, text.slice(at, last)] : undefined;
}
