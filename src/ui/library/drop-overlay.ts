import { localized, msg } from '@lit/localize';
import { css, html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';

/** Browsers tell every 350 ms at the least that something is still held over the page; that it has left, they do not always tell. */
const STAYS = 700;

/** Lies over the page while files are held over it, and lets the drop through. */
@localized()
@customElement('drop-overlay')
export class DropOverlay extends LitElement {
  private timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  /** Files are still held over the page. */
  stay(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.remove(), STAYS);
  }

  protected override render(): TemplateResult {
    return html`<p role="status">
      <strong>${msg('Drop letters to open them')}</strong>
      <span>${msg('TEI files, a folder, a zip or CMIF. They stay on this device.')}</span>
    </p>`;
  }

  static override styles = css`
    :host {
      position: fixed;
      inset: 0;
      z-index: 20;
      display: grid;
      place-items: center;
      padding: 1.5rem;
      background: color-mix(in oklab, var(--paper) 82%, transparent);
      pointer-events: none;
    }
    :host::before {
      content: '';
      position: absolute;
      inset: 0.75rem;
      border: 3px dashed var(--focus);
      border-radius: 14px;
    }
    p {
      display: grid;
      gap: 0.35rem;
      margin: 0;
      padding: 1.25rem 1.75rem;
      border-radius: 12px;
      background: var(--sheet);
      color: var(--ink-2);
      font: 400 0.9375rem/1.45 var(--sans);
      text-align: center;
      box-shadow: 0 12px 48px rgb(0 0 0 / 0.24);
    }
    strong {
      color: var(--ink);
      font: 600 1.25rem/1.25 var(--serif);
    }
    @media print {
      :host {
        display: none;
      }
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'drop-overlay': DropOverlay;
  }
}
