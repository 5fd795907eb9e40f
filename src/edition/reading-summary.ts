import type { Compiled } from './compiled.ts';
import { groupedBy } from './grouped-by.ts';
import type { PassageId } from './model.ts';
import type { FilePlace, Problem } from './problem.ts';
import { markupLeftIn } from './transcribed/markup-left.ts';
import type { MarkupLeft } from './transcribed/markup-left.ts';

/** How many there are of something, and the first of them. */
export interface FirstOf<Thing> {
  readonly count: number;
  readonly first: readonly Thing[];
}

/** Doubts that have their code in common. */
export interface DoubtKind extends FirstOf<Problem> {
  readonly code: string;
  readonly files: number;
}

/** An element that is not understood. Its words are shown. */
export interface UnknownMarkup {
  readonly name: string;
  /** Where it is told first, by file. */
  readonly where: FilePlace;
  /** How often it stands in the letters, and in which passage first; unset where these were not looked through. */
  readonly times?: number;
  readonly passage?: PassageId;
}

/** How files were read, at length. */
export interface Reading extends Pick<Compiled, 'problems' | 'doubts'> {
  /** How many. */
  readonly files: number;
  readonly markup: readonly UnknownMarkup[];
}

/** How the files of transcribed letters were read, so short that thousands of letters make it no longer. Can be written as JSON. */
export interface ReadingSummary {
  readonly files: number;
  /** Files of which nothing was read, and why. */
  readonly refused: FirstOf<Problem>;
  /** Doubts but for those of markup: the kind that is rarest first, so that one among thousands is seen. */
  readonly doubts: readonly DoubtKind[];
  /** How many files have such a doubt; how many have any. */
  readonly withDoubts: number;
  readonly doubted: number;
  /** Those that stand most often first. */
  readonly markup: FirstOf<UnknownMarkup>;
}

/** How many of each are listed; of doubts, of each kind. */
export interface SummaryLimits {
  readonly refused: number;
  readonly doubts: number;
  readonly markup: number;
}

/** What a page of readers lists: it is fetched, and kept offline. */
export const FOR_READERS: SummaryLimits = { refused: 50, doubts: 5, markup: 100 };

const isMarkup = ({ code }: Problem): boolean => code === 'markup-not-understood';

export function summaryOf({ files, problems, doubts, markup }: Reading, limits: SummaryLimits): ReadingSummary {
  const others = doubts.filter((doubt) => !isMarkup(doubt));
  const byCode = [...groupedBy(others, ({ code }) => code)].toSorted(([, a], [, b]) => a.length - b.length);
  return {
    files,
    refused: firstOf(problems, limits.refused),
    doubts: byCode.map(([code, kind]) => ({ code, files: filesOf(kind), ...firstOf(kind, limits.doubts) })),
    withDoubts: filesOf(others),
    doubted: filesOf(doubts),
    markup: firstOf(markup, limits.markup),
  };
}

/** The elements that are not understood, those that stand most often first; `edition` has all its letters here. */
export function unknownMarkup({ edition, doubts }: Pick<Compiled, 'edition' | 'doubts'>): readonly UnknownMarkup[] {
  const left = edition ? markupLeftIn(edition) : new Map<string, MarkupLeft>();
  const byName = groupedBy(doubts.filter(isMarkup), ({ message }) => /<([^>]+)>/.exec(message)?.[1] ?? '');
  return [...byName]
    .flatMap(([name, [first]]) => (first ? { name, where: first.where, ...left.get(name) } : []))
    .toSorted((a, b) => (b.times ?? 0) - (a.times ?? 0));
}

/** One more than the limit is listed too: to say that there is one more takes as much room. */
function firstOf<Thing>(things: readonly Thing[], limit: number): FirstOf<Thing> {
  return { count: things.length, first: things.length <= limit + 1 ? things : things.slice(0, limit) };
}

function filesOf(problems: readonly Problem[]): number {
  return new Set(problems.map(({ where }) => where.file)).size;
}
