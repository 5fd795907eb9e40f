import { send } from '../shell/intents.ts';
import { chosenIn, chosenText, filesOfEntries } from './chosen-files.ts';
import type { ChosenFiles } from './chosen-files.ts';
import './drop-overlay.ts';
import { isTei } from './told-apart.ts';

/** Takes files that are dropped or pasted anywhere on the page, and TEI that is pasted where nothing is written. */
export function takeFiles(): void {
  document.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    // Without this the browser would leave the page and show the file.
    event.preventDefault();
    showOverlay();
  });
  document.addEventListener('drop', (event) => {
    // What is dropped is here only until this function ends.
    const entries = [...(event.dataTransfer?.items ?? [])].flatMap((item) => item.webkitGetAsEntry() ?? []);
    document.querySelector('drop-overlay')?.remove();
    const files = [...(event.dataTransfer?.files ?? [])];
    if (event.defaultPrevented || files.length === 0) return;
    event.preventDefault();
    // What comes from no folder of the device may have no entry.
    if (entries.length > 0) void filesOfEntries(entries).then(open);
    else open(chosenIn(files));
  });
  document.addEventListener('paste', (event) => {
    const { clipboardData } = event;
    const [into] = event.composedPath();
    if (!clipboardData || (into instanceof Element && into.matches('input, textarea'))) return;
    const text = clipboardData.getData('text/plain');
    if (clipboardData.files.length > 0) open(chosenIn(clipboardData.files));
    // Other text may have been meant for something else.
    else if (isTei(text)) open(chosenText(text));
  });
}

function open(chosen: ChosenFiles): void {
  const shell = document.querySelector('app-shell');
  if (shell) send(shell, 'dialog-open', { dialog: 'library', chosen });
}

/** Says over the whole page that files can be dropped, for as long as they are held over it. */
function showOverlay(): void {
  const shown = document.querySelector('drop-overlay');
  const overlay = shown ?? document.createElement('drop-overlay');
  overlay.stay();
  if (!shown) document.body.append(overlay);
}
