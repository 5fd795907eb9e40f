import { html, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { Tag, TagGlyph } from '../../../notes/tag.ts';
import './tag-sign.css';

/** Outlines in a square of 16: the glyphs of the edition's themes are filled. */
const SHAPES: Readonly<Record<TagGlyph, SVGTemplateResult>> = {
  star: svg`<path d="m8 1.5 1.9 4.2 4.6.5-3.4 3.1.9 4.5L8 11.5l-4 2.3.9-4.5-3.4-3.1 4.6-.5Z" />`,
  flag: svg`<path d="M3.5 15V1.8h9L10 5.4 12.5 9h-9" />`,
  ring: svg`<circle cx="8" cy="8" r="5.8" />`,
  cross: svg`<path d="m3 3 10 10M13 3 3 13" />`,
  bars: svg`<path d="M2 3.5h12M2 8h12M2 12.5h12" />`,
  dots: svg`<circle cx="8" cy="4" r="2" /><circle cx="4" cy="11.5" r="2" /><circle cx="12" cy="11.5" r="2" />`,
  moon: svg`<path d="M12.8 10.5A6 6 0 1 1 6.2 2.2a5 5 0 0 0 6.6 8.3Z" />`,
  arrow: svg`<path d="M8 14.5v-12M3.5 7 8 2.5 12.5 7" />`,
  bolt: svg`<path d="M9.5 1.5 3.5 9H8l-1.5 5.5 6-7.5H8Z" />`,
  wave: svg`<path d="M1.5 10c2.2-5.5 4.3-5.5 6.5-2s4.3 3.5 6.5-2" />`,
};

/**
 * The sign of a tag, its glyph in its colour, as large as the type around it. What it stands for must be said beside it. It can be
 * drawn in any shadow root: its look hangs on nothing but custom properties of the page.
 */
export function tagSign({ colour, glyph }: Pick<Tag, 'colour' | 'glyph'>): TemplateResult {
  return html`<svg
    class="tag-sign"
    style="inline-size: 0.95em; block-size: 0.95em; flex: none; vertical-align: -0.1em; fill: none; stroke: var(--tag-${colour}); stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round"
    viewBox="0 0 16 16"
    aria-hidden="true"
  >
    ${SHAPES[glyph]}
  </svg>`;
}
