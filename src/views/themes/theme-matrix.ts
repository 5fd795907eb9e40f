import type { Edition, Letter, Party } from '../../edition/model.ts';
import { passagesIn } from '../../edition/passages.ts';
import { partyOf } from '../columns/row.ts';
import { tallyByTheme } from './tally.ts';
import type { ThemeTallies } from './tally.ts';

export interface LetterTallies {
  readonly letter: Letter;
  readonly tallies: ThemeTallies;
}

/** A party with its letters that have passages; without a `party` the letters of neither side. */
export interface TallyGroup {
  readonly party: Party | undefined;
  readonly tallies: ThemeTallies;
  readonly letters: readonly LetterTallies[];
}

/** Themes by party and by letter. Each letter is in one group, so the groups add up to `all`. */
export interface ThemeMatrix {
  /** The parties in the edition's order, then neither side if it has passages. */
  readonly groups: readonly TallyGroup[];
  readonly all: ThemeTallies;
}

export function themeMatrix(edition: Edition): ThemeMatrix {
  const neither = group(edition, undefined);
  return {
    groups: [
      ...edition.parties.map((party) => group(edition, party)),
      ...(neither.letters.length > 0 ? [neither] : []),
    ],
    all: tallyByTheme(edition, passagesIn(edition)),
  };
}

function group(edition: Edition, party: Party | undefined): TallyGroup {
  const letters = edition.letters.filter(
    (letter) => letter.passages.length > 0 && partyOf(edition, letter) === party?.id,
  );
  return {
    party,
    tallies: tallyByTheme(
      edition,
      letters.flatMap(({ passages }) => passages),
    ),
    letters: letters.map((letter) => ({ letter, tallies: tallyByTheme(edition, letter.passages) })),
  };
}
