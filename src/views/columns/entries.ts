import type { Edition, Letter, Party, PartyId, Passage, PassageId } from '../../edition/model.ts';
import { passagesIn } from '../../edition/passages.ts';
import { linksOf, standingOf } from '../standing.ts';
import type { ViewState } from '../view-state.ts';
import { passageHead } from './passage-head.ts';
import { partyOf } from './row.ts';
import type { Entry, PassageEntry } from './row.ts';

/** What a row's entries are made from. */
export interface Desk {
  readonly edition: Edition;
  readonly view: ViewState;
  readonly parties: readonly Party[];
  readonly letters: ReadonlyMap<string, Letter>;
  /** The title of the row where each passage stands whole. */
  readonly homes: ReadonlyMap<PassageId, string | undefined>;
}

/** Whether a filter hides a passage. What the address points at is never hidden: a link must lead somewhere. */
export function isHidden({ edition, view }: Pick<Desk, 'edition' | 'view'>, passage: Passage): boolean {
  if (view.at === passage.id) return false;
  if (view.others === 'hide' && isDim(view, passage)) return true;
  if (view.only.length === 0) return false;
  const standing = standingOf(edition, passage.id);
  return !standing || !view.only.includes(standing);
}

function isDim({ themesOff }: ViewState, { themes }: Passage): boolean {
  return themes.length > 0 && themes.every((theme) => themesOff.includes(theme));
}

export function wholePassage({ edition, view, letters }: Desk, passage: Passage): PassageEntry {
  const letter = letters.get(passage.letter);
  if (!letter) throw new Error(`Passage ${passage.id} names a letter that is not in the edition: ${passage.letter}.`);
  const pairs = linksOf(edition, passage.id).filter((link) => link.type !== 'unanswered' && link.type !== 'unprompted');
  return {
    type: 'passage',
    passage,
    head: passageHead(edition, letter, passage, view.dating),
    dim: isDim(view, passage),
    folded: view.layersOff.includes(passage.speaker),
    claims: new Set(pairs.filter(({ reply }) => reply === passage.id).map(({ claim }) => claim)).size,
    replies: new Set(pairs.filter(({ claim }) => claim === passage.id).map(({ reply }) => reply)).size,
    follows: [],
    beside: false,
  };
}

/** A line that leads to a passage in the row where it stands whole. */
export function reference({ homes }: Desk, passage: Passage): Entry {
  return { type: 'reference', passage, row: homes.get(passage.id) };
}

export function mention({ edition }: Desk, letter: Letter): Entry {
  const mentionedIn = passagesIn(edition).filter(({ id }) => letter.mentionedIn.includes(id));
  return { type: 'mention', letter, mentionedIn };
}

export function partyOfPassage({ edition, letters }: Desk, passage: Passage): PartyId | undefined {
  const letter = letters.get(passage.letter);
  return letter && partyOf(edition, letter);
}
