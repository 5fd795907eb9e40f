import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { linkTo } from '../../routing/address.ts';
import { sigilOf } from '../../views/source-names.ts';
import { UNFILTERED } from '../../views/view-state.ts';
import type { RoomState } from '../shell/room-state.ts';
import { countedWithin } from '../wording/counted-within.ts';
import { inDigits } from '../wording/numbers.ts';
import type { Answer } from './find-desk.ts';
import './folded-list.ts';
import { hitExcerpt } from './hit-excerpt.ts';

/** Hits in other sources' wordings, each with its source and the way to the passage that it words otherwise. */
export function readingHits({ edition, view }: RoomState, { found, tally }: Answer): TemplateResult {
  const { start, end } = found.letters;
  const { elsewhere, unlisted } = tally;
  const item = (place: number): TemplateResult | typeof nothing => {
    const one = elsewhere[place];
    if (!one) return nothing;
    const { passage, reading, from } = one;
    return html`<a href=${linkTo({ ...view, ...UNFILTERED, at: passage })} lang=${edition.lang} dir="auto"
        >${hitExcerpt(reading.text, start[from], end[from])}</a
      >
      <span lang=${edition.lang} dir="auto">${sigilOf(edition, reading.source)}</span>`;
  };
  const label = msg(str`In ${countedWithin(elsewhere.length, 'wordings')}`);
  return html`${elsewhere.length === 0 ? nothing : html`<folded-list .label=${label} .count=${elsewhere.length} .item=${item}></folded-list>`}
  ${unlisted === 0 ? nothing : html`<p class="away">${unlistedWords(unlisted)}</p>`}`;
}

function unlistedWords(letters: number): string {
  return msg(
    str`Hits in other wordings are listed of the letters that are loaded now. Letters with hits that have other wordings, and are not: ${inDigits(letters)}.`,
  );
}
