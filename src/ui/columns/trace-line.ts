import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { linkTo } from '../../routing/address.ts';
import type { Columns } from '../../views/columns/columns.ts';
import { partyOfPassage } from '../../views/columns/entries.ts';
import { hiddenVoices } from '../../views/columns/hidden-voices.ts';
import type { HiddenVoice } from '../../views/columns/hidden-voices.ts';
import { UNFILTERED } from '../../views/view-state.ts';
import type { RoomState } from '../shell/room-state.ts';
import { isChunked } from './chunked.ts';
import { counted, listed } from '../wording/numbers.ts';

/** What the reader has put away, counted, and the way to have it back; nothing where all is shown. */
export function traceLine(state: RoomState, columns: Columns): TemplateResult | typeof nothing {
  if (isChunked(columns)) return nothing;
  const { edition, view } = state;
  const { rows, hidden, parties } = columns;
  const putAway = edition.parties
    .filter((party) => !parties.includes(party))
    .map((party) => ({ party, own: hidden.filter((passage) => partyOfPassage(edition, passage) === party.id).length }));
  const filtered = putAway.reduce((rest, { own }) => rest - own, hidden.length);
  const away = [
    ...hiddenVoices(rows, view.layersOff).map(voiceWords),
    ...(filtered > 0 ? [msg(str`by filter: ${counted(filtered, 'passages')}`)] : []),
    ...putAway.map(({ party, own }) => msg(str`the column ${party.shortName}: ${counted(own, 'passages')}`)),
  ];
  if (away.length === 0) return nothing;
  const all = {
    ...view,
    layersOff: view.layersOff.filter((layer) => layer === 'phrases'),
    ...UNFILTERED,
    columns: [],
  };
  return html`<p class="away" role="status">
    ${msg(str`Not shown: ${listed(away)}.`)} <a href=${linkTo(all)}>${msg('Show all')}</a>
  </p>`;
}

function voiceWords({ layer, count }: HiddenVoice): string {
  switch (layer) {
    case 'letter':
      return msg(str`letter’s words: ${counted(count, 'passages')}`);
    case 'reported':
      return msg(str`reported: ${counted(count, 'passages')}`);
    case 'edition':
      return counted(count, 'remarks');
    case 'glosses':
    case 'omissions':
      return counted(count, layer);
  }
}
