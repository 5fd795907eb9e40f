import { svg } from 'lit';
import type { SVGTemplateResult } from 'lit';
import type { TimeBar } from '../../views/timeline/time-unit.ts';
import type { TimeWindow } from '../../views/timeline/time-window.ts';
import type { ViewState } from '../../views/view-state.ts';
import { counted, inDigits } from '../wording/numbers.ts';
import { withColon } from '../wording/punctuation.ts';
import type { Frame } from './frame.ts';
import { linkToStretch } from './timeline-links.ts';
import { stretchWords } from './timeline-words.ts';

/** Where bars stand in a lane, in px, and how many letters the highest of all lanes has. */
export interface BarsPlace {
  readonly window: TimeWindow;
  readonly top: number;
  readonly bottom: number;
  readonly most: number;
}

/** Bars as high as there are letters; each is a link to its time. All its height can be pressed, also where few letters make it low. */
export function barsDrawing(
  frame: Frame,
  view: ViewState,
  bars: readonly TimeBar[],
  { window, top, bottom, most }: BarsPlace,
): readonly SVGTemplateResult[] {
  const perMs = frame.width / (window.to - window.from);
  // All numbers or none.
  const room = frame.ruler.width(inDigits(most), 400) + 6;
  return bars.map((bar) => {
    const width = (bar.to - bar.from) * perMs;
    const along = (bar.from - window.from) * perMs;
    const x = frame.mirrored ? frame.width - along - width : along;
    const height = Math.max(2, (bar.letters / most) * (bottom - top - 18));
    const digits = inDigits(bar.letters);
    const name = `${withColon(stretchWords(bar))} ${counted(bar.letters, 'letters')}`;
    return svg`<a class="time-stretch" href=${linkToStretch(view, bar)} aria-label=${name}>
      <title>${name}</title>
      <rect class="time-stretch-room" x=${x} y=${top} width=${width} height=${bottom - top} />
      <rect class="time-stretch-bar" x=${x + Math.min(1, width / 8)} y=${bottom - height} width=${Math.max(width - Math.min(2, width / 4), 1)} height=${height} />
      ${width > room ? svg`<text x=${x + width / 2} y=${bottom - height - 6} text-anchor="middle">${digits}</text>` : ''}
    </a>`;
  });
}
