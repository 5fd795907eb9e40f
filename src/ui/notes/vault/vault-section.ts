import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { choicesOf, FIRST_PREFERENCES } from '../../../platform/preferences.ts';
import { passphraseStrength } from '../../../notes/vault/passphrase.ts';
import { enclosed } from '../../wording/punctuation.ts';
import { counted } from '../../wording/numbers.ts';
import { controlStyles } from '../../shell/control-styles.ts';
import { send } from '../../shell/intents.ts';
import { keepingStyles } from '../keeping/keeping-styles.ts';
import { NO_NOTES } from '../shown-notes.ts';
import type { ShownVault } from '../shown-notes.ts';
import { passphraseField, typedIn } from './passphrase-field.ts';
import { vaultStyles } from './vault-styles.ts';

/** What the reader is about to do. */
type Doing = 'seal' | 'change' | 'unseal';

/**
 * Sealing the notes by a passphrase: what it does, what it costs, and how to undo it.
 *
 * @fires vault-seal
 * @fires vault-change
 * @fires vault-unseal
 * @fires vault-lock
 * @fires preference-change when it locks after another time
 */
@localized()
@customElement('vault-section')
export class VaultSection extends LitElement {
  @property({ attribute: false }) vault: ShownVault = NO_NOTES.vault;
  @property({ attribute: false }) lockAfter = FIRST_PREFERENCES.lockAfter;
  /** The name of the file that is kept up to date, and that sealing stops. */
  @property() file = '';
  @state() private doing: Doing | undefined;
  @state() private shown = false;
  /** What is wrong with what was typed, before anything is tried. */
  @state() private mistake = '';
  @state() private short = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was asked for is done.
    if (changed.get('vault')?.busy && !this.vault.busy && this.vault.refusal === undefined) this.doing = undefined;
  }

  /** A passphrase that was refused is to be typed again; new ones stay. */
  protected override updated(changed: PropertyValues<this>): void {
    const refused = changed.get('vault')?.busy && !this.vault.busy && this.vault.refusal !== undefined;
    const field = refused ? this.renderRoot.querySelector<HTMLInputElement>('input[name="old"]') : null;
    if (!field) return;
    field.value = '';
    field.focus();
  }

  protected override render(): TemplateResult {
    return html`<section aria-labelledby="title">
      <h2 id="title">${msg('Passphrase')}</h2>
      ${this.vault.type === 'none' ? this.open() : this.sealed()}
    </section>`;
  }

  private open(): TemplateResult {
    return html`<p>
        ${msg('Your notes stand in this browser as anybody can read them who uses this device as you. A passphrase seals notes, tags and bookmarks: whoever finds the device or a copy of its disk cannot read them.')}
      </p>
      ${this.doing === 'seal' ? this.sealForm() : html`<button @click=${() => this.begin('seal')}>${msg('Seal the notes…')}</button>`}`;
  }

  private sealed(): TemplateResult {
    return html`<p>
        ${msg('The notes are sealed. They can be read while they are unlocked, as now; each tab is unlocked by itself.')}
      </p>
      <div class="buttons">
        <button class="main" @click=${() => send(this, 'vault-lock', undefined)}>${msg('Lock now')}</button>
        <label class="tick">${msg('Lock by itself after')} ${this.minutes()}</label>
      </div>
      <p class="hint">
        ${msg('Counted from the last key, click or touch in any tab of this edition. They are locked too when the device has slept.')}
      </p>
      ${
        this.doing === undefined || this.doing === 'seal'
          ? html`<div class="buttons">
              <button @click=${() => this.begin('change')}>${msg('Change the passphrase…')}</button>
              <button @click=${() => this.begin('unseal')}>${msg('Unseal the notes…')}</button>
            </div>`
          : nothing
      }
      ${this.doing === 'change' ? this.changeForm() : nothing} ${this.doing === 'unseal' ? this.unsealForm() : nothing}`;
  }

  private minutes(): TemplateResult {
    return html`<select
      @change=${({ target }: Event) => {
        const chosen = choicesOf('lockAfter').find(
          (one) => target instanceof HTMLSelectElement && one === target.value,
        );
        if (chosen) send(this, 'preference-change', { lockAfter: chosen });
      }}
    >
      ${choicesOf('lockAfter').map((one) => html`<option value=${one} ?selected=${one === this.lockAfter}>${counted(Number(one), 'minutes')}</option>`)}
    </select>`;
  }

  private sealForm(): TemplateResult {
    return this.form(
      html`<p class="warning">
          ${msg('If you lose the passphrase, the notes are lost: there is no other way to read them, for us either. Write it down and keep it apart from this device.')}
        </p>
        <p class="hint">
          ${msg('Save a backup file first if you have none. Backup files are not sealed: keep them where nobody else reads them.')}
        </p>
        ${
          this.file
            ? html`<p class="warning">
                ${msg(str`“${enclosed(this.file)}” is not kept up to date any more, and stays in the clear as it was last written. Delete it, or keep it where nobody else reads it.`)}
              </p>`
            : nothing
        }
        ${this.twice()}
        <label class="tick"
          ><input
            type="checkbox"
            required
          />${msg('I understand that nobody can read the notes without the passphrase.')}</label
        >`,
      msg('Seal the notes'),
      ({ next = '' }) => send(this, 'vault-seal', { passphrase: next }),
    );
  }

  private changeForm(): TemplateResult {
    return this.form(
      html`${passphraseField(msg('Passphrase as it is now'), 'old', { shown: this.shown })} ${this.twice()}`,
      msg('Change the passphrase'),
      ({ old = '', next = '' }) => send(this, 'vault-change', { old, next }),
    );
  }

  private unsealForm(): TemplateResult {
    return this.form(
      html`<p>
          ${msg('All notes, tags and bookmarks are put back as anybody can read them who uses this device as you.')}
        </p>
        ${passphraseField(msg('Passphrase'), 'old', { shown: this.shown })}`,
      msg('Unseal the notes'),
      ({ old = '' }) => send(this, 'vault-unseal', { passphrase: old }),
    );
  }

  private twice(): TemplateResult {
    const options = { shown: this.shown, fresh: true };
    return html`${passphraseField(msg('New passphrase'), 'next', { ...options, onInput: () => this.judge() })}
    ${
      this.short
        ? html`<p class="hint">
            ${msg(str`Short passphrases are found by trying. Several words that do not belong together, ${counted(15, 'characters')} or more, are safer.`)}
          </p>`
        : nothing
    }
    ${passphraseField(msg('New passphrase once more'), 'again', options)}`;
  }

  private form(
    fields: TemplateResult,
    name: string,
    act: (typed: Readonly<Record<string, string>>) => void,
  ): TemplateResult {
    const { busy, refusal } = this.vault;
    return html`<form @submit=${(event: SubmitEvent) => this.submit(event, act)}>
      ${fields}
      <label class="tick"
        ><input
          type="checkbox"
          .checked=${this.shown}
          @change=${() => (this.shown = !this.shown)}
        />${msg('Show what I type')}</label
      >
      <p class="refusal" role="alert">${this.mistake || (refusal ?? nothing)}</p>
      <div class="buttons">
        <button class="main" ?disabled=${busy}>${busy ? msg('At work…') : name}</button>
        <button type="button" ?disabled=${busy} @click=${() => (this.doing = undefined)}>${msg('Cancel')}</button>
      </div>
    </form>`;
  }

  private begin(doing: Doing): void {
    this.doing = doing;
    this.mistake = '';
    this.short = false;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('form input')?.focus());
  }

  private judge(): void {
    const field = this.renderRoot.querySelector<HTMLInputElement>('input[name="next"]');
    this.short = passphraseStrength(field?.value ?? '') === 'short';
  }

  private submit(event: SubmitEvent, act: (typed: Readonly<Record<string, string>>) => void): void {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const fields = new FormData(event.target);
    this.mistake =
      fields.has('again') && fields.get('next') !== fields.get('again')
        ? msg('The two new passphrases differ. Type both again.')
        : '';
    if (this.mistake) return;
    act(typedIn(event.target));
    this.shown = false;
    this.short = false;
  }

  static override styles = [controlStyles, keepingStyles, vaultStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'vault-section': VaultSection;
  }
}
