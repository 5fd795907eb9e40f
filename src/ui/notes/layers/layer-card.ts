import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { quoteOf, tagsOf, textOf } from '../../../notes/note.ts';
import type { NoteLayer, PlacedNote } from '../../../views/placed-notes.ts';
import { send } from '../../shell/intents.ts';
import { listed } from '../../wording/numbers.ts';

/** What stands on the card of somebody else's note: nothing in it can be changed. */
export function layerCard({ note, number }: PlacedNote, layer: NoteLayer, doubt: string): TemplateResult {
  const tags = tagsOf(note).flatMap((id) => layer.tags.get(id) ?? []);
  return html`<q dir="auto" @click=${(event: Event) => openCard(event, note.id)}><b>${number}</b> ${quoteOf(note)}</q>
    ${doubt ? html`<p class="doubt">${doubt}</p>` : nothing}
    <p class="words" dir="auto" tabindex="-1" @keydown=${press}>${textOf(note)}</p>
    ${tags.length > 0 ? html`<p class="tags" dir="auto">${listed(tags)}</p>` : nothing}
    <footer>
      <span class="layer" dir="auto">${layer.title}</span>
      <button class="done" @click=${leave}>${msg('Done')}</button>
    </footer>`;
}

function openCard({ currentTarget }: Event, id: string): void {
  if (currentTarget) send(currentTarget, 'note-open', { id });
}

function press(event: KeyboardEvent): void {
  if (event.key === 'Escape') leave(event);
}

function leave({ currentTarget }: Event): void {
  if (currentTarget) send(currentTarget, 'note-open', { id: undefined, back: true });
}
