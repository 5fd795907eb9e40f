import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { datingSources } from '../../views/dating.ts';
import '../columns/filter-options.ts';
import '../columns/tool-popover.ts';
import type { RoomState } from '../shell/room-state.ts';
import { datingWords } from './timeline-words.ts';

/** Whose dates the picture follows, and the choice of others where there is one. */
export function datingLine({ edition, view }: RoomState): TemplateResult {
  const choice =
    datingSources(edition).length > 0
      ? html`<tool-popover label=${msg('Dates')}>
          <filter-options .edition=${edition} .dating=${view.dating}></filter-options>
        </tool-popover>`
      : nothing;
  return html`<div class="time-dating">
    ${choice}
    <p role="status">${datingWords(edition, view.dating)}</p>
  </div>`;
}
