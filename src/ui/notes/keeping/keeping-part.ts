import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { send } from '../../shell/intents.ts';
import type { RoomState } from '../../shell/room-state.ts';
import './backup-dialog.ts';
import './storage-section.ts';
import '../vault/vault-section.ts';
import { layerList } from '../layers/layer-list.ts';
import './keeping.css';

/** How the notes are kept: as a file, and beside them the sets of others. */
export function keepingPart(state: RoomState): TemplateResult {
  return html`<section class="keeping" @dragover=${allow} @drop=${drop}>
      <h2>${msg('Backup file')}</h2>
      <p class="hint">
        ${msg('All your notes and tags in one file, also those in the trash. Open it on another device to go on there; whatever is newer on either side is kept.')}
      </p>
      <p class="actions">
        <button @click=${save}>${msg('Save a backup file')}</button>
        <button @click=${choose}>${msg('Open a file…')}</button>
        <input type="file" accept=".json,application/json" hidden @change=${take} />
      </p>
    </section>
    <storage-section></storage-section>
    <vault-section .vault=${state.vault} .lockAfter=${state.preferences.lockAfter}></vault-section>
    ${layerList(state)}
    ${state.openedFile ? html`<backup-dialog .opened=${state.openedFile}></backup-dialog>` : nothing}`;
}

function save({ currentTarget }: Event): void {
  if (currentTarget) send(currentTarget, 'backup-save', undefined);
}

function choose({ currentTarget }: Event): void {
  if (currentTarget instanceof Element) currentTarget.parentElement?.querySelector('input')?.click();
}

function take({ currentTarget }: Event): void {
  if (!(currentTarget instanceof HTMLInputElement)) return;
  const file = currentTarget.files?.[0];
  if (file) send(currentTarget, 'backup-open', { file });
  // The same file chosen again is to be read again.
  currentTarget.value = '';
}

/** Without this the browser would leave the page and show the file. */
function allow(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
}

function drop(event: DragEvent): void {
  const file = event.dataTransfer?.files[0];
  if (!file || !event.currentTarget) return;
  event.preventDefault();
  send(event.currentTarget, 'backup-open', { file });
}
