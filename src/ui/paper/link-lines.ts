import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Stroke } from '../../views/paper/link-strokes.ts';
import type { PrintedLink } from '../../views/paper/printed-links.ts';
import { passageLink } from '../columns/mention-article.ts';
import { passageLabel } from '../columns/passage-header.ts';
import type { RoomState } from '../shell/room-state.ts';
import { certaintyWords, linkWords } from '../wording/link-words.ts';
import { comma, isolated, withColon } from '../wording/punctuation.ts';

/** A link in words: with which passage, what it says of the reply, who says so, and under the reply why. */
export function linkSaid(state: RoomState, link: PrintedLink): TemplateResult {
  const { lang } = state.edition;
  const { type, role, reason, by, certainty, place } = link;
  return html`<p class="link-said">
    ${partnerNamed(state, link)} <b>${linkWords(type)}</b>.
    ${role === 'reply' ? html`<span lang=${lang} dir="auto">${reason}</span>` : nothing}
    <span class="detail"><span lang=${lang} dir="auto">${by}</span>${comma()}${certaintyWords(certainty)}.</span>
    ${
      place === 'left-out'
        ? html`<span class="detail"
            >${role === 'reply' ? msg('The claim is not printed.') : msg('The reply is not printed.')}</span
          >`
        : nothing
    }
  </p>`;
}

/** The other passage: by its place, else by its first words, sender and date. What is not printed lends no words either. */
function partnerNamed(state: RoomState, { role, partner, head, place }: PrintedLink): TemplateResult | string {
  if (place === 'beside') return withColon(msg('Reply to the claim beside it'));
  return html`${role === 'reply' ? msg('Reply to the claim') : msg('Claim taken up by the reply')}
  ${place === 'elsewhere' ? passageLink(state, partner) : nothing} ${withColon(`(${isolated(passageLabel(head))})`)}`;
}

/** The piece of the links' lines that passes an entry on one side. The words say the same. */
export function linkStroke({ side, branch, trunk }: Stroke): readonly (TemplateResult | typeof nothing)[] {
  return [
    trunk ? html`<i class="trunk" data-side=${side} data-way=${trunk} aria-hidden="true"></i>` : nothing,
    branch ? html`<i class="branch" data-side=${side} data-role=${branch} aria-hidden="true"></i>` : nothing,
  ];
}
