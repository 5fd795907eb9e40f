import { fromAddress } from '../../routing/address.ts';
import { findSelected, selectedIn } from '../../routing/selected-words.ts';
import { selectWords } from '../prose/selected-words.ts';
import { send } from '../shell/intents.ts';

/** By then a page that was just opened stands as it will, in ms; and what the reader does is never undone. */
const SETTLED = 5000;

/** Selects the words that a shared link names, in the passage it leads to, once that is drawn, or has it said that they are not there. */
export async function selectLinked(): Promise<void> {
  const { at } = fromAddress(location);
  const words = selectedIn(location);
  if (at === undefined || !words) return;
  await document.querySelector('app-shell')?.updateComplete;
  const text = document.getElementById(at)?.querySelector('letter-text');
  await text?.updateComplete;
  if (!text) return;
  const found = findSelected(text.textContent, words);
  if (!found) return send(text, 'words-missing', undefined);
  const select = (): void => selectWords({ element: text, ...found });
  select();
  // What is found in the passage is painted a moment later, and what is drawn anew is selected no more.
  const drawn = new MutationObserver(select);
  drawn.observe(text, { childList: true });
  const stop = new AbortController();
  stop.signal.addEventListener('abort', () => drawn.disconnect());
  setTimeout(() => stop.abort(), SETTLED);
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, () => stop.abort(), { signal: stop.signal });
}
