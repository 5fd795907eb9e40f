import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Edition, PartyId } from '../../edition/model.ts';
import type { Columns } from '../../views/columns/columns.ts';
import { shownHeads } from '../../views/columns/party-head.ts';
import type { ShownHead } from '../../views/columns/party-head.ts';
import { counted, inDigits, inPercent, listed } from '../wording/numbers.ts';
import { slotOf } from '../shell/room-state.ts';
import type { RoomState } from '../shell/room-state.ts';
import { wholePart } from '../transcribed/whole-part.ts';
import { inSequence } from '../wording/punctuation.ts';
import { isChunked } from './chunked.ts';

/** What stands over the columns that are shown, in order. */
export function columnHeads(state: RoomState, shown: Columns): readonly TemplateResult[] {
  const { edition } = state;
  if (isChunked(shown)) return wholePart(edition)?.heads(state, shown) ?? [];
  return shownHeads(edition, shown).map((head) => columnHead(edition, head));
}

/** The id of the heading that names a party's column. */
export function headId(party: PartyId): string {
  return `head-${party}`;
}

/** A column's head: the party, its counts in the whole edition, how much of that is shown if not all, and a strip of its themes by share of quoted words. */
function columnHead(
  edition: Edition,
  { party, passages, quoted, words, reported, shares, shown }: ShownHead,
): TemplateResult {
  const names = new Map(edition.themes.map(({ id, name }) => [id, name]));
  const said = shares.map((share) => `${names.get(share.theme) ?? ''} ${inPercent(share.words / words)}`);
  const all = passages.length;
  return html`<div class="head">
    <h2 id=${headId(party.id)} lang=${edition.lang} dir="auto">${party.name}</h2>
    <p>
      ${party.role === '' ? nothing : html`<span lang=${edition.lang} dir="auto">${party.role}</span> ·`}
      ${inSequence([counted(quoted, 'passages'), counted(words, 'words')])}${reported > 0 ? html`<span class="more"> · ${counted(reported, 'reported')}</span>` : nothing}
      ${shown < all ? html`<span class="more"> · ${msg(str`shown: ${inDigits(shown)} of ${inDigits(all)}`)}</span>` : nothing}
    </p>
    ${
      shares.length > 0
        ? html`<div
            class="strip"
            role="img"
            aria-label=${msg(str`Quoted words by theme: ${listed(said)}`)}
            title=${listed(said)}
          >
            ${shares.map(
              (share) => html`<i data-slot=${slotOf(edition, share.theme)} style="flex-grow: ${share.words}"></i>`,
            )}
          </div>`
        : nothing
    }
  </div>`;
}
