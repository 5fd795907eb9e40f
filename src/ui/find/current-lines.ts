import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Edition } from '../../edition/model.ts';
import { withColon } from '../wording/punctuation.ts';
import type { FindDesk } from './find-desk.ts';
import { currentWay, whereWords } from './find-words.ts';
import { hitExcerpt } from './hit-excerpt.ts';

/** What there is to say of the current hit: in which other wording or note it is, and how it came to be found. */
export function currentLines(edition: Edition, desk: FindDesk): TemplateResult {
  const where = whereWords(edition, desk);
  const excerpt = excerptOf(desk);
  const way = currentWay(edition, desk);
  return html`${where ? html`<p class="where">${excerpt ? html`${withColon(where)} ${excerpt}` : where}</p>` : nothing}
  ${way ? html`<p class="way">${way}</p>` : nothing}`;
}

/** In a note, which is not marked itself, the hit with the words around it. */
function excerptOf({ current, currentHit }: FindDesk): TemplateResult | undefined {
  if (!current?.note || !currentHit) return undefined;
  const { text, start, end } = currentHit;
  return html`<span dir="auto">${hitExcerpt(text, start, end)}</span>`;
}
