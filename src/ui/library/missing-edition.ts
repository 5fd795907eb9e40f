import { msg, str } from '@lit/localize';
import { html, nothing, render } from 'lit';
import type { TemplateResult } from 'lit';
import { putAside } from '../../library/kept-edition.ts';
import type { KeptEdition } from '../../library/kept-edition.ts';
import { Library } from '../../library/library.ts';
import type { LibraryFailure } from '../../library/library.ts';
import { linkToEdition } from '../../routing/edition-link.ts';
import { enclosed } from '../wording/punctuation.ts';
import { NotKept } from './kept-letters.ts';
import { libraryFailureWords } from './library-words.ts';
import './missing-edition.css';

/** Says that the letters that an address asks for are not on this device, or can't be read, and what to do. */
export function missingEdition(id: string, error: unknown): void {
  const room = document.querySelector<HTMLElement>('#room');
  if (!room) return;
  room.replaceChildren();
  const draw = (back?: KeptEdition) => render(page(id, error, back), room);
  draw();
  document.title = msg('Letters that are not here');
  if (isGone(error)) void lastRemoved(id).then(draw);
  if (isNotKept(error, 'silent')) void waitForAnswer();
}

function page(id: string, error: unknown, back: KeptEdition | undefined): TemplateResult {
  return html`<main class="missing-edition">
    <h1>${isGone(error) ? msg('These letters are not on this device') : msg('These letters cannot be read now')}</h1>
    <p role="alert">${whyWords(id, error)}</p>
    ${
      back
        ? html`<p>
            <button @click=${() => void putBack(back)}>${msg(str`Put “${enclosed(back.title)}” back`)}</button>
          </p>`
        : nothing
    }
    <p><a href=${linkToEdition(undefined)}>${msg('Read the letters of this site')}</a></p>
  </main>`;
}

function whyWords(id: string, error: unknown): string {
  if (error instanceof NotKept && !isGone(error)) return libraryFailureWords(error.reason);
  if (!isGone(error))
    return msg(
      'The letters are kept here, but could not be read. Reload the page to try again, or open their files again.',
    );
  return msg(
    str`The address asks for “${enclosed(id)}”, which somebody opened from files of their own. Such letters stay on the device on which they were opened. If you have the files, go to the letters of this site, choose “Open letters” under “More”, and open them.`,
  );
}

function isGone(error: unknown): boolean {
  return isNotKept(error, 'gone');
}

function isNotKept(error: unknown, why: LibraryFailure['type']): boolean {
  return error instanceof NotKept && error.reason.type === why;
}

/** Storage that answers after all may have the letters. */
async function waitForAnswer(): Promise<void> {
  const library = new Library(() => location.reload());
  const all = await library.list();
  if (all.type === 'done' || all.reason.type !== 'silent') location.reload();
}

async function lastRemoved(id: string): Promise<KeptEdition | undefined> {
  const library = new Library();
  const all = await library.list();
  library.close();
  return all.type === 'done' ? putAside(all.value).find((edition) => edition.id === id) : undefined;
}

async function putBack({ copy }: KeptEdition): Promise<void> {
  const library = new Library();
  await library.putBack(copy);
  library.close();
  location.reload();
}
