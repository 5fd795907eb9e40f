import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Correspondent } from '../../edition/model.ts';
import { sigilOf } from '../../views/source-names.ts';
import { editorialNote } from '../columns/passage-article.ts';
import type { RoomState } from '../shell/room-state.ts';
import { inDigits, listed } from '../wording/numbers.ts';

/** Everyone who writes, is written to or is spoken of, with every spelling of the name and who uses it. */
export function nameList(state: RoomState): TemplateResult {
  const { correspondents } = state.edition;
  return html`<details>
    <summary>${msg(str`Every spelling, and who uses it: ${inDigits(spellingsIn(correspondents))}`)}</summary>
    <dl class="names">${correspondents.map((correspondent) => namesOf(state, correspondent))}</dl>
  </details>`;
}

function namesOf({ edition }: RoomState, { name, description, variants, notes }: Correspondent): TemplateResult {
  const { lang } = edition;
  return html`<div lang=${lang}>
    <dt dir="auto">${name}</dt>
    <dd>
      <p dir="auto">${description}</p>
      <ul class="spellings">
        ${variants.map(
          ({ text, sources }) =>
            html`<li dir="auto">
              <q>${text}</q>
              <span class="sigil">${listed(sources.map((source) => sigilOf(edition, source)))}</span>
            </li>`,
        )}
      </ul>
      ${notes.map((note) => editorialNote(lang, note))}
    </dd>
  </div>`;
}

function spellingsIn(correspondents: readonly Correspondent[]): number {
  return correspondents.reduce((sum, { variants }) => sum + variants.length, 0);
}
