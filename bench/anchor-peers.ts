import search from 'approx-string-match';
import type { Anchor } from '../src/anchoring/selector.ts';
import type { Span } from './edited-text.ts';

/** Takes the first place where the words stand. */
export function firstPlace(text: string, { selectors: [, { exact }] }: Anchor): Span | undefined {
  const start = text.indexOf(exact);
  return start < 0 ? undefined : { start, end: start + exact.length };
}

/** How much quote, context and position count, and how many changes are allowed, as in Hypothesis' client. */
const WEIGHT = { quote: 50, prefix: 20, suffix: 20, position: 2 };
const MOST_CHANGES = 256;

/** Takes the most likely place, however likely another is: written after `match-quote.ts` of Hypothesis' client, which stands on the same library. */
export function likeliestPlace(text: string, { selectors }: Anchor): Span | undefined {
  const [position, { exact, prefix, suffix }] = selectors;
  const found = matches(text, exact, Math.min(MOST_CHANGES, exact.length / 2));
  const score = ({ start, end, errors }: Match): number => {
    const before = likeness(text.slice(Math.max(0, start - prefix.length), start), prefix);
    const after = likeness(text.slice(end, end + suffix.length), suffix);
    const near = 1 - Math.abs(start - position.start) / text.length;
    const quote = 1 - errors / exact.length;
    return WEIGHT.quote * quote + WEIGHT.prefix * before + WEIGHT.suffix * after + WEIGHT.position * near;
  };
  const [best] = found.map((match) => ({ match, score: score(match) })).toSorted((a, b) => b.score - a.score);
  return best?.match;
}

type Match = ReturnType<typeof search>[number];

function matches(text: string, words: string, most: number): readonly Match[] {
  const exact: Match[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    exact.push({ start, end: start + words.length, errors: 0 });
  return exact.length > 0 ? exact : search(text, words, most);
}

function likeness(text: string, words: string): number {
  if (words === '' || text === '') return words === text ? 1 : 0;
  const [found] = matches(text, words, words.length);
  return found ? 1 - found.errors / words.length : 0;
}
