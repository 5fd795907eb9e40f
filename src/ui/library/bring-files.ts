import { send } from '../shell/intents.ts';

type BroughtFiles = typeof import('./brought-files.ts');

/**
 * Takes files that are dropped or pasted anywhere on the page, and text where nothing is written. What shows and reads them is loaded then;
 * meanwhile the browser must not leave the page for the file.
 */
export function takeFiles(shell: HTMLElement, signal: AbortSignal): void {
  const load = (work: (brought: BroughtFiles) => unknown): void => {
    import('./brought-files.ts').then(work).catch(() => send(shell, 'part-missing', undefined));
  };
  const on = (name: 'dragover' | 'drop' | 'paste', answer: (event: DragEvent & ClipboardEvent) => void): void =>
    document.addEventListener(name, answer as EventListener, { signal });
  on('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    load(({ showOver }) => showOver(signal));
  });
  on('drop', (event) => {
    // What is dropped is here only until this function ends.
    const entries = [...(event.dataTransfer?.items ?? [])].flatMap((item) => item.webkitGetAsEntry() ?? []);
    if (event.defaultPrevented || entries.length === 0) return;
    event.preventDefault();
    load(({ takeDropped }) => takeDropped(shell, entries));
  });
  on('paste', (event) => {
    const { clipboardData } = event;
    const [into] = event.composedPath();
    if (!clipboardData || (into instanceof Element && into.matches('input, textarea'))) return;
    const files = [...clipboardData.files];
    const text = clipboardData.getData('text/plain');
    if (files.length > 0 || text.includes('<')) load(({ takePasted }) => takePasted(shell, files, text));
  });
}
