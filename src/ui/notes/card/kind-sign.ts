import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { NoteKind } from '../../../views/notes/note-kind.ts';

/** Outlines in a square of 16, as those of tags. A note has its number alone. */
const SHAPES: Readonly<Record<Exclude<NoteKind, 'note'>, SVGTemplateResult>> = {
  highlight: svg`<path d="M2 14.2h12M4.5 10.5l6-8 3 2.3-6 8H4.5Z" />`,
  tag: svg`<path d="M1.8 2h6l6.4 6.4-5.8 5.8L1.8 8Z" /><circle cx="5" cy="5.2" r=".8" />`,
  link: svg`<path d="M6.5 11.5 5 13a2.8 2.8 0 0 1-4-4l2.5-2.5a2.8 2.8 0 0 1 4 0m2-2L11 3a2.8 2.8 0 0 1 4 4l-2.5 2.5a2.8 2.8 0 0 1-4 0" />`,
  bookmark: svg`<path d="M3.5 1.5h9v13L8 10.5l-4.5 4Z" />`,
  doubt: svg`<path d="M2 6h12M2 10h12M11 2 5 14" />`,
};

/** Bound, not written into the template: the page's policy lets only the script set styles. */
const LOOK =
  'inline-size: 0.95em; block-size: 0.95em; flex: none; vertical-align: -0.1em; fill: none; stroke: currentcolor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round';

/** The sign of a kind of note; what it stands for must be said beside it. */
export function kindSign(kind: NoteKind): TemplateResult | typeof nothing {
  if (kind === 'note') return nothing;
  return html`<svg class="kind-sign" style=${LOOK} viewBox="0 0 16 16" aria-hidden="true">${SHAPES[kind]}</svg>`;
}
