import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { CodebookStep } from '../../../notes/codebook/codebook-step.ts';
import { spotAfter, TAG_MOVES } from '../../../notes/codebook/tag-moves.ts';
import type { TagMove } from '../../../notes/codebook/tag-moves.ts';
import { parentOf, tagTree } from '../../../notes/codebook/tag-tree.ts';
import type { Tag } from '../../../notes/tag.ts';
import { send } from '../../shell/intents.ts';

/** Under which tag one stands, and the moves that the keys make in the list, as buttons. `from` sends what is asked. */
export function tagPlaceTools(from: HTMLElement, tags: readonly Tag[], tag: Tag): TemplateResult {
  const places = tagTree(tags).filter(({ tag: { id }, above }) => id !== tag.id && !above.includes(tag));
  const parent = parentOf(tags, tag.id) ?? '';
  const place = (spot: Extract<CodebookStep, { type: 'place' }>['spot']) =>
    send(from, 'codebook-do', { step: { type: 'place', id: tag.id, spot } });
  const choose = (event: Event) => {
    if (!(event.target instanceof HTMLSelectElement)) return;
    const { value } = event.target;
    // What is shown is where the tag stands; the name it would stand next to may be its own.
    event.target.value = parent;
    place({ parent: value === '' ? undefined : value });
  };
  return html`<div class="place">
    <div>
      <label for="parent">${msg('Stands under')}</label>
      <select id="parent" @change=${choose}>
        <option value="" .selected=${live(parent === '')}>${msg('No tag: at the top')}</option>
        ${places.map(
          ({ tag: { id, name }, above }) =>
            html`<option value=${id} .selected=${live(id === parent)}>${'\u2003'.repeat(above.length)}${name}</option>`,
        )}
      </select>
    </div>
    <div class="row" role="group" aria-label=${msg(str`Move “${tag.name}”`)}>
      ${TAG_MOVES.map((move) => {
        const spot = spotAfter(tags, tag.id, move);
        return html`<button ?disabled=${!spot} @click=${() => spot && place(spot)}>${moveWords(move)}</button>`;
      })}
    </div>
  </div>`;
}

function moveWords(move: TagMove): string {
  const words: Readonly<Record<TagMove, string>> = {
    up: msg('Up', { desc: 'moves a tag in the list' }),
    down: msg('Down', { desc: 'moves a tag in the list' }),
    in: msg('Under the one before', { desc: 'moves a tag in the list' }),
    out: msg('Out', { desc: 'moves a tag in the list' }),
  };
  return words[move];
}
