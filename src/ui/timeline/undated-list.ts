import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Edition } from '../../edition/model.ts';
import type { Entry } from '../../views/timeline/entry.ts';
import type { ViewState } from '../../views/view-state.ts';
import { linkToEntry } from './timeline-links.ts';
import { betweenWords } from './timeline-words.ts';

/** What nothing dates, and so has no place in the picture. */
export function undatedList({ lang }: Edition, view: ViewState, entries: readonly Entry[]): TemplateResult {
  return html`<section class="time-undated" aria-labelledby="timeline-undated">
    <h2 id="timeline-undated">${msg('Undated')}</h2>
    <ul>
      ${entries.map((entry) => {
        const mention = entry.type === 'mentioned' ? msg('known only by mention') : '';
        return html`<li>
          <a href=${linkToEntry(view, entry.id)} lang=${lang} dir="auto">${entry.title}</a>
          <small>${[betweenWords(entry), mention].filter(Boolean).join(' · ')}</small>
        </li>`;
      })}
    </ul>
  </section>`;
}
