import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { software } from 'virtual:software';
import { inDigits } from '../wording/numbers.ts';
import { comma } from '../wording/punctuation.ts';

/**
 * Whose software works in the page, under which licences. The texts of these are fetched when they are opened, since few readers ask for them. It draws into the light
 * DOM, where the browser's find reaches it.
 */
@localized()
@customElement('software-list')
export class SoftwareList extends LitElement {
  @state() private licences: readonly string[] | undefined;
  @state() private failed = false;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const { licences, failed } = this;
    return html`<p>
        ${msg(
          'Vis-à-vis is free software under the MIT licence. It works with the software and fonts of others that stand here, all of it in the page itself: nothing is fetched from them.',
        )}
      </p>
      <div class="scroll">
        <table class="software">
          <thead>
            <tr>
              <th scope="col">${msg('Software', { desc: 'head of a column' })}</th>
              <th scope="col">${msg('Version', { desc: 'of software' })}</th>
              <th scope="col">${msg('Licence')}</th>
            </tr>
          </thead>
          <tbody>
            ${software.map(
              ({ name, version, licence }) =>
                html`<tr>
                  <th scope="row"><bdi lang="en">${name}</bdi></th>
                  <td><bdi dir="ltr">${version}</bdi></td>
                  <td><bdi dir="ltr">${licence}</bdi></td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <details @toggle=${this.open}>
        <summary>
          ${msg(str`The texts of these licences: ${inDigits(new Set(software.map(({ text }) => text)).size)}`)}
        </summary>
        ${
          failed
            ? html`<p role="alert">
                ${msg('The licences could not be loaded. Check the connection, then try again.')}
                <button type="button" @click=${() => void this.read()}>${msg('Try again')}</button>
              </p>`
            : nothing
        }
        ${licences?.map(licenceText) ?? nothing}
      </details>`;
  }

  private open(): void {
    if (!this.licences) void this.read();
  }

  private async read(): Promise<void> {
    this.failed = false;
    try {
      ({ licences: this.licences } = await import('virtual:licences'));
    } catch {
      this.failed = true;
    }
  }
}

function licenceText(text: string, index: number): TemplateResult {
  const names = software.filter((each) => each.text === index).map(({ name }) => name);
  return html`<h3><bdi lang="en">${names.join(comma())}</bdi></h3>
    <pre class="licence" lang="en" dir="ltr">${text}</pre>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'software-list': SoftwareList;
  }
}
