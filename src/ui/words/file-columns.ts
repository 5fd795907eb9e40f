import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** What a file of a table holds: `about` all of it, and each column by its name in the file. */
export function fileColumns<Column extends string>(
  about: string,
  columns: readonly Column[],
  wordsOf: (column: Column) => string,
): TemplateResult {
  return html`<details class="file-columns">
    <summary>${msg('What the file holds')}</summary>
    <p>
      ${about}
      ${msg('UTF-8, columns parted by commas (RFC 4180). An apostrophe is set before what a spreadsheet would take for a formula. The file’s name tells what was asked.')}
    </p>
    <dl>
      ${columns.map(
        (column) =>
          html`<dt lang="en" dir="ltr">${column}</dt>
            <dd>${wordsOf(column)}</dd>`,
      )}
    </dl>
  </details>`;
}
