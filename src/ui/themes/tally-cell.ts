import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Theme } from '../../edition/model.ts';
import { linkTo } from '../../routing/address.ts';
import { cellView } from '../../views/themes/cell-view.ts';
import type { CellOwner } from '../../views/themes/cell-view.ts';
import type { Tally } from '../../views/themes/tally.ts';
import { slotOf } from '../shell/room-state.ts';
import type { RoomState } from '../shell/room-state.ts';
import { countedInDigits, inDigits } from '../wording/numbers.ts';

/** Whose passages a cell counts, with the name under which they stand. */
export interface NamedOwner {
  readonly owner: CellOwner;
  readonly name: string;
}

/** A number that leads to what it counts, over a bar in the theme's line; `most` is the number of the longest bar. */
export function themeCell(
  state: RoomState,
  { owner, name }: NamedOwner,
  theme: Theme,
  tally: Tally,
  most: number,
): TemplateResult {
  const count = tally[state.view.count];
  const label = msg(str`${countedInDigits(count, state.view.count)}: ${theme.name}, ${name}`, {
    desc: '4 passages: a theme, a party or letter',
  });
  return html`<td>
    ${
      count === 0
        ? zero()
        : html`<a class="tally" href=${linkTo(cellView(state.edition, state.view, owner, theme.id))} aria-label=${label}
            ><b>${inDigits(count)}</b
            ><i class="filling" data-slot=${slotOf(state.edition, theme.id)} style="--share: ${count / most}"></i
          ></a>`
    }
  </td>`;
}

/** A sum in which each passage counts once. */
export function onceCell(state: RoomState, { owner, name }: NamedOwner, tally: Tally): TemplateResult {
  const count = tally[state.view.count];
  const label = msg(str`${countedInDigits(count, state.view.count)}, all themes: ${name}`);
  return html`<td class="once">
    ${
      count === 0
        ? zero()
        : html`<a
            class="tally"
            href=${linkTo(cellView(state.edition, state.view, owner, undefined))}
            aria-label=${label}
            ><b>${inDigits(count)}</b></a
          >`
    }
  </td>`;
}

function zero(): TemplateResult {
  return html`<span class="tally zero"><b>${inDigits(0)}</b></span>`;
}
