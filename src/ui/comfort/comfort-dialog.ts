import { localized, msg, str } from '@lit/localize';
import { html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { FIRST_PREFERENCES } from '../../platform/preferences.ts';
import type { Preferences } from '../../platform/preferences.ts';
import { language, locale } from '../language/language.ts';
import { controlStyles } from '../shell/control-styles.ts';
import { send } from '../shell/intents.ts';
import type { RoomState } from '../shell/room-state.ts';
import { choices } from './comfort-choices.ts';
import type { Chosen } from './comfort-choices.ts';
import { comfortStyles } from './comfort-styles.ts';
import { dialogStyles } from './dialog-styles.ts';
import { radioGroup } from './radio-group.ts';

/** The dialog of comfort in reading, for the shell to draw while it is open. */
export function comfortDialog({ preferences, edition }: RoomState): TemplateResult {
  return html`<comfort-dialog .preferences=${preferences} .editionLang=${edition.lang}></comfort-dialog>`;
}

/**
 * How the reader likes to read: colours, size and spacing of the text, motion, language, keys. Every choice holds at once, and
 * the page stays in sight.
 *
 * @fires preference-change with what was chosen
 * @fires dialog-close when it has closed
 */
@localized()
@customElement('comfort-dialog')
export class ComfortDialog extends LitElement {
  @property({ attribute: false }) preferences: Preferences = FIRST_PREFERENCES;
  /** The language of the edition's own words, BCP 47. */
  @property({ attribute: false }) editionLang = '';
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  protected override firstUpdated(): void {
    this.dialog.showModal();
  }

  protected override render(): TemplateResult {
    return html`<dialog
      aria-labelledby="title"
      @close=${() => send(this, 'dialog-close', undefined)}
      @click=${(event: Event) => event.target === this.dialog && this.dialog.close()}
    >
      <form method="dialog">
        <div>
          <h2 id="title">${msg('Reading comfort')}</h2>
          <p class="hint">${msg('Kept on this device, in this browser.')}</p>
        </div>
        ${this.group('scheme', msg('Colours'))} ${this.group('textSize', msg('Text size'))}
        ${this.group('measure', msg('Length of lines'))} ${this.group('spacing', msg('Space between lines'))}
        ${this.group('motion', msg('Motion'))} ${this.group('language', msg('Language'))} ${this.keys()}
        <div class="buttons">
          <button type="button" @click=${() => this.reset()}>${msg('As at first')}</button>
          <button class="main">${msg('Done')}</button>
        </div>
      </form>
    </dialog>`;
  }

  private group(name: Chosen, legend: string): TemplateResult {
    return radioGroup({
      legend,
      name,
      choices: choices(name),
      chosen: this.preferences[name],
      onChoose: (value) => this.change({ [name]: value }),
      first: name === 'scheme',
      ...(name === 'language' && this.editionLang !== language() ? { hint: this.whatStays() } : {}),
    });
  }

  /** A page half in one language and half in another would else seem unfinished. */
  private whatStays(): string {
    const name = new Intl.DisplayNames(locale(), { type: 'language' }).of(this.editionLang) ?? this.editionLang;
    return msg(str`The letters, and what the edition says of them, stay in ${name}.`);
  }

  private keys(): TemplateResult {
    return html`<fieldset>
      <legend>${msg('Keyboard')}</legend>
      <label class="box">
        <input
          type="checkbox"
          role="switch"
          .checked=${live(this.preferences.keys === 'on')}
          aria-describedby="keys-hint"
          @change=${(event: Event) => this.change({ keys: (event.target as HTMLInputElement).checked ? 'on' : 'off' })}
        />
        ${msg('Commands by a single letter')}
      </label>
      <p class="hint" id="keys-hint">${msg('When off, a letter pressed or dictated by accident does nothing.')}</p>
    </fieldset>`;
  }

  /** The columns keep their widths: they are not set here. */
  private reset(): void {
    const { widths, lockAfter } = this.preferences;
    this.change({ ...FIRST_PREFERENCES, widths, lockAfter });
  }

  private change(part: Partial<Preferences>): void {
    send(this, 'preference-change', part);
  }

  static override styles = [controlStyles, dialogStyles, comfortStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'comfort-dialog': ComfortDialog;
  }
}
