import type { Edition, Link, LinkType, Passage, PassageId } from '../../edition/model.ts';
import { passagesIn } from '../../edition/passages.ts';
import { letterOf } from '../columns/entries.ts';
import type { PassageHead } from '../columns/passage-head.ts';
import { passageHead } from '../columns/passage-head.ts';
import { entriesOf, passagesStanding } from '../columns/row.ts';
import type { Entry, LetterRow, Row } from '../columns/row.ts';
import { labelOf } from '../source-names.ts';
import { isPair } from '../standing.ts';
import type { Pair } from '../standing.ts';
import type { ViewState } from '../view-state.ts';

/** A link as it is told under one of its passages. */
export interface PrintedLink extends Pick<Link, 'reason' | 'certainty'> {
  readonly type: LinkType;
  readonly by: string;
  /** What the passage is that it is told under. */
  readonly role: 'claim' | 'reply';
  /** The other passage. */
  readonly partner: Passage;
  readonly head: PassageHead;
  /** Where that stands: alone in another column of the row, somewhere else on the paper, or not on it. */
  readonly place: 'beside' | 'elsewhere' | 'left-out';
}

/** The links to tell under an entry of a row. */
export type LinksUnder = (row: LetterRow, entry: Entry) => readonly PrintedLink[];

/**
 * The links of what is printed, each told under its reply, or under its claim where the reply is not printed. A row of an
 * exchange tells that exchange's links; other rows tell all links of the passages that stand in them whole.
 */
export function printedLinks(edition: Edition, { align, dating }: ViewState, rows: readonly Row[]): LinksUnder {
  const printed = new Set([...passagesStanding(rows)].map(({ id }) => id));
  const passages = new Map(passagesIn(edition).map((passage) => [passage.id, passage]));
  const told = (row: LetterRow, pair: Pair, role: PrintedLink['role']): readonly PrintedLink[] => {
    const partner = passages.get(role === 'reply' ? pair.claim : pair.reply);
    if (!partner) return [];
    const { type, reason, certainty } = pair;
    const place = !printed.has(partner.id) ? 'left-out' : isAloneBeside(row, pair) ? 'beside' : 'elsewhere';
    const head = passageHead(edition, letterOf(edition, partner), partner, dating);
    return [{ type, reason, certainty, by: labelOf(edition, pair.by), role, partner, head, place }];
  };
  return (row, entry) => {
    const id = standingIn(entry);
    if (id === undefined || (align !== 'exchange' && entry.type === 'reference')) return [];
    return pairsOf(edition, align === 'exchange' ? row.id : undefined).flatMap((pair) => {
      if (pair.reply === id) return told(row, pair, 'reply');
      return pair.claim === id && !printed.has(pair.reply) ? told(row, pair, 'claim') : [];
    });
  };
}

/** The links between two passages, of one exchange or of all. */
export function pairsOf({ exchanges }: Edition, exchange: string | undefined): readonly Pair[] {
  return exchanges
    .filter(({ id }) => exchange === undefined || id === exchange)
    .flatMap(({ links }) => links)
    .filter(isPair);
}

/** The passage that stands in a row by an entry, whole or by a line that leads to it. */
export function standingIn(entry: Entry): PassageId | undefined {
  return entry.type === 'mention' ? undefined : entry.passage.id;
}

/** Whether a claim stands in another column than its reply, and no other passage there that could be meant. */
function isAloneBeside({ cells }: LetterRow, { claim, reply }: Pair): boolean {
  const inCells = cells.map((cell) => entriesOf(cell).flatMap((entry) => standingIn(entry) ?? []));
  const theirs = inCells.find((ids) => ids.includes(claim));
  return theirs?.length === 1 && inCells.some((ids) => ids !== theirs && ids.includes(reply));
}
