import type { Stretch } from './text-writer.ts';

/**
 * A character with whatever may compose with it: combining marks, and the later parts of a Hangul syllable. Nothing composes
 * with white space, and a range must not come to include it.
 */
const CLUSTER = /[^ \t\n][\p{M}\u1160-\u11ff]+/gu;

/** Nothing before the first combining mark has another normal form: a quick look, which is enough for most letters. */
const MAY_COMPOSE = /[\u0300-\uffff]/;

/** A stretch whose normal form is another. */
interface Change {
  readonly start: number;
  readonly old: string;
  readonly composed: string;
  /** How much longer the text is behind it, with all changes before. */
  readonly shift: number;
}

/**
 * Text in [normalization form C](https://unicode.org/reports/tr15/), and how a stretch of the old text lies on the new. A border
 * inside a character that got composed moves outwards, so that the character stays whole; what is empty stays so, behind a character that it stood in.
 */
export function compose(text: string): { readonly text: string; readonly move: (stretch: Stretch) => Stretch } {
  if (!MAY_COMPOSE.test(text)) return { text, move: (stretch) => stretch };
  const composed = text.normalize('NFC');
  if (composed === text) return { text, move: (stretch) => stretch };
  const changes = changesIn(text);
  const move = ({ start, end }: Stretch): Stretch => {
    const to = moved(end, changes, 'end');
    return { start: start === end ? to : moved(start, changes, 'start'), end: to };
  };
  return { text: composed, move };
}

function changesIn(text: string): readonly Change[] {
  const changes: Change[] = [];
  let shift = 0;
  const note = (start: number, old: string): void => {
    const composed = old.normalize('NFC');
    if (composed === old) return;
    shift += composed.length - old.length;
    changes.push({ start, old, composed, shift });
  };
  const noteSingle = (start: number, end: number): void => {
    if (text.slice(start, end).normalize('NFC') === text.slice(start, end)) return;
    let at = start;
    for (const character of text.slice(start, end)) {
      note(at, character);
      at += character.length;
    }
  };
  let from = 0;
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    noteSingle(from, index);
    note(index, cluster);
    from = index + cluster.length;
  }
  noteSingle(from, text.length);
  return changes;
}

function moved(offset: number, changes: readonly Change[], side: 'start' | 'end'): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  const change = changes[low - 1];
  if (!change) return offset;
  const { start, old, composed, shift } = change;
  if (offset >= start + old.length) return offset + shift;
  const before = old.slice(0, offset - start).normalize('NFC');
  const newStart = start + shift - (composed.length - old.length);
  if (composed.startsWith(before)) return newStart + before.length;
  return side === 'start' ? newStart : newStart + composed.length;
}
