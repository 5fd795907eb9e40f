import { byId } from '../../edition/by-id.ts';
import type { Edition, Letter, Party, PartyId, Passage, PassageId } from '../../edition/model.ts';
import { passagesIn } from '../../edition/passages.ts';
import { isPair, linksOf, standingOf } from '../standing.ts';
import type { ViewState } from '../view-state.ts';
import { columnOf } from './column-of-letter.ts';
import { passageHead } from './passage-head.ts';
import { partyOf } from './row.ts';
import type { Entry, PassageEntry } from './row.ts';

/** What a row's entries are made from. */
export interface Desk {
  readonly edition: Edition;
  readonly view: ViewState;
  readonly parties: readonly Party[];
  /** The title of the row where each passage stands whole. */
  readonly homes: ReadonlyMap<PassageId, string | undefined>;
}

/** The letter that a passage is of. */
export function letterOf(edition: Edition, passage: Passage): Letter {
  const letter = byId(edition.letters, passage.letter);
  if (!letter) throw new Error(`No letter ${passage.letter} holds ${passage.id}.`);
  return letter;
}

/** In which of the columns that are shown a passage stands; undefined where it is of neither side, and stands across. */
export function columnOfPassage(
  { edition, parties }: Pick<Desk, 'edition' | 'parties'>,
  passage: Passage,
): PartyId | undefined {
  return columnOf(edition, letterOf(edition, passage), parties);
}

/** The party whose letter a passage is of; undefined where it is of neither side. */
export function partyOfPassage(edition: Edition, passage: Passage): PartyId | undefined {
  return partyOf(edition, letterOf(edition, passage));
}

/** Whether a filter hides a passage. What the address points at is never hidden: a link must lead somewhere. */
export function isHidden(desk: Pick<Desk, 'edition' | 'view' | 'parties'>, passage: Passage): boolean {
  const { edition, view } = desk;
  const { at, others, across, only } = view;
  if (at === passage.id) return false;
  if (others === 'hide' && isDim(view, passage)) return true;
  const ofNeither = columnOfPassage(desk, passage) === undefined;
  if (across === (ofNeither ? 'hide' : 'only')) return true;
  if (only.length === 0) return false;
  const standing = standingOf(edition, passage.id);
  return !standing || !only.includes(standing);
}

function isDim({ themesOff }: ViewState, { themes }: Passage): boolean {
  return themes.length > 0 && themes.every((theme) => themesOff.includes(theme));
}

export function wholePassage({ edition, view }: Desk, passage: Passage): PassageEntry {
  const pairs = linksOf(edition, passage.id).filter(isPair);
  return {
    type: 'passage',
    passage,
    head: passageHead(edition, letterOf(edition, passage), passage, view.dating),
    dim: isDim(view, passage),
    folded: view.layersOff.includes(passage.speaker),
    claims: new Set(pairs.filter(({ reply }) => reply === passage.id).map(({ claim }) => claim)).size,
    replies: new Set(pairs.filter(({ claim }) => claim === passage.id).map(({ reply }) => reply)).size,
    follows: [],
    linkedUnseen: [],
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
