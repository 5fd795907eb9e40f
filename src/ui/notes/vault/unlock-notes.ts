import { localized, msg } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { controlStyles } from '../../shell/control-styles.ts';
import { send } from '../../shell/intents.ts';
import { keepingStyles } from '../keeping/keeping-styles.ts';
import { NO_NOTES } from '../shown-notes.ts';
import type { ShownVault } from '../shown-notes.ts';
import { passphraseField, takeTyped } from './passphrase-field.ts';
import { vaultStyles } from './vault-styles.ts';

/**
 * What stands in place of sealed notes: a field for the passphrase; or, where none can open them, how to take them out.
 *
 * @fires vault-unlock
 * @fires vault-save
 */
@localized()
@customElement('unlock-notes')
export class UnlockNotes extends LitElement {
  @property({ attribute: false }) vault: ShownVault = NO_NOTES.vault;
  @state() private shown = false;

  protected override firstUpdated(): void {
    if (this.vault.asked) this.renderRoot.querySelector('input')?.focus();
  }

  protected override render(): TemplateResult {
    const { busy, refusal, damaged } = this.vault;
    if (damaged) return this.damaged();
    return html`<section aria-labelledby="title">
      <h2 id="title">${msg('The notes are sealed')}</h2>
      <form @submit=${(event: SubmitEvent) => this.unlock(event)}>
        ${passphraseField(msg('Passphrase'), 'passphrase', { shown: this.shown })}
        <label class="tick"
          ><input
            type="checkbox"
            .checked=${this.shown}
            @change=${() => (this.shown = !this.shown)}
          />${msg('Show what I type')}</label
        >
        <p class="refusal" role="alert">${refusal ?? nothing}</p>
        <button class="main" ?disabled=${busy}>${busy ? msg('Unlocking…') : msg('Unlock')}</button>
      </form>
      <p class="hint">
        ${msg('Without the passphrase nobody can read them. Restoring a backup file that you saved before they were sealed is the only other way.')}
      </p>
    </section>`;
  }

  private damaged(): TemplateResult {
    return html`<section aria-labelledby="title">
      <h2 id="title">${msg('The vault can’t be read')}</h2>
      <p class="refusal" role="alert">${this.vault.refusal ?? nothing}</p>
      <p class="hint">
        ${msg('The sealed notes are left as they are. A file of them may let somebody repair the vault and read them.')}
      </p>
      <p>
        <button @click=${() => send(this, 'vault-save', undefined)}>${msg('Save what is stored as a file')}</button>
      </p>
    </section>`;
  }

  private unlock(event: SubmitEvent): void {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const { passphrase = '' } = takeTyped(event.target);
    this.shown = false;
    send(this, 'vault-unlock', { passphrase });
  }

  static override styles = [controlStyles, keepingStyles, vaultStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'unlock-notes': UnlockNotes;
  }
}
