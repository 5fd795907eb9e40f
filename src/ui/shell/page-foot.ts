import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { linkTo } from '../../routing/address.ts';
import type { RoomState } from './room-state.ts';

/** What the edition is, and where its sources stand. */
export function pageFoot({ edition, view }: RoomState): TemplateResult {
  return html`<footer class="foot">
    <p lang=${edition.lang} dir="auto">${edition.summary}</p>
    <p>
      <a href=${linkTo({ ...view, page: 'sources', at: undefined })}>${msg('Sources and how far to trust them')}</a>
    </p>
  </footer>`;
}
