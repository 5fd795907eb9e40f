import type { Page } from 'playwright';
import { pick } from '../../bench/seeded-random.ts';
import type { Random } from '../../bench/seeded-random.ts';
import type { Journal } from './journal.ts';

/** Names of tags that readers give to notes; none is part of another. */
export const GIVEN_TAGS = ['money', 'ransom', 'irony', 'desert', 'council', 'envoy'] as const;

/** Someone who writes without ever looking up. Ends only with an error, when the browser is gone. */
export class BusyReader {
  readonly #page: Page;
  readonly #journal: Journal;
  readonly #random: Random;
  /** Called when something begins to be written. */
  readonly #onBegin: () => void;
  #deletes = 1;

  constructor(page: Page, journal: Journal, random: Random, onBegin: () => void) {
    this.#page = page;
    this.#journal = journal;
    this.#random = random;
    this.#onBegin = onBegin;
  }

  /** Writes notes, in the page with the letters. */
  async writeNotes(): Promise<never> {
    for (;;) {
      const doing = this.#random();
      const id = await (doing < 0.55 ? this.#newNote() : this.#knownNote());
      if (id !== undefined) await this.#writeIn(id);
    }
  }

  /** Makes tags or renames one, in the page with the codebook. */
  async writeTags(renamed: string | undefined): Promise<never> {
    for (;;) await (renamed === undefined ? this.#addTag() : this.#rename(renamed));
  }

  async #writeIn(id: string): Promise<void> {
    await this.#typeInto(id);
    if (this.#random() < 0.25) await this.#giveTag(id);
    else if (this.#random() < 0.2 && this.#deletes > 0) {
      // The screen does not say which note was deleted, so that there must be one only.
      this.#deletes -= 1;
      this.#journal.delete(id);
      await this.#press('note-card[open] button:text-is("Delete")');
      await this.#page.locator('notice-bar p').first().waitFor();
    }
  }

  async #newNote(): Promise<string> {
    const passages = this.#page.locator('article.passage letter-text');
    await passages.nth(Math.floor(this.#random() * (await passages.count()))).focus();
    for (let count = 1 + Math.floor(this.#random() * 6); count > 0; count -= 1)
      await this.#page.keyboard.press('ArrowRight');
    if (this.#random() < 0.7) await this.#page.keyboard.press('Shift+ArrowRight');
    this.#journal.begin();
    this.#onBegin();
    await this.#page.keyboard.press('n');
    return this.#enter();
  }

  /** Opens one of the notes beside the letters; undefined where there is none. */
  async #knownNote(): Promise<string | undefined> {
    const buttons = await this.#page.locator('note-card button:text-is("Write"):visible').elementHandles();
    const button = buttons[Math.floor(this.#random() * buttons.length)];
    // Cards come and go while notes are saved.
    if (!(await button?.evaluate(takesFocus))) return undefined;
    this.#onBegin();
    await this.#page.keyboard.press('Enter');
    return this.#enter();
  }

  async #enter(): Promise<string> {
    const handle = await this.#page.waitForFunction(noteWithCursor);
    const id = (await handle.jsonValue()) ?? '';
    this.#journal.enter(id);
    return id;
  }

  /** A burst of keys or several, with pauses in which the page may come to say “Saved”. */
  async #typeInto(id: string): Promise<void> {
    const { keyboard } = this.#page;
    let text = this.#journal.textOf(id);
    const become = (next: string): void => this.#journal.type(id, (text = next));
    if (this.#random() < 0.1 && text !== '') {
      await keyboard.press('Control+a');
      become('N');
      await keyboard.press('N');
    }
    for (let keys = 1 + Math.floor(this.#random() * 40); keys > 0; keys -= 1) {
      const doing = this.#random();
      if (doing < 0.12 && text !== '') {
        become(text.slice(0, -1));
        await keyboard.press('Backspace');
      } else if (doing < 0.14) {
        become(`${text}\n`);
        await keyboard.press('Enter');
      } else {
        const key = pick([...'abcdefghijklmnopqrstuvwxyz    '], this.#random);
        become(text + key);
        await keyboard.press(key === ' ' ? 'Space' : key);
      }
      if (doing > 0.9) await this.#page.waitForTimeout(this.#random() * 80);
    }
  }

  async #giveTag(id: string): Promise<void> {
    const names = GIVEN_TAGS.filter((name) => !this.#journal.hasTag(id, name));
    if (names.length === 0) return;
    const name = pick(names, this.#random);
    await this.#press('note-card[open] button:text-is("Tags …")');
    await this.#page.locator('tag-picker input:focus').waitFor();
    this.#journal.giveTag(id, name);
    await this.#page.keyboard.type(name);
    await this.#page.keyboard.press('Enter');
    await this.#page.waitForTimeout(this.#random() * 60);
    await this.#page.keyboard.press('Escape');
    await this.#page.locator('tag-picker').waitFor({ state: 'detached' });
  }

  async #addTag(): Promise<void> {
    const field = this.#page.locator('new-tag input').first();
    await field.focus();
    const name = `code ${Array.from({ length: 10 }, () => pick([...'abcdefghij'], this.#random)).join('')}`;
    this.#journal.makeTag(name);
    this.#onBegin();
    await this.#page.keyboard.type(name);
    await this.#page.keyboard.press('Enter');
    await this.#page.waitForTimeout(this.#random() * 80);
  }

  async #rename(id: string): Promise<void> {
    const field = this.#page.locator('tag-editor').getByRole('textbox', { name: 'Name', exact: true });
    let name = await field.inputValue();
    await field.focus();
    await this.#page.keyboard.press('End');
    this.#onBegin();
    for (let keys = 5 + Math.floor(this.#random() * 20); keys > 0; keys -= 1) {
      const shorter = name.length > 60 || (name.length > 20 && this.#random() < 0.3);
      const key = pick([...'klmnopqrst'], this.#random);
      name = shorter ? name.slice(0, -1) : name + key;
      this.#journal.rename(id, name);
      await this.#page.keyboard.press(shorter ? 'Backspace' : key);
      if (this.#random() < 0.1) await this.#page.waitForTimeout(this.#random() * 80);
    }
  }

  async #press(selector: string): Promise<void> {
    if (await this.#page.locator(selector).evaluate(takesFocus)) await this.#page.keyboard.press('Enter');
  }
}

/** Runs in the page: what is hidden, or gone by now, takes none. */
function takesFocus(element: Element): boolean {
  if (element instanceof HTMLElement) element.focus();
  return element.matches(':focus');
}

/** Runs in the page: the id of the note in whose field the cursor is. */
function noteWithCursor(): string | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!(element instanceof HTMLTextAreaElement)) return undefined;
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    if (root.host.localName === 'note-card') return (root.host as HTMLElementTagNameMap['note-card']).placed?.note.id;
  }
  return undefined;
}
