import type { Edition, Passage } from '../../edition/model.ts';
import { oncePer } from '../../edition/once-per.ts';
import type { ConcordanceAsked, LineOrder } from '../../search/words/concordance.ts';
import type { Voice } from '../../search/voices.ts';
import { heldDate } from '../dating.ts';
import { askedIn } from '../find/asked.ts';
import type { Dating, ViewState } from '../view-state.ts';
import { sidesFor } from './named-side.ts';
import type { NamedSide } from './named-side.ts';
import { COUNTABLE, wordsChoice } from './words-choice.ts';

/** Whose words a view has found. */
export function voicesFound({ findOff }: ViewState): readonly Voice[] {
  return COUNTABLE.filter((voice) => !findOff.includes(voice));
}

/** The sides that lines stand in: those that the reader compares, else all parties. */
export function sidesOfLines(edition: Edition, view: ViewState): readonly NamedSide[] {
  const { chosen, sides } = wordsChoice(edition, view.words);
  return chosen && sides ? sides : sidesFor(edition, 'parties');
}

/** What the worker is asked for a view's lines. */
export function askedLines(edition: Edition, view: ViewState, most: number): ConcordanceAsked {
  const { words, dating } = view;
  return {
    find: { ...askedIn(view), voices: voicesFound(view) },
    sides: sidesOfLines(edition, view).map(({ side }) => side),
    order: orderOf(edition, wordsChoice(edition, words).order, dating),
    most,
  };
}

function orderOf(edition: Edition, type: LineOrder['type'], dating: Dating): LineOrder {
  return type === 'date' ? { type, days: daysIn(edition)(dating) } : { type };
}

/** The first day that each passage can be of, as the reader has letters dated; those without a date come last. */
const daysIn = oncePer((edition: Edition) => {
  const known = new Map<Dating, Float64Array>();
  return (dating: Dating): Float64Array => {
    const days = known.get(dating) ?? firstDays(edition, dating);
    known.set(dating, days);
    return days;
  };
});

function firstDays(edition: Edition, dating: Dating): Float64Array {
  return Float64Array.from(
    edition.letters.flatMap((letter) => {
      const day = (passage?: Passage) => heldDate(edition, letter, dating, passage)?.value.first ?? Infinity;
      return letter.away ? Array.from({ length: letter.away.passages }, () => day()) : letter.passages.map(day);
    }),
  );
}
