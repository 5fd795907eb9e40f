import type { Edition } from '../../edition/model.ts';
import type { LineOrder } from '../../search/words/concordance.ts';
import { UNITS } from '../../search/words/tallies.ts';
import type { Unit } from '../../search/words/tallies.ts';
import { VOICES } from '../../search/voices.ts';
import type { Voice } from '../../search/voices.ts';
import type { FindSwitch, ViewState, WordsSettings } from '../view-state.ts';
import { REST, sidesFor } from './named-side.ts';
import type { Compared, NamedSide } from './named-side.ts';

export const SHOWN = ['concordance', 'contrast'] as const;
export const ORDERS = ['position', 'left', 'right', 'date'] as const satisfies readonly LineOrder['type'][];
export const COMPARED = ['parties', 'themes', 'letters'] as const satisfies readonly Compared[];
export const STOPS = ['none', 'common'] as const;
/** Whose words the page can count: all but the reader's. */
export const COUNTABLE = VOICES.filter((voice) => voice !== 'reader');

/** What is switched off of what the page has; whether the reader's notes are found elsewhere is nothing to it. */
export function switchedOff({ findOff }: Pick<ViewState, 'findOff'>): readonly FindSwitch[] {
  return findOff.filter((name) => name !== 'reader');
}

/** How the page Words is set. */
export interface WordsChoice {
  readonly show: (typeof SHOWN)[number];
  readonly order: LineOrder['type'];
  readonly compare: Compared;
  /** What is compared, and with what. Undefined where the edition has nothing of the kind. */
  readonly sides: readonly [NamedSide, NamedSide] | undefined;
  /** Whether the reader chose sides, or these are the first. */
  readonly chosen: boolean;
  readonly unit: Unit;
  readonly counted: readonly Voice[];
  /** Whether common words of the edition's language get no row. */
  readonly stop: (typeof STOPS)[number];
  /** The reader's own stop words, as typed. */
  readonly without: string;
}

/** What the settings mean. What is not understood is as at first. */
export function wordsChoice(edition: Edition, settings: WordsSettings): WordsChoice {
  const { show, sort, compare, side, against, units, counted, stop, without = '' } = settings;
  const compared = oneOf(COMPARED, compare);
  const voices = (counted ?? '').split(' ');
  const some = COUNTABLE.filter((voice) => voices.includes(voice));
  return {
    show: oneOf(SHOWN, show),
    order: oneOf(ORDERS, sort),
    compare: compared,
    sides: chosenSides(edition, compared, side, against),
    chosen: Boolean(compare ?? side ?? against),
    unit: oneOf(UNITS, units),
    counted: some.length > 0 ? some : ['letter'],
    stop: oneOf(STOPS, stop),
    without,
  };
}

/** The named one, else the first. */
function oneOf<Name extends string>(names: readonly [Name, ...Name[]], name: string | undefined): Name {
  return names.find((one) => one === name) ?? names[0];
}

/** A party is compared with the next one, where there is another; all else with the rest. */
function chosenSides(
  edition: Edition,
  compare: Compared,
  side: string | undefined,
  against: string | undefined,
): WordsChoice['sides'] {
  const all = sidesFor(edition, compare);
  const first = all.find(({ id }) => id === side) ?? all[0];
  if (!first) return undefined;
  const others = [...all.filter(({ id }) => id !== first.id), REST];
  const second = others.find(({ id }) => id === against) ?? (compare === 'parties' ? others[0] : REST);
  return [first, second ?? REST];
}

/** The view with the page set otherwise; an empty setting is as at first. */
export function setWords(view: ViewState, part: WordsSettings): ViewState {
  const words = Object.entries({ ...view.words, ...part }).filter(([, value]) => value !== '');
  return { ...view, page: 'words', at: undefined, words: Object.fromEntries(words) };
}
