import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Edition } from '../../edition/model.ts';
import { linkTo } from '../../routing/address.ts';
import { NO_YEAR, setLetters } from '../../views/letters/letters-choice.ts';
import type { Entry } from '../../views/timeline/entry.ts';
import type { ViewState } from '../../views/view-state.ts';
import { lackingText } from '../wording/lacking-text.ts';
import { counted } from '../wording/numbers.ts';
import { linkToEntry } from './timeline-links.ts';
import { betweenWords } from './timeline-words.ts';

/** What nothing dates, and so has no place in the picture. */
export function undatedList(edition: Edition, view: ViewState, entries: readonly Entry[]): TemplateResult {
  return html`<section class="time-undated" aria-labelledby="timeline-undated">
    <h2 id="timeline-undated">${msg('Undated')}</h2>
    <ul>
      ${entries.map((entry) => {
        const mention = entry.type === 'mentioned' ? lackingText(edition) : '';
        return html`<li>
          <a href=${linkToEntry(view, entry.id)} lang=${edition.lang} dir="auto">${entry.title}</a>
          <small>${[betweenWords(entry), mention].filter(Boolean).join(' · ')}</small>
        </li>`;
      })}
    </ul>
  </section>`;
}

/** How many letters of a large edition have no place in the picture; they are listed on the page Letters. */
export function undatedCount(view: ViewState, undated: number): TemplateResult | typeof nothing {
  if (undated === 0) return nothing;
  return html`<p class="time-undated">
    <a href=${linkTo(setLetters(view, { year: NO_YEAR, listed: '', who: '', with: '', way: '' }))}
      >${msg(str`Undated: ${counted(undated, 'letters')}`)}</a
    >
  </p>`;
}
