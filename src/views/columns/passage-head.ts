import { byId } from '../../edition/by-id.ts';
import type { Assertion, Certainty, Edition, Letter, LetterDate, Passage, Place } from '../../edition/model.ts';
import { heldDate } from '../dating.ts';
import { disagreements } from '../../edition/disagreements.ts';
import { labelOf, speaksAlone } from '../source-names.ts';
import { standingOf } from '../standing.ts';
import type { Dating, Standing } from '../view-state.ts';
import { addresseesOf, sendersOf } from './correspondents.ts';
import type { Correspondents } from './correspondents.ts';
import { shownDate, shownHeld } from './shown-date.ts';
import type { ShownDate, ShownHeld } from './shown-date.ts';

/** What stands above a passage: when, from whom, to whom, where it is found and how sure that is. */
export interface PassageHead {
  readonly senders: Correspondents;
  readonly addressees: Correspondents;
  readonly date: ShownHeld | undefined;
  /** The statement that the date rests on; undefined where there is none, or several make the widest. */
  readonly held: Assertion<LetterDate> | undefined;
  /** Dates that rule out the one shown, each with those of other sources that agree with it. */
  readonly otherDates: readonly (ShownDate & { readonly agreeing: readonly ShownDate[] })[];
  readonly place: Place;
  /** Empty where nobody but the edition speaks. */
  readonly source: string;
  readonly reference: string;
  /** Whose words tell it. */
  readonly wordedBy: Passage['wordedBy'];
  /** They are what the edition of a whole letter says of it, and none of those of who wrote it. */
  readonly ofEdition: boolean;
  readonly standing: Standing | undefined;
  /** How surely the words are the letter's. */
  readonly certainty: Certainty;
}

export function passageHead(edition: Edition, letter: Letter, passage: Passage, dating: Dating): PassageHead {
  const held = heldDate(edition, letter, dating, passage);
  const others = held && held.given.length === 1 ? disagreements([held.given[0], ...letter.dates]) : [];
  return {
    senders: sendersOf(edition, letter),
    addressees: addresseesOf(edition, letter),
    date: held && shownHeld(edition, held),
    held: held?.given.length === 1 ? held.given[0] : undefined,
    otherDates: others.map(([other, ...agreeing]) => ({
      ...shownDate(edition, other),
      agreeing: agreeing.map((same) => shownDate(edition, same)),
    })),
    place: passage.place,
    source: speaksAlone(edition) ? '' : labelOf(edition, passage.source),
    reference: byId(edition.sources, passage.source)?.reference ?? '',
    wordedBy: passage.wordedBy,
    ofEdition: edition.form === 'transcribed' && passage.wordedBy === 'edition',
    standing: standingOf(edition, passage.id),
    certainty: passage.certainty,
  };
}
