import { takeFocus } from './focus-keeper.ts';

/** How long a page may take to be loaded, in ms. */
const PATIENCE = 10_000;

/**
 * Gives the focus to a place of the page, by its id, once the page is loaded and drawn: to the place's words or heading if it
 * has them. Where there is no such place, the page's heading gets it, or the page.
 */
export async function takeFocusTo(id: string): Promise<void> {
  const end = performance.now() + PATIENCE;
  do await new Promise(requestAnimationFrame);
  while (document.querySelector('main[aria-busy]') && performance.now() < end);
  // The reader has gone on to look for something.
  if (document.activeElement?.matches('find-bar')) return;
  const main = document.getElementById('main');
  const place = id === 'main' ? main : document.getElementById(id);
  const inside = place === main ? null : place?.querySelector<HTMLElement>('letter-text, h1, h2, h3, h4');
  const target = inside ?? place ?? main?.querySelector<HTMLElement>('h1') ?? main;
  if (target) takeFocus(target);
}
