import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { editionUrl } from 'virtual:edition';
import type { ServedEdition } from '../../edition/shards/served-edition.ts';
import { dropUnwanted, keepParts, missingParts } from '../../platform/kept-shards.ts';
import type { KeepablePart } from '../../platform/kept-shards.ts';
import { bytesWords } from '../wording/bytes-words.ts';
import { controlStyles } from './control-styles.ts';

/** How far keeping is; bytes of what was missing when it began. */
type Stage = 'asking' | 'still' | 'failed' | { readonly fetched: number; readonly of: number };

/** Lets the reader keep all letters of a large edition on this device, and says what is kept. */
@localized()
@customElement('keep-letters')
export class KeepLetters extends LitElement {
  @state() private stage: Stage = 'asking';
  @state() private missing: readonly KeepablePart[] = [];
  private parts: readonly KeepablePart[] = [];
  private stopped = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    void this.look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopped.abort();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { stage, missing, parts } = this;
    if (stage === 'asking' || parts.length === 0) return nothing;
    if (typeof stage === 'object') return this.progress(stage);
    const all = bytesWords(weightOf(parts));
    if (missing.length === 0)
      return html`<p role="status">
        ${msg(str`All letters are kept on this device (${all}) and can be read offline.`)}
      </p>`;
    return html`<p>
      <button @click=${() => void this.keep()}>
        ${msg(str`Keep all letters on this device (${bytesWords(weightOf(missing))})`)}
      </button>
      <span role="status">
        ${
          stage === 'failed'
            ? msg(
                'Not all letters could be kept; those that were fetched are. Check the connection and the room on the device, then try again.',
              )
            : missing.length < parts.length
              ? msg(str`Of ${all}, those you have read are kept.`)
              : msg('Until then, only letters you have read can be read offline.')
        }
      </span>
    </p>`;
  }

  private progress({ fetched, of }: Extract<Stage, object>): TemplateResult {
    return html`<p>
      <progress max=${of} .value=${fetched} aria-label=${msg('Letters are being kept on this device')}></progress>
      <span>${msg(str`${bytesWords(fetched)} of ${bytesWords(of)}`)}</span>
      <button @click=${() => this.stopped.abort()}>${msg('Cancel')}</button>
    </p>`;
  }

  /** What is kept by now. Where the browser does not tell, nothing is offered. */
  private async look(after: 'still' | 'failed' = 'still'): Promise<void> {
    try {
      if (this.parts.length === 0) {
        this.parts = await partsServed();
        await dropUnwanted(this.parts);
      }
      this.missing = await missingParts(this.parts);
      this.stage = after;
    } catch {
      this.parts = [];
    }
  }

  private async keep(): Promise<void> {
    this.stopped = new AbortController();
    const { signal } = this.stopped;
    const of = weightOf(this.missing);
    this.stage = { fetched: 0, of };
    try {
      await keepParts(this.missing, { onProgress: (fetched) => void (this.stage = { fetched, of }), signal });
      await this.look();
    } catch {
      await this.look(signal.aborted ? 'still' : 'failed');
    }
  }

  static override styles = [
    controlStyles,
    css`
      p {
        display: flex;
        flex-wrap: wrap;
        gap: 0.4rem 0.8rem;
        align-items: center;
        margin: 0;
      }
      progress {
        accent-color: var(--on);
      }
    `,
  ];
}

/** The parts of the edition, by what its index says; the index is kept with the site. */
async function partsServed(): Promise<readonly KeepablePart[]> {
  const index = new URL(editionUrl, document.baseURI);
  const answer = await fetch(index);
  const { shards = {}, shardBytes = {} } = (await answer.json()) as ServedEdition;
  return Object.entries(shards).map(([name, address]) => ({
    address: new URL(address, index),
    bytes: shardBytes[name] ?? 0,
  }));
}

function weightOf(parts: readonly KeepablePart[]): number {
  return parts.reduce((sum, { bytes }) => sum + bytes, 0);
}

declare global {
  interface HTMLElementTagNameMap {
    'keep-letters': KeepLetters;
  }
}
