import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { legible } from '../../../notes/legible.ts';
import { recordsText } from '../../../notes/records-text.ts';
import type { DamagedRecord } from '../../../notes/stored-records.ts';
import { listed } from '../../wording/numbers.ts';
import { enclosed } from '../../wording/punctuation.ts';
import { saveFile } from '../../shell/save-file.ts';

/** Records that can't be read as notes: that they are there, and how to take them out. */
export function damagedRecords(edition: string, records: readonly DamagedRecord[]): TemplateResult {
  return html`<section class="damaged">
    <h2>${msg('Damaged')}</h2>
    <p>
      ${msg('These are stored among your notes and can’t be read as notes. They are left as they are. A file of them may let somebody read what is left.')}
    </p>
    <ul>
      ${records.map(damagedRecord)}
    </ul>
    <p>
      <button @click=${() => saveFile(`${edition}-damaged-notes.json`, 'application/json', recordsText(records))}>
        ${msg('Save damaged notes as a file')}
      </button>
    </p>
  </section>`;
}

function damagedRecord(record: DamagedRecord): TemplateResult {
  const { store, key, value, why } = record;
  const { words, quote } = legible(value);
  const isTag = store === 'tags';
  const kinds = {
    notes: msg('Note'),
    tags: msg('Tag'),
    layers: msg('Layer', { desc: 'a set of notes of somebody else' }),
  };
  return html`<li>
    <b>${kinds[store]}</b>
    ${words === '' ? html`<span>${isTag ? msg('Its name can’t be read.') : msg('Its words can’t be read.')}</span>` : html`<q dir="auto">${words}</q>`}
    ${quote === '' ? nothing : html`<p>${msg(str`On the words “${enclosed(quote)}”`)}</p>`}
    <p>${faultWords(record)}</p>
    <details>
      <summary>${msg('For whoever repairs it')}</summary>
      <code>${key}</code> <span lang="en" dir="ltr">${why}</span>
    </details>
  </li>`;
}

/** Which parts of it are wrong. Those that a reader knows nothing of are not named. */
function faultWords({ parts }: DamagedRecord): string {
  const names = new Set(parts.flatMap((part) => partName(part) ?? []));
  return names.size === 0
    ? msg('What it is can’t be read.')
    : msg(str`Missing or damaged: ${listed([...names])}.`, { desc: 'parts of a note or tag' });
}

function partName(part: string): string | undefined {
  const names: Readonly<Record<string, string>> = {
    body: msg('its words or tags'),
    target: msg('its place in the letters'),
    created: msg('when it was made'),
    modified: msg('when it was changed'),
    deleted: msg('when it was deleted'),
    name: msg('its name'),
    definition: msg('its definition'),
    memo: msg('its memo'),
    colour: msg('its colour'),
    glyph: msg('its shape'),
  };
  return names[part];
}
