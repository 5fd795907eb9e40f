import { textChange } from './text-change.ts';
import type { TextMoment } from './text-history.ts';

/** A changed text, with what was selected in the one before still selected: between the letters that it stood between, or behind what has taken their place. */
export function keptSelection({ text: before, start, end }: TextMoment, text: string): TextMoment {
  const change = textChange(before, text);
  const kept = (place: number): number => {
    if (place <= change.start) return place;
    return place >= change.end ? place + text.length - before.length : change.start + change.words.length;
  };
  return { text, start: kept(start), end: kept(end) };
}
