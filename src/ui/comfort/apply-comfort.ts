import type { Preferences } from '../../platform/preferences.ts';

/** From this size on, in per cent, text is too large for rail, margin and sticky lines to stand beside it. */
const LARGE = 150;

/** Puts scheme, text size, measure, spacing and motion on the root element, where `comfort.css` reads them. */
export function applyComfort({ scheme, textSize, measure, spacing, motion }: Preferences): void {
  const { dataset, style } = document.documentElement;
  const text = Number(textSize) >= LARGE ? 'large' : 'usual';
  Object.assign(dataset, { scheme, text, measure, spacing, motion });
  style.setProperty('--text-size', `${textSize}%`);
}
