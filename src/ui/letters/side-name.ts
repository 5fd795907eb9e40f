import { msg } from '@lit/localize';
import { byId } from '../../edition/by-id.ts';
import type { Edition } from '../../edition/model.ts';
import { OTHERS } from '../../views/letters/letters-choice.ts';
import type { Side } from '../../views/letters/letters-choice.ts';

/** Whom a side of the table of who wrote to whom stands for. */
export function nameOfSide({ correspondents }: Edition, side: Side): string {
  if (side === OTHERS) return msg('Others', { desc: 'all other people, in a table of who wrote to whom' });
  return byId(correspondents, side)?.name ?? side;
}

/** The language of that name, where it is not the interface's. */
export function langOfSide({ lang }: Edition, side: Side): string | undefined {
  return side === OTHERS ? undefined : lang;
}
