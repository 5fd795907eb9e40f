import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Edition, Letter, LetterId, Passage, ThemeId } from '../../edition/model.ts';
import { layerCounts } from '../../views/columns/layer-counts.ts';
import { LAYERS, toggled } from '../../views/view-state.ts';
import type { Layer } from '../../views/view-state.ts';
import { themeGlyph } from '../columns/theme-glyph.ts';
import { slotOf } from '../shell/room-state.ts';
import { counted, inDigits } from '../wording/numbers.ts';
import { layerName } from '../wording/view-words.ts';
import { checkBox } from './check-box.ts';

export interface LetterBoxes {
  readonly edition: Edition;
  /** Those to choose from. */
  readonly letters: readonly Letter[];
  readonly chosen: readonly LetterId[];
  /** What they are chosen for. */
  readonly label: string;
  onChoose(chosen: readonly LetterId[]): void;
}

/** A box for each letter. */
export function letterBoxes({ edition: { lang }, letters, chosen, label, onChoose }: LetterBoxes): TemplateResult {
  return html`<div class="boxes list" role="group" aria-label=${label}>
    ${letters.map(({ id, title, passages, away }) =>
      checkBox({
        label: title,
        lang,
        detail: counted(away?.passages ?? passages.length, 'passages'),
        checked: chosen.includes(id),
        onChange: () => onChoose(toggled(chosen, id)),
      }),
    )}
  </div>`;
}

/** A box for each theme: ticked, its passages stand out and its phrases are marked. */
export function themeBoxes(
  edition: Edition,
  off: readonly ThemeId[],
  onChoose: (off: readonly ThemeId[]) => void,
): TemplateResult {
  return html`<fieldset>
    <legend>${msg('Themes')}</legend>
    <div class="boxes two">
      ${edition.themes.map(({ id, name }) =>
        checkBox({
          label: html`<span style="--theme: var(--theme-${slotOf(edition, id)})"
              >${themeGlyph(slotOf(edition, id))}</span
            >
            ${name}`,
          lang: edition.lang,
          checked: !off.includes(id),
          onChange: () => onChoose(toggled(off, id)),
        }),
      )}
    </div>
  </fieldset>`;
}

/** A box for each layer, with how much of it is in the passages. */
export function layerBoxes(
  { form }: Edition,
  passages: readonly Passage[],
  off: readonly Layer[],
  onChoose: (off: readonly Layer[]) => void,
): TemplateResult {
  const counts = layerCounts(passages);
  return html`<fieldset>
    <legend>${msg('Layers')}</legend>
    <div class="boxes two">
      ${LAYERS.map((layer) =>
        checkBox({
          label: html`${layerName(layer, form)} <small>${inDigits(counts[layer])}</small>`,
          checked: !off.includes(layer),
          onChange: () => onChoose(toggled(off, layer)),
        }),
      )}
    </div>
  </fieldset>`;
}
