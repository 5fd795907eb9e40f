import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { FATES } from '../../../notes/backup/compare-copies.ts';
import type { DamagedPart } from '../../../notes/backup/read-backup.ts';
import { dialogStyles } from '../../comfort/dialog-styles.ts';
import { controlStyles } from '../../shell/control-styles.ts';
import { send } from '../../shell/intents.ts';
import { gregorian } from '../../wording/dates.ts';
import { counted, inDigits } from '../../wording/numbers.ts';
import { backupDialogStyles } from './backup-dialog-styles.ts';
import { fateList } from './fate-list.ts';
import { fileProblemWords } from './file-problem-words.ts';
import type { OpenedFile } from './opened-file.ts';

type ReadFile = Extract<OpenedFile, { readonly type: 'read' }>;

/**
 * What is in a file, and what taking it in would change. Nothing is changed by looking.
 *
 * @fires backup-import with what is to be put back from the trash
 * @fires backup-layer
 * @fires backup-close when it has closed
 */
@localized()
@customElement('backup-dialog')
export class BackupDialog extends LitElement {
  @property({ attribute: false }) opened: OpenedFile | undefined;
  @state() private putBack: ReadonlySet<string> = new Set();
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  protected override firstUpdated(): void {
    this.dialog.showModal();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { opened } = this;
    if (!opened) return nothing;
    return html`<dialog aria-labelledby="title" @close=${() => this.close()}>
      <form method="dialog">
        <h2 id="title" dir="auto" tabindex="-1" autofocus>${opened.name}</h2>
        ${opened.type === 'read' ? this.preview(opened) : this.word(opened)}
      </form>
    </dialog>`;
  }

  private word(opened: Exclude<OpenedFile, ReadFile>): TemplateResult {
    return html`<p role="status">
        ${
          opened.type === 'reading'
            ? msg('Reading the file…')
            : html`<strong>${msg('This file can’t be opened.')}</strong> ${fileProblemWords(opened.problem)}`
        }
      </p>
      <div class="buttons"><span></span><button value="">${msg('Cancel')}</button></div>`;
  }

  private preview({ file, comparison }: ReadFile): TemplateResult {
    const choice = { putBack: this.putBack, onPutBack: (id: string, put: boolean) => this.choose(id, put) };
    const changes =
      this.putBack.size > 0 || [...comparison.notes, ...comparison.tags].some(({ before, after }) => before !== after);
    const made = Date.parse(file.made);
    return html`<div>
        ${Number.isNaN(made) ? nothing : html`<p class="hint">${msg(str`Backup file, saved on ${gregorian(made)}.`)}</p>`}
        ${
          file.unchanged
            ? nothing
            : html`<p class="warning">
                ${msg('This file was changed or damaged after it was saved. Below is what can be read of it. If there is another copy of the file, use that.')}
              </p>`
        }
        ${file.damaged.length > 0 ? this.damaged(file.damaged) : nothing}
      </div>
      <div class="fates">${FATES.map((fate) => fateList(comparison, fate, choice))}</div>
      ${changes ? nothing : html`<p class="hint" role="status">${msg('Importing would change nothing.')}</p>`}
      <div class="buttons">
        <button value="">${msg('Cancel')}</button>
        <span>
          <button value="layer">${msg('Open as a layer of its own')}</button>
          <button class="main" value="import" ?disabled=${!changes}>
            ${file.unchanged ? msg('Import') : msg('Import what can be read')}
          </button>
        </span>
      </div>`;
  }

  private damaged(parts: readonly DamagedPart[]): TemplateResult {
    return html`<details class="warning">
      <summary>${msg(str`Can’t be read, left out: ${counted(parts.length, 'records')}`)}</summary>
      <ul>
        ${parts.map(({ store, place, why }) => html`<li lang="en" dir="ltr">${store}, ${inDigits(place)}: ${why}</li>`)}
      </ul>
    </details>`;
  }

  private choose(id: string, put: boolean): void {
    const ids = [...this.putBack].filter((other) => other !== id);
    this.putBack = new Set(put ? [...ids, id] : ids);
  }

  private close(): void {
    const { returnValue } = this.dialog;
    if (returnValue === 'import') send(this, 'backup-import', { putBack: [...this.putBack] });
    else if (returnValue === 'layer') send(this, 'backup-layer', undefined);
    else send(this, 'backup-close', undefined);
  }

  static override styles = [controlStyles, dialogStyles, backupDialogStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'backup-dialog': BackupDialog;
  }
}
