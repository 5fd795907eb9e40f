import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { recordsText } from '../../../notes/as-stored.ts';
import type { DamagedRecord } from '../../../notes/stored-records.ts';
import { saveFile } from '../../shell/save-file.ts';

/** Records that can't be read as notes: that they are there, and how to take them out. */
export function damagedRecords(edition: string, records: readonly DamagedRecord[]): TemplateResult {
  return html`<section class="damaged">
    <h2>${msg('Damaged')}</h2>
    <p>
      ${msg('These are stored among your notes and can’t be read as notes. They are left as they are. A file of them may let somebody read what is left.')}
    </p>
    <ul>
      ${records.map(({ key, why }) => html`<li><code>${key}</code> <span lang="en" dir="ltr">${why}</span></li>`)}
    </ul>
    <p>
      <button @click=${() => saveFile(`${edition}-damaged-notes.json`, 'application/json', recordsText(records))}>
        ${msg('Save damaged notes as a file')}
      </button>
    </p>
  </section>`;
}
