import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { FATES } from '../../../notes/backup/compare-copies.ts';
import type { Comparison } from '../../../notes/backup/compare-with.ts';
import type { JoinedTag } from '../../../notes/backup/fit-tags.ts';
import type { DamagedParts } from '../../../notes/backup/read-backup.ts';
import { dialogStyles } from '../../comfort/dialog-styles.ts';
import { controlStyles } from '../../shell/control-styles.ts';
import { chosenIn } from '../../library/chosen-files.ts';
import { send } from '../../shell/intents.ts';
import { gregorian } from '../../wording/dates.ts';
import { counted, inDigits } from '../../wording/numbers.ts';
import { enclosed, withColon } from '../../wording/punctuation.ts';
import { openedFileDialogStyles } from './opened-file-styles.ts';
import { fateList } from './fate-list.ts';
import { fileKindWords, leftOutWords, writtenByWords } from './file-kind-words.ts';
import { fileProblemWords } from './file-problem-words.ts';
import { listed } from './listed.ts';
import type { OpenedFile, ReadableFile } from './opened-file.ts';

type ReadFile = Extract<OpenedFile, { readonly type: 'read' }>;

/**
 * What is in a file, and what taking it in would change. Nothing is changed by looking.
 *
 * @fires backup-import with what is to be put back from the trash
 * @fires backup-layer
 * @fires backup-close when it has closed
 * @fires dialog-open where the file is one of letters
 */
@localized()
@customElement('opened-file-dialog')
export class OpenedFileDialog extends LitElement {
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
    return html`<div>
        <p role="status">
          ${
            opened.type === 'reading'
              ? msg('Reading the file…')
              : html`<strong>${msg('This file can’t be opened.')}</strong> ${fileProblemWords(opened.problem)}`
          }
        </p>
        ${opened.type === 'reading' ? html`<progress aria-label=${msg('Reading the file…')}></progress>` : nothing}
      </div>
      <div class="buttons">
        <span></span>
        <span>
          <button value="">${opened.type === 'reading' ? msg('Cancel') : msg('Close')}</button>
          ${
            opened.type === 'failed' && opened.problem.type === 'letters'
              ? html`<button class="main" value="letters">${msg('Open it as letters')}</button>`
              : nothing
          }
        </span>
      </div>`;
  }

  private preview({ file, comparison, joined }: ReadFile): TemplateResult {
    const choice = {
      putBack: this.putBack,
      onPutBack: (ids: readonly string[], put: boolean) => this.choose(ids, put),
    };
    const ours = new Set(joined.map((tag) => tag.ours.id));
    const others = { ...comparison, tags: comparison.tags.filter(({ after }) => !ours.has(after.id)) };
    const changes =
      this.putBack.size > 0 || [...comparison.notes, ...comparison.tags].some(({ before, after }) => before !== after);
    return html`<div>
        ${this.kind(file)}
        ${file.writtenBy ? html`<p class="written-by">${writtenByWords(file.writtenBy)}</p>` : nothing}
        ${
          file.unchanged
            ? nothing
            : html`<p class="warning">
                ${msg('This file was changed or damaged after it was saved. Below is what can be read of it. If there is another copy of the file, use that.')}
              </p>`
        }
        ${file.damaged.count > 0 ? this.damaged(file.damaged) : nothing}
      </div>
      <div class="fates">
        ${FATES.map((fate) => fateList(others, fate, choice))}
        ${joined.length > 0 ? this.joined(joined, comparison) : nothing}
        ${file.leftOut.length > 0 ? this.leftOut(file) : nothing}
      </div>
      ${changes ? nothing : html`<p class="hint" role="status">${msg('Importing would change nothing.')}</p>`}
      <div class="buttons">
        <button value="">${msg('Cancel')}</button>
        <span>
          ${file.content.notes.length === 0 ? nothing : html`<button value="layer">${msg('Open as a layer of its own')}</button>`}
          <button class="main" value="import" ?disabled=${!changes}>
            ${file.unchanged ? msg('Import') : msg('Import what can be read')}
          </button>
        </span>
      </div>`;
  }

  private kind({ kind, made }: ReadableFile): TemplateResult | typeof nothing {
    if (kind !== 'backup') return html`<p class="hint">${msg(str`Read as: ${fileKindWords(kind)}.`)}</p>`;
    const time = Date.parse(made);
    if (Number.isNaN(time)) return nothing;
    return html`<p class="hint">${msg(str`Backup file, saved on ${gregorian(time)}.`)}</p>`;
  }

  private joined(tags: readonly JoinedTag[], comparison: Comparison): TemplateResult {
    const told = new Set(comparison.tags.map(({ after }) => after.id));
    return html`<details>
      <summary>
        <span>${withColon(msg('Of the same name as a tag here, joined with it'))}</span> ${counted(tags.length, 'tags')}
      </summary>
      <ul>
        ${listed(
          tags,
          ({ ours }) =>
            html`<li>
              <span dir="auto">${ours.name}</span>
              ${told.has(ours.id) ? html`<br /><small>${msg('What the file says about it is added to its definition or memo.')}</small>` : nothing}
            </li>`,
        )}
      </ul>
    </details>`;
  }

  private leftOut({ leftOut }: ReadableFile): TemplateResult {
    return html`<p class="left-out">${withColon(msg('Left out of the file'))}</p>
      <ul>
        ${leftOut.map(
          (part) =>
            html`<li>
              ${leftOutWords(part)}
              ${(part.examples ?? []).map((words) => html`<br /><small>${msg(str`“${enclosed(words)}”`)}</small>`)}
            </li>`,
        )}
      </ul>`;
  }

  private damaged({ count, first }: DamagedParts): TemplateResult {
    return html`<details class="warning">
      <summary>${msg(str`Can’t be read, left out: ${counted(count, 'records')}`)}</summary>
      <ul>
        ${listed(first, ({ store, place, why }) => html`<li lang="en" dir="ltr">${store}, ${inDigits(place)}: ${why}</li>`, count)}
      </ul>
    </details>`;
  }

  private choose(ids: readonly string[], put: boolean): void {
    const chosen = new Set(ids);
    const others = [...this.putBack].filter((id) => !chosen.has(id));
    this.putBack = new Set(put ? [...others, ...ids] : others);
  }

  private toLetters(file: File): void {
    send(this, 'dialog-open', { dialog: 'library', chosen: chosenIn([file]) });
  }

  private close(): void {
    const { returnValue } = this.dialog;
    if (returnValue === 'import') send(this, 'backup-import', { putBack: [...this.putBack] });
    else if (returnValue === 'layer') send(this, 'backup-layer', undefined);
    else send(this, 'backup-close', undefined);
    if (returnValue === 'letters' && this.opened?.type === 'failed') this.toLetters(this.opened.file);
  }

  static override styles = [controlStyles, dialogStyles, openedFileDialogStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'opened-file-dialog': OpenedFileDialog;
  }
}
