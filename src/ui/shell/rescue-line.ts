import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { openedFromDisk } from '../../platform/opened-from-disk.ts';

/** Where notes are saved when nothing else works. A page from a disk has no other beside it. */
export function rescueLine(): TemplateResult | typeof nothing {
  return openedFromDisk()
    ? nothing
    : html`<p class="hint">
        ${msg('If this site does not start one day, its rescue page still saves your notes as a file, also without a network:')}
        <a href="./rescue.html" target="_blank" rel="noopener">${msg('Rescue page')}</a>
      </p>`;
}
