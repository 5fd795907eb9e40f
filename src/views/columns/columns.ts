import type { Edition, Letter, Party, PartyId, Passage, PassageId } from '../../edition/model.ts';
import { passagesIn } from '../../edition/passages.ts';
import { passageHead } from './passage-head.ts';
import { partyOf } from './row.ts';
import type { Cell, Entry, EventRow, LetterRow, Row, RowPlan } from './row.ts';
import { rowsByDate } from './rows-by-date.ts';
import { rowsByExchange } from './rows-by-exchange.ts';
import { rowsByTheme } from './rows-by-theme.ts';
import type { Alignment, ViewState } from '../view-state.ts';

/** The columns as the reader has set them: rows top to bottom, and how many passages the themes hide. */
export interface Columns {
  readonly rows: readonly Row[];
  readonly hidden: number;
}

const PLANS: Readonly<Record<Alignment, (edition: Edition) => readonly (RowPlan | EventRow)[]>> = {
  date: rowsByDate,
  exchange: rowsByExchange,
  theme: rowsByTheme,
};

/** What a row's entries are made from. */
interface Desk {
  readonly edition: Edition;
  readonly view: ViewState;
  readonly letters: ReadonlyMap<string, Letter>;
  /** The title of the row where each passage stands whole. */
  readonly homes: ReadonlyMap<PassageId, string>;
}

export function columns(edition: Edition, view: ViewState): Columns {
  const plans = PLANS[view.align](edition);
  const letters = new Map(edition.letters.map((letter) => [letter.id, letter]));
  const homes = new Map<PassageId, string>();
  for (const plan of plans) {
    if ('passages' in plan)
      for (const { passage, home } of plan.passages) if (home) homes.set(passage.id, plan.head.title);
  }
  const desk: Desk = { edition, view, letters, homes };
  const passages = passagesIn(edition);
  return {
    rows: plans.map((plan) => ('passages' in plan ? letterRow(desk, plan) : plan)).filter((row) => row !== undefined),
    hidden: passages.filter((passage) => isHidden(view, passage)).length,
  };
}

function isDim(view: ViewState, passage: Passage): boolean {
  return passage.themes.length > 0 && passage.themes.every((theme) => view.themesOff.includes(theme));
}

/** What the address points at is never hidden: a link must lead somewhere. */
function isHidden(view: ViewState, passage: Passage): boolean {
  return view.others === 'hide' && view.at !== passage.id && isDim(view, passage);
}

/** The row, or undefined where the themes hide all that stands in it. */
function letterRow(desk: Desk, plan: RowPlan): LetterRow | undefined {
  const { edition, view } = desk;
  const shown = plan.passages.filter(({ passage }) => !isHidden(view, passage));
  if (shown.length === 0 && plan.passages.length > 0) return undefined;
  const placed = [
    ...shown.map(({ passage, home }) => {
      const letter = desk.letters.get(passage.letter);
      return { party: letter && partyOf(edition, letter), entry: passageEntry(desk, passage, home) };
    }),
    ...plan.mentions.map((letter) => ({ party: partyOf(edition, letter), entry: mentionEntry(desk, letter) })),
  ];
  const entriesOf = (party: PartyId | undefined) =>
    placed.filter((item) => item.party === party).map(({ entry }) => entry);
  const main = new Set(plan.passages.filter(({ home }) => home).map(({ passage }) => passage.themes[0]));
  return {
    type: 'letters',
    ...plan.head,
    themes: edition.themes.map(({ id }) => id).filter((id) => main.has(id)),
    cells: edition.parties.map((party) => cell(party, entriesOf(party.id), plan)),
    across: entriesOf(undefined),
    direction: view.align === 'theme' ? undefined : direction(edition.parties, placed[0]?.party),
  };
}

function cell({ id }: Party, entries: readonly Entry[], plan: RowPlan): Cell {
  return { party: id, entries, silence: entries.length === 0 ? plan.silence(id) : undefined };
}

function passageEntry({ edition, view, letters, homes }: Desk, passage: Passage, home: boolean): Entry {
  const letter = letters.get(passage.letter);
  if (!letter) throw new Error(`Passage ${passage.id} names a letter that is not in the edition: ${passage.letter}.`);
  if (!home) return { type: 'reference', passage, row: homes.get(passage.id) ?? '' };
  return {
    type: 'passage',
    passage,
    head: passageHead(edition, letter, passage),
    dim: isDim(view, passage),
    folded: passage.speaker === 'reported' && view.layersOff.includes('reported'),
  };
}

function mentionEntry({ edition }: Desk, letter: Letter): Entry {
  const mentionedIn = passagesIn(edition).filter(({ id }) => letter.mentionedIn.includes(id));
  return { type: 'mention', letter, mentionedIn };
}

function direction(parties: readonly Party[], first: PartyId | undefined): 'forth' | 'back' | undefined {
  if (parties.length !== 2 || first === undefined) return undefined;
  return parties[0]?.id === first ? 'forth' : 'back';
}
