import { byId } from '../../edition/by-id.ts';
import type { CorrespondentId, Edition } from '../../edition/model.ts';
import type { LettersSettings, ViewState } from '../view-state.ts';

/** By date, by the person on the other side, or as a table of who wrote to whom. */
export const LISTED = ['date', 'person', 'table'] as const;
/** Both ways, or only what the person sent, or received. */
export const WAYS = ['both', 'sent', 'received'] as const;

/** Stands for all who have no row of their own in the table of who wrote to whom; no person has this id. */
export const OTHERS = '-';
/** Stands for letters without a year. */
export const NO_YEAR = 'none';

export type Side = CorrespondentId | typeof OTHERS;

/** How the page Letters is set. */
export interface LettersChoice {
  readonly listed: (typeof LISTED)[number];
  readonly who: Side | undefined;
  /** The one on the other side. */
  readonly partner: Side | undefined;
  readonly way: (typeof WAYS)[number];
  readonly year: number | typeof NO_YEAR | undefined;
}

/** What the settings mean. What is not understood is as at first. */
export function lettersChoice(edition: Edition, settings: LettersSettings): LettersChoice {
  const sideOf = (id: string | undefined) => (id === OTHERS ? OTHERS : byId(edition.correspondents, id)?.id);
  const who = sideOf(settings.who);
  return {
    listed: LISTED.find((one) => one === settings.listed) ?? 'date',
    who,
    partner: who === undefined ? undefined : sideOf(settings.with),
    way: WAYS.find((one) => one === settings.way && who !== undefined) ?? 'both',
    year: yearIn(settings.year),
  };
}

/** The view with the page set otherwise; an empty setting is as at first. */
export function setLetters(view: ViewState, part: LettersSettings): ViewState {
  const letters = Object.entries({ ...view.letters, ...part }).filter(([, value]) => value !== '');
  return { ...view, page: 'letters', at: undefined, letters: Object.fromEntries(letters) };
}

function yearIn(text: string | undefined): LettersChoice['year'] {
  if (text === NO_YEAR) return NO_YEAR;
  return text !== undefined && /^-?\d{1,6}$/.test(text) ? Number(text) : undefined;
}
