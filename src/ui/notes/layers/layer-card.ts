import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Edition } from '../../../edition/model.ts';
import { tagsOf, textOf } from '../../../notes/note.ts';
import type { NoteLayer, PlacedNote } from '../../../views/placed-notes.ts';
import { send } from '../../shell/intents.ts';
import { noteHead } from '../card/note-head.ts';
import '../card/note-text.ts';
import { tagSign } from '../tags/tag-sign.ts';

/** What stands on the card of somebody else's note: as on one's own, but nothing in it can be changed, and whose it is comes first. */
export function layerCard(
  placed: PlacedNote,
  layer: NoteLayer,
  doubt: string,
  edition: Edition | undefined,
): TemplateResult {
  const { note } = placed;
  const { value, format } = note.body[0];
  const tags = tagsOf(note).flatMap((id) => layer.tags.get(id) ?? []);
  return html`<p class="layer"><bdi>${layer.title}</bdi> <span>${msg('Read only')}</span></p>
    ${noteHead(placed, edition)} ${doubt ? html`<p class="doubt">${doubt}</p>` : nothing}
    <div class="words" tabindex="-1" @keydown=${press}>
      ${textOf(note).trim() === '' ? nothing : html`<note-text .text=${value} .format=${format}></note-text>`}
    </div>
    ${
      tags.length > 0
        ? html`<ul class="tags" aria-label=${msg('Tags')}>
            ${tags.map((tag) => html`<li>${tagSign(tag)} <bdi>${tag.name}</bdi></li>`)}
          </ul>`
        : nothing
    }
    <footer>
      <button class="done" @click=${leave}>${msg('Done')}</button>
    </footer>`;
}

function press(event: KeyboardEvent): void {
  if (event.key === 'Escape') leave(event);
}

function leave({ currentTarget }: Event): void {
  if (currentTarget) send(currentTarget, 'note-open', { id: undefined, back: true });
}
