import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { LetterRow } from '../../views/columns/row.ts';

/** How far below its band's top a passage's head stands: the cell's padding and half a line. */
const LEVEL = '1.96em';

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
  const last = ends.reduce((most, { band }) => Math.max(most, band), 0);
  return Array.from({ length: last }, (_, index) => index + 1).map((band) => {
    const end = ends.find((one) => one.band === band);
    const forth = followed.column <= gutter;
    return html`<svg
      class="follow-lines"
      style="--line: ${line}; --band: ${band}; --column: ${gutter}"
      data-forth=${forth}
      aria-hidden="true"
    >
      ${band > 1 ? svg`<line x1="50%" x2="50%" y1="0" y2=${end && band === last ? LEVEL : '100%'}></line>` : nothing}
      ${band === 1 && last > 1 ? svg`<line x1="50%" x2="50%" y1=${LEVEL} y2="100%"></line>` : nothing}
      ${
        band === 1
          ? stem(
              forth,
              ends.some(({ role }) => role === 'claim'),
            )
          : nothing
      }
      ${end ? branch(forth, end.role === 'reply') : nothing}
    </svg>`;
  });
}

function isBetween(gutter: number, a: number, b: number): boolean {
  return Math.min(a, b) <= gutter && gutter < Math.max(a, b);
}

/** From the followed passage to the trunk. A dot marks the reply, which takes the other up. */
function stem(forth: boolean, isReply: boolean): SVGTemplateResult {
  const near = forth ? '0' : '100%';
  return svg`<line x1=${near} x2="50%" y1=${LEVEL} y2=${LEVEL}></line>
    ${isReply ? svg`<circle cx=${near} cy=${LEVEL} r="3.5"></circle>` : nothing}`;
}

/** From the trunk to a passage linked to it. */
function branch(forth: boolean, isReply: boolean): SVGTemplateResult {
  const far = forth ? '100%' : '0';
  return svg`<line x1="50%" x2=${far} y1=${LEVEL} y2=${LEVEL}></line>
    ${isReply ? svg`<circle cx=${far} cy=${LEVEL} r="3.5"></circle>` : nothing}`;
}
