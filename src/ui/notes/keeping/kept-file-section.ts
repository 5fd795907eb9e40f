import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controlStyles } from '../../shell/control-styles.ts';
import { send } from '../../shell/intents.ts';
import type { KeptFileAct } from '../note-intents.ts';
import { daysAgoWords, momentWords } from '../../wording/moments.ts';
import { enclosed } from '../../wording/punctuation.ts';
import { keepingStyles } from './keeping-styles.ts';
import { againWords, fileTroubleWords } from './kept-file-words.ts';
import { NO_KEEPING } from './shown-keeping.ts';
import type { ShownFile } from './shown-keeping.ts';

type Chosen = Extract<ShownFile, { readonly name: string }>;

/**
 * A file that is kept up to date by itself: whether there is one, how it stands, and what to do about it.
 *
 * @fires kept-file-do
 */
@localized()
@customElement('kept-file-section')
export class KeptFileSection extends LitElement {
  @property({ attribute: false }) file: ShownFile = NO_KEEPING.file;

  protected override render(): TemplateResult {
    return html`<section aria-labelledby="title">
      <h2 id="title">${msg('A file kept up to date by itself')}</h2>
      ${'name' in this.file ? this.chosen(this.file) : this.none(this.file.type)}
    </section>`;
  }

  private none(type: Exclude<ShownFile['type'], Chosen['type']>): TemplateResult {
    if (type === 'impossible') {
      return html`<p class="hint">
        ${msg('This browser can’t keep a file up to date by itself. Chrome and Edge on a computer can; here, save a backup file now and then.')}
      </p>`;
    }
    if (type === 'sealed') {
      return html`<p class="hint">
        ${msg('No file is kept up to date while the notes are sealed, since it would hold them in the clear.')}
      </p>`;
    }
    return html`<p class="hint">
        ${msg('You choose a new file, and the browser writes your notes and tags on these letters into it some seconds after each change. It is a backup file like any other, and holds the notes in the clear. In a folder that is copied elsewhere it survives this device.')}
      </p>
      <p>${this.button('choose', msg('Choose a file…'))}</p>`;
  }

  private chosen({ type, name, written }: Chosen): TemplateResult {
    const trouble = type === 'kept' ? undefined : type;
    const again = trouble && againWords(trouble);
    return html`<div role="status">
        ${
          trouble
            ? html`<p class="warning">
                ${msg(str`“${enclosed(name)}” is not up to date.`)} ${fileTroubleWords(trouble)}
              </p>`
            : html`<p>${msg(str`“${enclosed(name)}” is kept up to date.`)}</p>`
        }
      </div>
      <p class="hint">
        ${
          written
            ? msg(str`Last written: ${daysAgoWords(written, new Date())}, ${momentWords(written)}.`, {
                desc: 'how long ago, and the day and time',
              })
            : msg('It was not written yet.')
        }
      </p>
      <p class="buttons">
        ${again === undefined ? nothing : this.button('again', again)}
        ${trouble && trouble !== 'not-allowed' ? this.button('choose', msg('Choose another file…')) : nothing}
        ${this.button('stop', msg('Stop keeping this file'))}
      </p>`;
  }

  private button(act: KeptFileAct, name: string): TemplateResult {
    return html`<button @click=${() => send(this, 'kept-file-do', { act })}>${name}</button>`;
  }

  static override styles = [controlStyles, keepingStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'kept-file-section': KeptFileSection;
  }
}
