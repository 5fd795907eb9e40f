import type { Stretch } from './text-writer.ts';

/**
 * A character and whatever may compose with it: combining marks, and the later parts of a Hangul syllable. Nothing composes
 * with white space, and a range must not come to include it.
 */
const CLUSTER = /[ \t\n]|[^][\p{M}\u1160-\u11ff]*/gu;

/**
 * Text in [normalization form C](https://unicode.org/reports/tr15/), and how a stretch of the old text lies on the new. A border
 * inside a character that got composed moves outwards, so that the character stays whole.
 */
export function compose(text: string): { readonly text: string; readonly move: (stretch: Stretch) => Stretch } {
  const composed = text.normalize('NFC');
  if (composed === text) return { text, move: (stretch) => stretch };
  const starts = new Map<number, number>();
  const ends = new Map([[0, 0]]);
  let written = '';
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const whole = cluster.normalize('NFC');
    for (let inside = 0; inside <= cluster.length; inside += 1) {
      const before = cluster.slice(0, inside).normalize('NFC');
      const exact = whole.startsWith(before) ? before.length : undefined;
      if (inside < cluster.length) starts.set(index + inside, written.length + (exact ?? 0));
      if (inside > 0) ends.set(index + inside, written.length + (exact ?? whole.length));
    }
    written += whole;
  }
  // What is empty stays so: it goes behind a character that it stood in.
  const move = ({ start, end }: Stretch): Stretch => {
    const to = ends.get(end) ?? end;
    return { start: start === end ? to : (starts.get(start) ?? start), end: to };
  };
  return { text: written, move };
}
