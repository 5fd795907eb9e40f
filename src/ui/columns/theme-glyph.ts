import { html, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';

/** How many themes have a colour, line and glyph of their own; further ones begin again. */
const SLOTS = 8;

const SHAPES: readonly SVGTemplateResult[] = [
  svg`<path d="M6 0 12 6 6 12 0 6Z" />`,
  svg`<path d="M6 .5 12 11.5H0Z" />`,
  svg`<circle cx="6" cy="6" r="5.5" />`,
  svg`<path d="M.75.75h10.5v10.5H.75Z" />`,
  svg`<path d="M4 0h4v4h4v4H8v4H4V8H0V4h4Z" />`,
  svg`<path d="M0 .5h12L6 11.5Z" />`,
  svg`<path d="M3 .8h6L12 6 9 11.2H3L0 6Z" />`,
  svg`<path fill-rule="evenodd" d="M6 0a6 6 0 1 1 0 12A6 6 0 0 1 6 0Zm0 3.4a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2Z" />`,
];

/** The place of a theme in the palette, from 1, by its place in the edition. */
export function slotAt(index: number): number {
  return (index % SLOTS) + 1;
}

/** A theme's glyph, in its colour; what it stands for must be said beside it. */
export function themeGlyph(slot: number): TemplateResult {
  return html`<svg class="glyph" data-slot=${slot} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    ${SHAPES[slot - 1]}
  </svg>`;
}
