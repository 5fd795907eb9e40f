import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { dialogStyles } from '../comfort/dialog-styles.ts';
import { notePlace } from '../prose/note-place.ts';
import { selectedWords, selectWords } from '../prose/selected-words.ts';
import { controlStyles } from '../shell/control-styles.ts';
import { send } from '../shell/intents.ts';
import type { Intents } from '../shell/intents.ts';
import { currentRow } from '../shell/reading-place.ts';
import type { RoomState } from '../shell/room-state.ts';
import { inDigits } from '../wording/numbers.ts';
import { commandGroupName } from './command.ts';
import type { Command, Deed } from './command.ts';
import { findCommands } from './command-filter.ts';
import type { FoundGroup } from './command-filter.ts';
import { placeToCite } from './cite-place.ts';
import type { CitePlace } from './cite-place.ts';
import { commandsFor } from './commands.ts';
import { keyCaps, keyCapStyles } from './key-caps.ts';
import { paletteStyles } from './palette-styles.ts';
import { takeFocusTo } from './place-focus.ts';

/** The command palette, for the shell to draw while it is open. */
export function commandPalette(room: RoomState): TemplateResult {
  return html`<command-palette .room=${room}></command-palette>`;
}

/**
 * All that can be done and all places to go, found by typing: a
 * [combobox with a list](https://www.w3.org/WAI/ARIA/apg/patterns/combobox/) in a dialog. A command is carried out once the
 * dialog has closed and the focus is back where it was.
 *
 * @fires view-change and other intents, as the command chosen says
 * @fires dialog-close when it has closed
 */
@localized()
@customElement('command-palette')
export class CommandPalette extends LitElement {
  @property({ attribute: false }) room: RoomState | undefined;
  @state() private typed = '';
  /** The place of the option that Enter chooses. */
  @state() private active = 0;
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  /** Where a note would go. The dialog's field takes the selection away, so this is seen before. */
  private readonly place = notePlace();
  private readonly words = selectedWords();
  private readonly row = currentRow();
  private cited: CitePlace | undefined;
  private chosen: readonly Deed[] = [];

  protected override willUpdate(): void {
    // Also before the field has the focus.
    if (!this.hasUpdated && this.room) this.cited = placeToCite(this.room);
  }

  protected override firstUpdated(): void {
    this.dialog.showModal();
  }

  protected override render(): TemplateResult {
    const groups = this.found();
    const options = groups.flatMap(({ commands }) => commands);
    const none = options.length === 0;
    return html`<dialog
      aria-label=${msg('Commands')}
      @close=${() => this.leave()}
      @click=${(event: Event) => event.target === this.dialog && this.dialog.close()}
    >
      <input
        type="text"
        role="combobox"
        aria-label=${msg('Find a command or a place')}
        placeholder=${msg('Find a command or a place')}
        aria-autocomplete="list"
        aria-expanded=${none ? 'false' : 'true'}
        aria-controls="list"
        aria-activedescendant=${none ? nothing : `option-${this.active}`}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        enterkeyhint="go"
        @input=${(event: Event) => this.type(event)}
        @keydown=${(event: KeyboardEvent) => this.press(event, options)}
      />
      ${none ? nothing : this.list(groups, options)}
      <div class="foot">
        <p role="status">${this.count(options.length)}</p>
        <p class="hint" aria-hidden="true">
          ${keyCaps('Enter')} ${msg('does it')} ${keyCaps('Escape')} ${msg('closes')}
        </p>
      </div>
    </dialog>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('active') || changed.has('typed')) this.activeOption()?.scrollIntoView({ block: 'nearest' });
  }

  private list(groups: readonly FoundGroup[], options: readonly Command[]): TemplateResult {
    return html`<div id="list" role="listbox" aria-label=${msg('Commands')}>
      ${groups.map(
        ({ group, commands }) =>
          html`<div role="group" aria-labelledby="group-${group}">
            <h2 id="group-${group}" role="presentation">${commandGroupName(group)}</h2>
            ${commands.map((command) => this.option(command, options.indexOf(command)))}
          </div>`,
      )}
    </div>`;
  }

  private option(command: Command, place: number): TemplateResult {
    const { title, lang, inUse, stroke } = command;
    return html`<div
      id="option-${place}"
      role="option"
      aria-selected=${place === this.active ? 'true' : 'false'}
      @mousedown=${(event: Event) => event.preventDefault()}
      @mousemove=${(event: MouseEvent) => this.point(event, place)}
      @click=${() => this.choose(command)}
    >
      <span lang=${lang ?? nothing} dir="auto">${title()}</span>
      ${inUse ? html`<small>${msg('as now', { desc: 'beside what is in force already' })}</small>` : nothing}
      ${stroke ? keyCaps(stroke) : nothing}
    </div>`;
  }

  private found(): readonly FoundGroup[] {
    return this.room ? findCommands(commandsFor(this.room, this.place, this.row, this.cited), this.typed) : [];
  }

  private count(count: number): string {
    return count === 0 ? msg('Nothing found. Try fewer letters.') : msg(str`Found: ${inDigits(count)}`);
  }

  private activeOption(): Element | null {
    return this.renderRoot.querySelector(`#option-${this.active}`);
  }

  private type(event: Event): void {
    this.typed = (event.target as HTMLInputElement).value;
    this.active = 0;
  }

  private press(event: KeyboardEvent, options: readonly Command[]): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const last = options.length - 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: this.active === last ? 0 : this.active + 1,
      ArrowUp: this.active === 0 ? last : this.active - 1,
      Home: 0,
      End: last,
    };
    const to = moves[event.key];
    const chosen = event.key === 'Enter' ? options[this.active] : undefined;
    if (chosen) this.choose(chosen);
    else if (to !== undefined) this.active = Math.max(0, to);
    else return;
    event.preventDefault();
  }

  /** A list that moves under a resting pointer chooses nothing. */
  private point({ movementX, movementY }: MouseEvent, place: number): void {
    if (movementX !== 0 || movementY !== 0) this.active = place;
  }

  private choose(command: Command): void {
    this.chosen = command.run();
    this.dialog.close();
  }

  private leave(): void {
    if (this.words) selectWords(this.words);
    send(this, 'dialog-close', undefined);
    for (const deed of this.chosen) this.carryOut(deed);
  }

  private carryOut(deed: Deed): void {
    if (deed.type === 'intent') send<keyof Intents>(this, deed.name, deed.detail);
    else if (deed.type === 'focus') void takeFocusTo(deed.id);
  }

  static override styles = [controlStyles, dialogStyles, keyCapStyles, paletteStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'command-palette': CommandPalette;
  }
}
