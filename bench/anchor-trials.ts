import { describe } from '../src/anchoring/describe.ts';
import { changedText } from '../src/anchoring/resolve-changed.ts';
import { resolve } from '../src/anchoring/resolve.ts';
import { firstPlace, likeliestPlace } from './anchor-peers.ts';
import type { EditKind } from './edit-kinds.ts';
import { EditedText } from './edited-text.ts';
import type { Span } from './edited-text.ts';
import type { Random } from './seeded-random.ts';

/** What became of anchors. Silent is `exact` or `moved`: no one is asked to look. */
export interface Outcome {
  /** Silent, at the place that was meant. */
  readonly right: number;
  readonly unsure: number;
  readonly orphan: number;
  /** Silent, at another place, or of words that are gone. */
  readonly wrong: number;
  /** Of how many anchors the words still stand, changed or not. */
  readonly standing: number;
}

/** Ours beside the peers, over the same edits. */
export interface Trials {
  readonly ours: Outcome;
  readonly first: Outcome;
  readonly likeliest: Outcome;
}

type Answer = { readonly type: 'silent' | 'unsure'; readonly place: Span } | undefined;
type Way = (text: string, anchor: ReturnType<typeof describe>) => Answer;

const WAYS: Readonly<Record<keyof Trials, Way>> = {
  ours(text, anchor) {
    const first = resolve(text, anchor);
    const found = first.type === 'exact' ? first : changedText(text)(anchor, first);
    if (found.type === 'orphan') return undefined;
    return { type: found.type === 'unsure' ? 'unsure' : 'silent', place: found };
  },
  first: (text, anchor) => silent(firstPlace(text, anchor)),
  likeliest: (text, anchor) => silent(likeliestPlace(text, anchor)),
};

/** One edit of a kind for each text, with a quote drawn from it. */
export function tryKind(kind: EditKind, texts: readonly string[], random: Random): Trials {
  const trials = { ours: none(), first: none(), likeliest: none() };
  for (const original of texts) {
    const drawn = drawQuote(original, random);
    const { text, quote } = kind.prepare?.(original, drawn, random) ?? { text: original, quote: drawn };
    const anchor = describe(text, quote.start, quote.end);
    const edited = new EditedText(text);
    kind.edit(edited, quote, random);
    const now = edited.text;
    const truth = edited.placesOf(quote);
    for (const name of ['ours', 'first', 'likeliest'] as const)
      trials[name] = add(trials[name], judge(WAYS[name](now, anchor), truth, quote));
  }
  return trials;
}

/** The sum of outcomes. */
export function add(a: Outcome, b: Outcome): Outcome {
  return {
    right: a.right + b.right,
    unsure: a.unsure + b.unsure,
    orphan: a.orphan + b.orphan,
    wrong: a.wrong + b.wrong,
    standing: a.standing + b.standing,
  };
}

/** Nothing tried yet. */
export function none(): Outcome {
  return { right: 0, unsure: 0, orphan: 0, wrong: 0, standing: 0 };
}

function judge(answer: Answer, truth: readonly Span[], quote: Span): Outcome {
  const left = truth.reduce((sum, { start, end }) => sum + end - start, 0);
  const standing = Number(left >= (quote.end - quote.start) / 2);
  const counted = { ...none(), standing };
  if (!answer) return { ...counted, orphan: 1 };
  if (answer.type === 'unsure') return { ...counted, unsure: 1 };
  const { start, end } = answer.place;
  const met = truth.reduce((sum, span) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)), 0);
  // Most of what was found has to be what was meant, and most of what was meant has to be found.
  const right = met > 0 && met >= (end - start) / 2 && met >= left / 2;
  return right ? { ...counted, right: 1 } : { ...counted, wrong: 1 };
}

/** One to twenty words, few more often than many. */
function drawQuote(text: string, random: Random): Span {
  const words = [...text.matchAll(/\S+/gu)];
  const first = Math.floor(random() * words.length);
  const last = Math.min(words.length - 1, first + Math.floor(20 * random() ** 2));
  const start = words[first]?.index ?? 0;
  return { start, end: (words[last]?.index ?? 0) + (words[last]?.[0].length ?? text.length) };
}

function silent(place: Span | undefined): Answer {
  return place && { type: 'silent', place };
}
