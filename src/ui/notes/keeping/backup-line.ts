import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { backupReminder } from '../../../notes/backup/backup-reminder.ts';
import type { BackupReminder } from '../../../notes/backup/backup-reminder.ts';
import type { Note } from '../../../notes/note.ts';
import type { Tag } from '../../../notes/tag.ts';
import type { PlacedNote } from '../../../views/placed-notes.ts';
import { controlStyles } from '../../shell/control-styles.ts';
import { send } from '../../shell/intents.ts';
import { daysAgoWords } from '../../wording/moments.ts';
import { counted } from '../../wording/numbers.ts';
import { NO_KEEPING } from './shown-keeping.ts';
import type { ShownKeeping } from './shown-keeping.ts';

/**
 * A reminder to save a backup, in a line that can be put off; nothing where none is due.
 *
 * @fires backup-save
 * @fires backup-later
 */
@localized()
@customElement('backup-line')
export class BackupLine extends LitElement {
  @property({ attribute: false }) notes: readonly PlacedNote[] = [];
  @property({ attribute: false }) removed: readonly Note[] = [];
  @property({ attribute: false }) tags: readonly Tag[] = [];
  @property({ attribute: false }) keeping: ShownKeeping = NO_KEEPING;

  /** Whether it stands beside the button that saves one. */
  @property({ type: Boolean }) here = false;

  protected override render(): TemplateResult | typeof nothing {
    const notes = [...this.notes.map(({ note }) => note), ...this.removed];
    const now = new Date();
    const reminder = backupReminder({ notes, tags: this.tags }, this.keeping, now);
    if (!reminder) return nothing;
    return html`<div>
      <span
        >${this.here && !reminder.last ? msg(str`${counted(reminder.changed, 'notes')} in this browser only.`) : reminderWords(reminder, now)}</span
      >
      ${
        this.here
          ? nothing
          : html`<button @click=${() => send(this, 'backup-save', undefined)}>${msg('Save a backup file')}</button>`
      }
      <button class="later" @click=${() => send(this, 'backup-later', undefined)}>${msg('Not now')}</button>
    </div>`;
  }

  static override styles = [
    controlStyles,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        gap: 0.3rem 0.6rem;
        align-items: center;
        margin-block: 0.8rem;
        padding-inline-start: 0.6rem;
        border-inline-start: 2px solid var(--rule-2);
        font-size: 0.875rem;
      }
      button {
        border-color: var(--rule-2);
      }
      .later {
        border-color: transparent;
        color: var(--ink-2);
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];
}

function reminderWords({ changed, last }: BackupReminder, now: Date): string {
  if (!last) return msg(str`No backup yet: ${counted(changed, 'notes')} in this browser only.`);
  const ago = daysAgoWords(last, now);
  if (changed === 0) return msg(str`Tags changed since the last backup, ${ago}.`, { desc: 'how long ago' });
  return msg(str`${counted(changed, 'notesChanged')} since the last backup, ${ago}.`, {
    desc: 'how many notes, and how long ago',
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'backup-line': BackupLine;
  }
}
