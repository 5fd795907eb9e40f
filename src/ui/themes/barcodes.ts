import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { passagesIn } from '../../edition/passages.ts';
import { linkTo } from '../../routing/address.ts';
import { barScale } from '../../views/themes/bar-scale.ts';
import { cellView } from '../../views/themes/cell-view.ts';
import { barsOf, longestPassage, placedPassages } from '../../views/themes/letter-bars.ts';
import type { LetterTallies, TallyGroup, ThemeMatrix } from '../../views/themes/theme-matrix.ts';
import type { RoomState } from '../shell/room-state.ts';
import { counted, inDigits } from '../wording/numbers.ts';
import { barsLegend } from './bars-legend.ts';
import { barsTable } from './bars-table.ts';
import { editionWords, ownerName } from './edition-words.ts';
import { passageBar } from './passage-bar.ts';
import { ownerOf } from './table-words.ts';

/** Each letter as a strip of its passages, all to one scale. */
export function barcodes(state: RoomState, { groups, all }: ThemeMatrix): TemplateResult {
  const { edition } = state;
  const letters = groups.flatMap((group) => group.letters);
  const scale = barScale(longestPassage(edition));
  const paged = inDigits(placedPassages(edition));
  const passages = counted(passagesIn(edition).length, 'passages');
  return html`<section aria-labelledby="barcodes" style="--word: ${scale.word}rem; --least: ${scale.least}">
    <h2 id="barcodes">${msg('The passages of each letter')}</h2>
    <p class="section-lead">
      ${msg('Each bar is a passage, as wide as the words it quotes.')}
      <span class="how">${msg('Follow a bar to its passage.')}</span>
      ${msg(str`The bars stand in the order of this edition, which need not be that of the letter: a source names the page of the letter for ${paged} of ${passages}.`)}
    </p>
    ${barsLegend(edition, scale, all.once.reported > 0)}
    ${groups
      .filter((group) => group.letters.length > 0)
      .map((group) => html`${groupName(state, group)} ${group.letters.map((letter) => barcode(state, letter))}`)}
    ${barsTable(
      state,
      letters.map(({ letter }) => letter),
    )}
  </section>`;
}

function groupName({ edition }: RoomState, group: TallyGroup): TemplateResult {
  return html`<h3 class="strips-of">${ownerName(edition, ownerOf(group))}</h3>`;
}

function barcode(state: RoomState, { letter, tallies: { once } }: LetterTallies): TemplateResult {
  const { edition, view } = state;
  const inRow = cellView(edition, view, { type: 'letter', letter: letter.id }, undefined);
  return html`<div class="letter-strip">
    <h4 id="bars-${letter.id}">
      <a href=${linkTo(inRow)}>${editionWords(edition, letter.title)}</a>
      <small
        >${counted(once.passages, 'passages')},
        ${counted(once.words, 'words')}${once.reported > 0 ? html` · ${counted(once.reported, 'reported')}` : nothing}</small
      >
    </h4>
    <ol class="barcode" aria-labelledby="bars-${letter.id}">
      ${barsOf(edition, letter).map((bar) => html`<li>${passageBar(state, bar)}</li>`)}
    </ol>
  </div>`;
}
