import { msg } from '@lit/localize';

/** So long letters may take before it is said that they have not come, in ms: a network that stalls says nothing. */
const PATIENCE = 20_000;

/** Says over the first view why it is all there is, where letters are long in coming; what comes later all the same takes its place. */
export function tellIfLate(loaded: Promise<void>): void {
  const timer = setTimeout(tellLate, PATIENCE);
  // Not `then` with both: that would take a failure for dealt with, and nobody would be told of it.
  void loaded.finally(() => clearTimeout(timer));
}

function tellLate(): void {
  const line = document.createElement('p');
  line.role = 'alert';
  line.className = 'failure';
  line.append(
    msg('The letters have not come yet.'),
    ' ',
    msg('What stands here is the first view; reload the page to try again.'),
  );
  document.querySelector('#room')?.prepend(line);
}
