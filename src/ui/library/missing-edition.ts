import { msg, str } from '@lit/localize';
import { html, nothing, render } from 'lit';
import type { TemplateResult } from 'lit';
import { putAside } from '../../library/kept-edition.ts';
import type { KeptEdition } from '../../library/kept-edition.ts';
import { Library } from '../../library/library.ts';
import type { LibraryFailure } from '../../library/library.ts';
import { tellIfLate } from '../../platform/late-answer.ts';
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
  const draw = (back?: RemovedLetters) => render(page(id, error, back), room);
  draw();
  document.title = msg('Letters that are not here');
  if (isGone(error)) void lastRemoved(id).then((edition) => edition && offerBack(edition, draw));
  if (isNotKept(error, 'silent')) void waitForAnswer();
}

/** Letters that can be put back; with why that could not be done. */
interface RemovedLetters {
  readonly title: string;
  readonly failure?: LibraryFailure;
  putBack(): void;
}

function offerBack(edition: KeptEdition, draw: (back: RemovedLetters) => void, failure?: LibraryFailure): void {
  const { title, copy } = edition;
  const putThemBack = () => void putBack(copy, (reason) => offerBack(edition, draw, reason));
  draw({ title, putBack: putThemBack, ...(failure && { failure }) });
}

function page(id: string, error: unknown, back: RemovedLetters | undefined): TemplateResult {
  return html`<main class="missing-edition">
    <h1>${isGone(error) ? msg('These letters are not on this device') : msg('These letters cannot be read now')}</h1>
    <p role="alert">${whyWords(id, error)}</p>
    ${
      back
        ? html`<p>
              <button @click=${back.putBack}>${msg(str`Put “${enclosed(back.title)}” back`)}</button>
            </p>
            <p role="status">${back.failure ? libraryFailureWords(back.failure) : nothing}</p>`
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

async function putBack(copy: string, onFailure: (reason: LibraryFailure) => void): Promise<void> {
  const library = new Library();
  const kept = await tellIfLate(library.putBack(copy), () => onFailure({ type: 'silent' }));
  library.close();
  // Those with the same id that are here already were put back in another tab.
  if (kept.type === 'done' || kept.reason.type === 'taken') location.reload();
  else onFailure(kept.reason);
}
