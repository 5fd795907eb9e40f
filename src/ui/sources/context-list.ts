import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ContextText } from '../../edition/model.ts';
import type { RoomState } from '../shell/room-state.ts';
import { sourceLinkOf, subjectLink } from './source-links.ts';

/** The context texts by title; their words stand on the pages of their sources. */
export function contextList(state: RoomState): TemplateResult {
  return html`<p>
      ${msg(
        'Texts that speak of the correspondents, or by one of them to the public. They are no part of the exchange and are counted nowhere else; their words stand on the pages of their sources.',
      )}
    </p>
    <ul class="context-list">
      ${state.edition.context.map(
        (text) =>
          html`<li>
            ${subjectLink(state, { type: 'context', id: text.id, title: text.title })}
            <p class="aside">
              ${contextKind(text)} ·
              ${sourcesOf(text).map((source, index) => html`${index > 0 ? ', ' : ''}${sourceLinkOf(state, source)}`)}
            </p>
          </li>`,
      )}
    </ul>`;
}

export function contextKind({ kind }: ContextText): string {
  return kind === 'e-mail' ? msg('e-mail') : msg('public statement');
}

function sourcesOf({ passages }: ContextText): readonly string[] {
  return [...new Set(passages.map(({ source }) => source))];
}
