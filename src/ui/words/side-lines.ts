import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Edition } from '../../edition/model.ts';
import type { Concordance, ConcordanceSide } from '../../search/words/concordance.ts';
import type { ViewState } from '../../views/view-state.ts';
import { placeLines } from '../../views/words/placed-line.ts';
import { countedWithin } from '../wording/counted-within.ts';
import { counted, inDigits } from '../wording/numbers.ts';
import { keywordLine } from './keyword-line.ts';

/** The lines of a side, and how many of them are shown. */
export interface SideLines {
  readonly edition: Edition;
  readonly view: ViewState;
  readonly side: ConcordanceSide;
  readonly wordings: Concordance['wordings'];
  readonly name: string;
  readonly lang: string | undefined;
  readonly shown: number;
  /** Whether the letters of lines are fetched that are elsewhere. */
  readonly isComing: boolean;
  readonly place: number;
}

/** The lines of one side under its name. */
export function sideLines(
  { edition, view, side, wordings, name, lang, shown, place, isComing }: SideLines,
  onMore: () => void,
) {
  const { hits, passages, lines } = side;
  const placed = placeLines(edition, lines.slice(0, shown), wordings, view.dating);
  const missing = Math.min(shown, lines.length) - placed.length;
  return html`<section aria-labelledby="lines-${place}">
    <h2 id="lines-${place}">
      <span lang=${lang ?? nothing} dir="auto">${name}</span>
      <small
        >${hits === 0 ? msg('no hits') : msg(str`${counted(hits, 'hits')} in ${countedWithin(passages, 'passages')}`, { desc: '12 hits in 7 passages' })}</small
      >
    </h2>
    <ol class="lines">
      ${placed.map((one) => html`<li>${keywordLine(edition, view, one)}</li>`)}
    </ol>
    ${missing > 0 ? missingLines(missing, isComing) : nothing}
    ${lines.length > shown ? moreLines(lines.length, shown, onMore) : nothing}
    ${hits > lines.length && shown >= lines.length ? cutOff(lines.length, hits) : nothing}
  </section>`;
}

/** Lines of letters that are elsewhere. */
function missingLines(count: number, isComing: boolean): TemplateResult {
  const lines = counted(count, 'lines');
  return html`<p class="words-note" role="status">
    ${
      isComing
        ? msg(str`${lines} of letters that are being fetched…`)
        : msg(str`${lines} not shown: their letters could not be fetched. Check the connection, then search again.`)
    }
  </p>`;
}

function moreLines(all: number, shown: number, onMore: () => void): TemplateResult {
  return html`<button class="more" @click=${onMore}>
    ${msg(str`More lines (${inDigits(shown)} of ${inDigits(all)} shown)`)}
  </button>`;
}

/** There are more hits than the worker was asked for. */
function cutOff(lines: number, hits: number): TemplateResult {
  return html`<p class="words-note">
    ${msg(str`The first ${inDigits(lines)} of ${inDigits(hits)} lines in this order. The CSV file has all.`)}
  </p>`;
}
