import type { Preferences } from '../../platform/preferences.ts';
import { widthName } from '../columns/width-name.ts';

/** From this size on, in per cent, text is too large for rail, margin and sticky lines to stand beside it. */
const LARGE = 150;

/** Puts scheme, text size, measure, spacing, motion and the columns' widths on the root element, where the style sheets read them. */
export function applyComfort({ scheme, textSize, measure, spacing, motion, widths }: Preferences): void {
  const { dataset, style } = document.documentElement;
  const text = Number(textSize) >= LARGE ? 'large' : 'usual';
  Object.assign(dataset, { scheme, text, measure, spacing, motion });
  style.cssText = '';
  style.setProperty('--text-size', `${textSize}%`);
  for (const [party, width] of Object.entries(widths)) style.setProperty(widthName(party), `${width}fr`);
}
