import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { visibleControls } from '../../../edition/visible-controls.ts';
import type { Layer } from '../../../notes/layers/layer.ts';
import { gregorian } from '../../wording/dates.ts';
import { counted } from '../../wording/numbers.ts';
import { send } from '../../shell/intents.ts';
import type { RoomState } from '../../shell/room-state.ts';

/** The sets of notes of others that are open: each can be named, hidden and closed. */
export function layerList({ layers }: RoomState): TemplateResult {
  return html`<section class="keeping">
    <h2>${msg('Layers of others')}</h2>
    <p class="hint">
      ${msg('Notes of a teacher or colleague, to read beside your own. They can’t be changed, stay apart from yours, and are in no backup of yours. Open their file, then choose “Open as a layer of its own”.')}
    </p>
    <ul>
      ${repeat(layers, ({ id }) => id, layerRow)}
    </ul>
  </section>`;
}

function layerRow(layer: Layer): TemplateResult {
  const { id, title, opened, notes, shown, unread } = layer;
  const count = counted(notes.length, 'notes');
  const damaged = unread.notes.length + unread.tags.length;
  return html`<li class="layer-row">
    <label class="name">
      <span>${msg('Name')}</span>
      <input dir="auto" autocomplete="off" .value=${live(title)} @change=${(event: Event) => rename(event, layer)} />
    </label>
    <small>${opened === '' ? count : msg(str`${count}, opened on ${gregorian(Date.parse(opened))}`)}</small>
    ${damaged > 0 ? html`<small>${msg(str`damaged: ${counted(damaged, 'records')}`)}</small>` : nothing}
    <div class="choices">
      <label>
        <input type="checkbox" .checked=${live(shown)} @change=${(event: Event) => show(event, id)} />
        ${msg('Shown beside the letters')}
      </label>
      <button aria-label=${msg(str`Close layer “${title}”`)} @click=${(event: Event) => close(event, id)}>
        ${msg('Close layer')}
      </button>
    </div>
  </li>`;
}

/** A layer always has a name, which its notes bear. */
function rename({ currentTarget }: Event, { id, title }: Layer): void {
  if (!(currentTarget instanceof HTMLInputElement)) return;
  const name = visibleControls(currentTarget.value.trim());
  if (name === '') currentTarget.value = title;
  else send(currentTarget, 'layer-change', { id, part: { title: name } });
}

function show({ currentTarget }: Event, id: string): void {
  if (!(currentTarget instanceof HTMLInputElement)) return;
  send(currentTarget, 'layer-change', { id, part: { shown: currentTarget.checked } });
}

function close({ currentTarget }: Event, id: string): void {
  if (currentTarget) send(currentTarget, 'layer-close', { id });
}
