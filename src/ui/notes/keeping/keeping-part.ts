import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { READABLE_KINDS } from '../../../exports/readers.ts';
import { send } from '../../shell/intents.ts';
import { rescueLine } from '../../shell/rescue-line.ts';
import type { RoomState } from '../../shell/room-state.ts';
import '../opening/opened-file-dialog.ts';
import './backup-line.ts';
import './delete-section.ts';
import './kept-file-section.ts';
import './storage-section.ts';
import '../vault/vault-section.ts';
import { lastBackupWords } from './last-backup-words.ts';
import type { KeptThings } from './delete-section.ts';
import { enclosed } from '../../wording/punctuation.ts';
import { readableWords } from '../opening/file-kind-words.ts';
import { layerList } from '../layers/layer-list.ts';
import './keeping.css';

/** All that a file can be that is opened. Some devices know types and no endings. */
const ACCEPTED = [
  'application/json',
  'application/ld+json',
  ...new Set(READABLE_KINDS.flatMap(({ endings }) => endings.map((ending) => `.${ending}`))),
].join(',');

/** How the notes are kept: as a file, and beside them the sets of others. */
export function keepingPart(state: RoomState): TemplateResult {
  const { file, room } = state.keeping;
  const lastBackup = lastBackupWords(state);
  const fileName = 'name' in file ? file.name : '';
  return html`<section class="keeping" @dragover=${allow} @drop=${drop}>
      <h2>${msg('Backup file')}</h2>
      <p class="hint">
        ${msg('Your notes and tags on these letters in one file, also those in the trash. Open it on another device to go on there; whatever is newer on either side is kept.')}
      </p>
      <p class="hint">${ofThisEdition(state)}</p>
      <p class="last">${lastBackup}</p>
      ${backupLine(state, true)}
      <p class="actions">
        <button @click=${save}>${msg('Save a backup file')}</button>
        <button @click=${choose}>${msg('Open a file…')}</button>
        <input type="file" accept=${ACCEPTED} hidden @change=${take} />
      </p>
      <p class="hint">${readableWords()}</p>
      ${rescueLine()}
    </section>
    <kept-file-section .file=${file}></kept-file-section>
    <storage-section .room=${room}></storage-section>
    <vault-section .vault=${state.vault} .lockAfter=${state.preferences.lockAfter} .file=${fileName}></vault-section>
    ${layerList(state)}
    <delete-section .things=${thingsIn(state)} .file=${fileName} .backup=${lastBackup}></delete-section>
    ${state.openedFile ? html`<opened-file-dialog .opened=${state.openedFile}></opened-file-dialog>` : nothing}`;
}

/** The letters of the site, and each edition that was opened, have notes and a backup of their own. */
function ofThisEdition({ edition }: RoomState): string {
  return msg(
    str`It holds the notes on “${enclosed(edition.title)}” and no others. Notes on other letters that are read here have a backup file of their own: go to those letters, and save it there.`,
  );
}

/** The reminder of a backup, where one is due. */
export function backupLine({ notes, removed, tags, keeping }: RoomState, here = false): TemplateResult {
  return html`<backup-line
    .notes=${notes}
    .removed=${removed}
    .tags=${tags}
    .keeping=${keeping}
    ?here=${here}
  ></backup-line>`;
}

/** Undefined where they can't be counted. */
function thingsIn({ notesRead, notes, removed, tags, layers, damaged }: RoomState): KeptThings | undefined {
  if (!notesRead) return undefined;
  const count = { tags: tags.length, layers: layers.length, damaged: damaged.length };
  return { notes: notes.length + removed.length, trashed: removed.length, ...count };
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
