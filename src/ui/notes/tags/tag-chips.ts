import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { tagsOf } from '../../../notes/note.ts';
import type { Note } from '../../../notes/note.ts';
import type { Tag } from '../../../notes/tag.ts';
import { send } from '../../shell/intents.ts';
import { enclosed } from '../../wording/punctuation.ts';
import { tagSign } from './tag-sign.ts';

/** The tags of a note, each with a button that takes it away. Those in the trash are on it still, and not shown. */
export function tagChips(note: Note, codebook: readonly Tag[]): TemplateResult | typeof nothing {
  const tags = tagsOf(note).flatMap((id) => codebook.find((tag) => tag.id === id) ?? []);
  if (tags.length === 0) return nothing;
  return html`<ul class="tags" aria-label=${msg('Tags')}>
    ${repeat(
      tags,
      ({ id }) => id,
      (tag) =>
        html`<li>
          ${tagSign(tag)} <bdi>${tag.name}</bdi>
          <button
            aria-label=${msg(str`Take away the tag “${enclosed(tag.name)}”`)}
            @click=${(event: Event) => takeAway(event, note, tag)}
          >
            ×
          </button>
        </li>`,
    )}
  </ul>`;
}

function takeAway({ target }: Event, note: Note, { id }: Tag): void {
  if (target) send(target, 'note-untag', { note, tag: id });
}
