import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { WholeSilence } from '../../views/columns/row.ts';
import type { RoomState } from '../shell/room-state.ts';
import { noLetterWords } from '../wording/reply-words.ts';

/** Why a cell is empty; of a letter that could not be had, what the reader can do. */
export function wholeSilence({ missing }: RoomState, why: WholeSilence): TemplateResult {
  if (why.type !== 'away' || !missing?.shards.has(why.shard))
    return html`<p class="silence">${noLetterWords(why.type)}</p>`;
  return html`<p class="silence">
    ${msg('This letter could not be loaded. Check the connection, then try again; the letters that are here can be read meanwhile.')}
    <button @click=${missing.tryAgain}>${msg('Try again')}</button>
  </p>`;
}
