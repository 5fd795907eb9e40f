import { send } from '../shell/intents.ts';
import { chosenIn, chosenText, filesOfEntries } from './chosen-files.ts';
import './drop-overlay.ts';

/** Says over the whole page that files can be dropped, for as long as they are held over it. */
export function showOver(signal: AbortSignal): void {
  const open = document.querySelector('drop-overlay');
  const overlay = open ?? document.createElement('drop-overlay');
  overlay.stay();
  if (open) return;
  document.body.append(overlay);
  signal.addEventListener('abort', () => overlay.remove(), { once: true });
}

export async function takeDropped(shell: HTMLElement, entries: readonly FileSystemEntry[]): Promise<void> {
  document.querySelector('drop-overlay')?.remove();
  send(shell, 'library-open', { chosen: await filesOfEntries(entries) });
}

/** Text that is no TEI may have been meant for something else. */
export function takePasted(shell: HTMLElement, files: readonly File[], text: string): void {
  if (files.length > 0) send(shell, 'library-open', { chosen: chosenIn(files) });
  else if (isTei(text)) send(shell, 'library-open', { chosen: chosenText(text) });
}

/** Whether a text may be a file of letters. What is wrong with it, reading it tells. */
export function isTei(text: string): boolean {
  return /^\s*</.test(text) && /<(?:[\w.-]+:)?(?:TEI|teiCorpus)\b/.test(text);
}
