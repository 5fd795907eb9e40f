import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Edition } from '../../../edition/model.ts';
import { doubtedTheme, textOf } from '../../../notes/note.ts';
import { kindOf } from '../../../views/notes/note-kind.ts';
import type { PlacedNote } from '../../../views/placed-notes.ts';
import { controlStyles } from '../../shell/control-styles.ts';
import { send } from '../../shell/intents.ts';
import { kindName } from '../../wording/note-kinds.ts';
import { inDigits } from '../../wording/numbers.ts';
import { inSequence } from '../../wording/punctuation.ts';
import { kindSign } from '../card/kind-sign.ts';

/**
 * A note on the whole of a passage, letter or exchange, where that begins: its kind and number. A doubt says with which theme the
 * reader disagrees.
 *
 * @fires note-open when it is pressed
 */
@localized()
@customElement('note-sign')
export class NoteSign extends LitElement {
  @property({ attribute: false }) placed: PlacedNote | undefined;
  @property({ attribute: false }) edition: Edition | undefined;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.placed) return nothing;
    const { note, number } = this.placed;
    const kind = kindOf(note);
    const theme = this.edition?.themes.find(({ id }) => id === doubtedTheme(note))?.name;
    const words = theme === undefined ? '' : msg(str`You disagree: ${theme}`);
    const name = inSequence([words || kindName(kind), inDigits(number), kind === 'bookmark' ? textOf(note) : '']);
    return html`<button aria-label=${name} title=${name} @click=${() => send(this, 'note-open', { id: note.id })}>
      ${kindSign(kind)} ${words} <b>${number}</b>
    </button>`;
  }

  static override styles = [
    controlStyles,
    css`
      :host {
        display: inline-block;
        /* All of a line equally high, so that the margin keeps their order. */
        vertical-align: top;
      }
      button {
        min-width: 24px;
        min-height: 24px;
        padding: 0 0.35rem;
        border-color: color-mix(in oklab, var(--note) 45%, transparent);
        border-radius: 99px;
        color: var(--note);
        font: 400 0.8125rem/1.2 var(--sans);
        font-style: normal;
      }
      b {
        font-weight: 600;
        font-size: 0.75rem;
      }
      @media print {
        button {
          min-height: 0;
          border: 0;
        }
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'note-sign': NoteSign;
  }
}
