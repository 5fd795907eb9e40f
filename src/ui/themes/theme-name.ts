import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Edition, Theme } from '../../edition/model.ts';
import { themeGlyph } from '../columns/theme-glyph.ts';
import { slotOf } from '../shell/room-state.ts';
import { editionWords } from './edition-words.ts';

/** A theme by glyph and name. */
export function themeName(edition: Edition, { id, name }: Theme): TemplateResult {
  return html`<span class="theme-name">${themeGlyph(slotOf(edition, id))}${editionWords(edition, name)}</span>`;
}
