import { deviationOfProportions, isSmallSample, logRatio, signedLikelihood } from './keyness.ts';
import { firstOf, lastOf, withoutOverlaps } from '../match.ts';
import type { Match, Matches } from '../match.ts';
import { matchPhrase } from '../match-phrase.ts';
import type { Heard } from '../match-phrase.ts';
import type { AskedWord } from '../query.ts';
import type { Sizes } from './tallies.ts';
import type { TextIndex } from '../text-index.ts';

/** A word or a pair that one side uses more than the other. Its counts are those of finding it in quotation marks. */
export interface ContrastRow {
  /** One word or two, as they are written most. */
  readonly words: readonly string[];
  readonly counts: readonly [number, number];
  /** G², positive where the first side uses it more (`signedLikelihood`). */
  readonly likelihood: number;
  /** How many times more often the first side uses it, as binary logarithm. */
  readonly logRatio: number;
  /** How unevenly it is spread over the passages of the side that uses it more: 0 evenly, up to 1 (`deviationOfProportions`). */
  readonly dispersion: number | undefined;
  /** Expected less than five times in one of the sides, where G² says little. */
  readonly small: boolean;
}

/** In what is counted, and how much it is. */
export interface CountedSides {
  readonly index: TextIndex;
  readonly heard: Heard;
  readonly sideOf: Uint8Array;
  readonly passageOf: Uint32Array;
  readonly sizes: Sizes;
}

/** Counts a word or a pair, by its terms, and compares its sides. */
export function contrastRow(sides: CountedSides, terms: readonly number[]): ContrastRow {
  const { index, heard, sideOf, sizes } = sides;
  const [first, ...others] = terms.map((term): AskedWord => ({
    parts: [index.terms[term] ?? ''],
    prefix: false,
    byApostrophe: false,
  }));
  const found = first ? matchPhrase(index, { words: [first, ...others], quoted: true }, heard) : new Float64Array();
  const matches = withoutOverlaps(found).filter((one) => (sideOf[textAt(index, one)] ?? 2) < 2);
  const second = matches.reduce((sum, one) => sum + (sideOf[textAt(index, one)] ?? 0), 0);
  const compared = { counts: [matches.length - second, second], totals: sizes.totals } as const;
  const likelihood = signedLikelihood(compared);
  return {
    words: mostWritten(index, terms, matches),
    counts: compared.counts,
    likelihood,
    logRatio: logRatio(compared),
    dispersion: dispersionIn(sides, matches, likelihood > 0 ? 0 : 1),
    small: isSmallSample(compared),
  };
}

function textAt(index: TextIndex, one: Match): number {
  return index.textOf[firstOf(one)] ?? 0;
}

function dispersionIn(
  { index, sideOf, passageOf, sizes }: CountedSides,
  matches: Matches,
  side: 0 | 1,
): number | undefined {
  const counts = new Map<number, number>();
  for (const one of matches) {
    const text = textAt(index, one);
    const passage = passageOf[text] ?? 0;
    if (sideOf[text] === side) counts.set(passage, (counts.get(passage) ?? 0) + 1);
  }
  const holding = Array.from(counts, ([passage, count]) => ({ count, size: sizes.ofPassage[passage] ?? 0 }));
  return deviationOfProportions({ holding, size: sizes.totals[side], smallest: sizes.smallest[side] });
}

/** More than these do not change how a word is written most. */
const ENOUGH = 500;

/** The words as they stand in most matches. Where one is divided there ("e-mail" for "email"), it is not as its term is asked for. */
function mostWritten(
  { texts, terms, termOf, textOf, start, end }: TextIndex,
  own: readonly number[],
  matches: Matches,
): readonly string[] {
  const forms = new Map<string, number>();
  for (const one of matches.subarray(0, ENOUGH)) {
    const ends = [...new Set([firstOf(one), lastOf(one)])];
    if (!ends.every((word, place) => termOf[word] === own[place])) continue;
    const { text } = texts[textOf[firstOf(one)] ?? 0] ?? { text: '' };
    const form = ends.map((word) => text.slice(start[word], end[word])).join(' ');
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  const [most] = [...forms].toSorted(([, a], [, b]) => b - a);
  return most ? most[0].split(' ') : own.map((term) => terms[term] ?? '');
}
