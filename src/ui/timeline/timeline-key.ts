import { msg } from '@lit/localize';
import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { Edition } from '../../edition/model.ts';

/** What the shapes of the picture stand for; nothing for what the edition has nothing of. */
export function timelineKey({ letters, events, exchanges, form }: Edition): TemplateResult | typeof nothing {
  const dated = letters.filter(({ dates }) => dates.length > 0);
  if (dated.length === 0 && events.length === 0) return nothing;
  const mentioned = dated.some(({ type }) => type === 'mentioned');
  const others = dated.some(({ dates }) => dates.length > 1);
  const by = (is: boolean, drawing: SVGTemplateResult, words: string) => (is ? item(drawing, words) : nothing);
  return html`<ul class="time-key">
    ${item(svg`<g class="time-mark" data-type="quoted"><circle class="time-dot" cx="13" cy="9" r="5" /></g>`, msg('letter, by its day'))}
    ${item(
      svg`<g class="time-mark" data-type="quoted"><rect class="time-bar" x="1" width="24" height="18" /><path class="time-edge" d="M1 0v18M25 0v18" /></g>`,
      msg('letter, between two days'),
    )}
    ${by(
      mentioned,
      svg`<g class="time-mark" data-type="mentioned"><path class="time-dot" d="M13 3l6 6-6 6-6-6Z" /></g>`,
      form === 'transcribed' ? msg('letter whose text is not here') : msg('letter known only by mention'),
    )}
    ${by(events.length > 0, svg`<g class="time-mark" data-type="event"><path class="time-dot" d="M11.5 2h3v14h-3Z" /></g>`, msg('event'))}
    ${by(
      others,
      svg`<g class="time-mark" data-type="quoted"><g class="time-other"><circle class="time-dot" cx="13" cy="9" r="5" /></g></g>`,
      msg('another source’s date'),
    )}
    ${by(
      exchanges.length > 0,
      svg`<g class="time-interval"><path class="time-most" d="M1 6v6M1 9h24M25 6v6" /><path class="time-least" d="M7 4v10M7 9h12M19 4v10" /></g>`,
      msg('from claim to reply, at least and at most'),
    )}
    ${by(
      exchanges.length > 0 && others,
      svg`<g class="time-interval"><g class="time-by-all"><path class="time-most" d="M1 6v6M1 9h24M25 6v6" /><path class="time-least" d="M7 4v10M7 9h12M19 4v10" /></g></g>`,
      msg('the same by all sources’ dates, where they allow more'),
    )}
  </ul>`;
}

function item(drawing: SVGTemplateResult, words: string): TemplateResult {
  return html`<li><svg width="26" height="18" viewBox="0 0 26 18" aria-hidden="true">${drawing}</svg> ${words}</li>`;
}
