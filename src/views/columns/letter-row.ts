import type { Party, PartyId } from '../../edition/model.ts';
import { inBands } from './bands.ts';
import { columnOf } from './column-of-letter.ts';
import { columnOfPassage, isHidden, mention, reference, wholePassage } from './entries.ts';
import type { Desk } from './entries.ts';
import { withPartnersBeside } from './partners.ts';
import type { LetterRow, RowPlan, Silence } from './row.ts';

/** The row, or undefined where filters hide all that stands in it. */
export function letterRow(desk: Desk, plan: RowPlan): LetterRow | undefined {
  const { edition, view, parties } = desk;
  const shown = plan.passages.filter(({ passage }) => !isHidden(desk, passage));
  const filtered = shown.length === 0 && (plan.passages.length > 0 || view.only.length > 0 || view.across === 'only');
  if (filtered) return undefined;
  const placed = [
    ...shown.map(({ passage, home }) => ({
      party: columnOfPassage(desk, passage),
      entry: home ? wholePassage(desk, passage) : reference(desk, passage),
    })),
    ...plan.mentions.map((letter) => ({ party: columnOf(edition, letter, parties), entry: mention(desk, letter) })),
  ];
  const entriesOf = (party: PartyId | undefined) =>
    placed.filter((item) => item.party === party).map(({ entry }) => entry);
  const main = new Set(plan.passages.filter(({ home }) => home).map(({ passage }) => passage.themes[0]));
  const cells = parties.map(({ id }) => {
    const entries = entriesOf(id);
    return { party: id, entries, silence: entries.length === 0 ? silenceOf(desk, plan, id) : undefined };
  });
  return {
    type: 'letters',
    ...plan.head,
    reply: plan.reply,
    detail: plan.detail(new Set(shown.map(({ passage }) => passage.id))),
    themes: edition.themes.map(({ id }) => id).filter((id) => main.has(id)),
    ...inBands(withPartnersBeside(desk, cells), view.at),
    across: entriesOf(undefined),
    direction: view.align === 'theme' ? undefined : direction(parties, placed[0]?.party),
  };
}

/** Why nothing of a party stands in a row: what the filters took is not silence. */
function silenceOf(desk: Desk, { passages, silence }: RowPlan, party: PartyId): Silence | undefined {
  const own = passages.filter(({ passage }) => columnOfPassage(desk, passage) === party);
  return own.length > 0 ? { type: 'not-shown', passages: own.length } : silence(party);
}

function direction(parties: readonly Party[], first: PartyId | undefined): 'forth' | 'back' | undefined {
  if (parties.length !== 2 || first === undefined) return undefined;
  return parties[0]?.id === first ? 'forth' : 'back';
}
