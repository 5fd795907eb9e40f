import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { LetterRow } from '../../views/columns/row.ts';

/** The way between a column and the next in one row: which way its first words go, or the links of the passage that is followed. */
export function gutterCell(row: LetterRow, gutter: number, line: number): TemplateResult {
  const lines = linksAcross(row, gutter, line);
  return html`<div class="way-between" style="--line: ${line}; --bands: ${row.bandCount}; --column: ${gutter}">
      ${row.direction && lines === nothing ? html`<span class="way ${row.direction}"></span>` : nothing}
    </div>
    ${lines}`;
}

/**
 * One cell for each band from the followed passage to the last that it is linked to. The trunk goes down through them all on the
 * side of the followed passage, and a branch leaves it at each end, level with the heads of the passages: nothing is measured.
 */
function linksAcross(
  { followed }: LetterRow,
  gutter: number,
  line: number,
): readonly TemplateResult[] | typeof nothing {
  if (!followed) return nothing;
  const ends = followed.ends.filter(({ column }) => isBetween(gutter, followed.column, column));
  if (ends.length === 0) return nothing;
  const last = Math.max(...ends.map(({ band }) => band));
  return Array.from({ length: last }, (_, index) => index + 1).map((band) => {
    const end = ends.find((one) => one.band === band);
    const forth = followed.column <= gutter;
    return html`<svg
      class="follow-lines"
      style="--line: ${line}; --band: ${band}; --column: ${gutter}"
      data-forth=${forth}
      aria-hidden="true"
    >
      ${band > 1 ? svg`<line x1="50%" x2="50%" y1="0" y2=${end && band === last ? '1.1em' : '100%'}></line>` : nothing}
      ${band === 1 && last > 1 ? svg`<line x1="50%" x2="50%" y1="1.1em" y2="100%"></line>` : nothing}
      ${band === 1 ? stem(forth) : nothing} ${end ? branch(forth, end.role) : nothing}
    </svg>`;
  });
}

function isBetween(gutter: number, a: number, b: number): boolean {
  return Math.min(a, b) <= gutter && gutter < Math.max(a, b);
}

/** From the followed passage to the trunk. */
function stem(forth: boolean): SVGTemplateResult {
  return svg`<line x1=${forth ? '0' : '100%'} x2="50%" y1="1.1em" y2="1.1em"></line>`;
}

/** From the trunk to a passage linked to it. The dot stands at the reply: it is what takes the other up. */
function branch(forth: boolean, role: 'claim' | 'reply'): SVGTemplateResult {
  const far = forth ? '100%' : '0';
  return svg`<line x1="50%" x2=${far} y1="1.1em" y2="1.1em"></line>
    <circle cx=${role === 'reply' ? far : forth ? '0' : '100%'} cy="1.1em" r="3.5"></circle>`;
}
