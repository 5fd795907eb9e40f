import { msg } from '@lit/localize';
import { byId } from '../../edition/by-id.ts';
import type { Edition } from '../../edition/model.ts';
import { OTHERS } from '../../views/letters/letters-choice.ts';
import type { Side } from '../../views/letters/letters-choice.ts';

/** Whom a side of the table of who wrote to whom stands for. */
export function nameOfSide({ correspondents }: Edition, side: Side): string {
  if (side === OTHERS) return othersName();
  return byId(correspondents, side)?.name ?? side;
}

/** The language of that name, where it is not the interface's. */
export function langOfSide({ lang }: Edition, side: Side): string | undefined {
  return side === OTHERS ? undefined : lang;
}

/** All who have no row, column or lane of their own. */
export function othersName(): string {
  return msg('Others', { desc: 'all people who have no row, column or lane of their own' });
}
