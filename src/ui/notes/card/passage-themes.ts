import { localized, msg } from '@lit/localize';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Passage, Theme } from '../../../edition/model.ts';
import { noteThere } from '../../../views/notes/note-spot.ts';
import { themeGlyph } from '../../columns/theme-glyph.ts';
import { dialogStyles } from '../../comfort/dialog-styles.ts';
import { controlStyles } from '../../shell/control-styles.ts';
import { send } from '../../shell/intents.ts';
import { slotOf } from '../../shell/room-state.ts';
import type { RoomState } from '../../shell/room-state.ts';
import { inSequence } from '../../wording/punctuation.ts';

/**
 * The themes that the edition gives to a passage. The reader may disagree with one, which stays as it is; and may give the passage
 * tags. What is chosen is done once the dialog has closed and the focus is back.
 *
 * @fires note-new with a doubt
 * @fires note-tag
 * @fires note-over-close when it has closed
 */
@localized()
@customElement('passage-themes')
export class PassageThemes extends LitElement {
  @property({ attribute: false }) room: RoomState | undefined;
  @property({ attribute: false }) passage: Passage | undefined;
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  private chosen: (() => void) | undefined;

  protected override firstUpdated(): void {
    this.dialog.showModal();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { room, passage } = this;
    if (!room || !passage) return nothing;
    const themes = room.edition.themes.filter(({ id }) => passage.themes.includes(id));
    const spot = { subject: passage.id };
    return html`<dialog
      aria-labelledby="title"
      @close=${() => this.leave()}
      @click=${(event: Event) => event.target === this.dialog && this.dialog.close()}
      @keydown=${(event: Event) => event.stopPropagation()}
    >
      <form method="dialog">
        <h2 id="title">${msg('Themes of this passage')}</h2>
        ${
          themes.length > 0
            ? html`<p class="hint">
                  ${msg('The edition gives these. To disagree is a note of yours; the theme stays as it is.')}
                </p>
                <ul>
                  ${themes.map((theme) => this.theme(room, theme))}
                </ul>`
            : html`<p class="hint">${msg('The edition gives it no theme.')}</p>`
        }
        <div class="buttons">
          <button @click=${() => this.choose(() => send(this, 'note-tag', { on: spot }))}>
            ${msg('Give it a tag of your own…')}
          </button>
          <button>${msg('Close')}</button>
        </div>
      </form>
    </dialog>`;
  }

  private theme({ edition, notes }: RoomState, { id, name, definition }: Theme): TemplateResult {
    const spot = { subject: this.passage?.id ?? '' };
    const doubt = noteThere(notes, 'doubt', spot, id);
    const label = doubt ? msg('Open your note') : msg('Disagree…');
    return html`<li>
      <div lang=${edition.lang} dir="auto" style="--theme: var(--theme-${slotOf(edition, id)})">
        <b>${themeGlyph(slotOf(edition, id))} ${name}</b>
        <small>${definition}</small>
      </div>
      ${doubt ? html`<span class="doubt">${msg('You disagree')}</span>` : nothing}
      <button
        aria-label=${inSequence([label, name])}
        @click=${() => this.choose(() => send(this, 'note-new', { on: spot, kind: 'doubt', theme: id }))}
      >
        ${label}
      </button>
    </li>`;
  }

  /** The form's buttons close the dialog. */
  private choose(chosen: () => void): void {
    this.chosen = chosen;
  }

  private leave(): void {
    send(this, 'note-over-close', undefined);
    this.chosen?.();
  }

  static override styles = [
    controlStyles,
    dialogStyles,
    css`
      form {
        gap: 0.9rem;
      }
      .hint {
        margin: 0;
      }
      ul {
        display: grid;
        gap: 0.75rem;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        gap: 0.4rem 0.75rem;
        align-items: center;
        justify-content: space-between;
        padding-block-end: 0.75rem;
        border-block-end: 1px solid var(--rule);
      }
      li div {
        flex: 1 1 14rem;
      }
      li button {
        border-color: var(--rule-2);
      }
      small {
        display: block;
        color: var(--ink-2);
        font-size: 0.8125rem;
      }
      .glyph {
        fill: var(--theme);
        stroke: var(--theme);
      }
      .doubt {
        color: var(--note);
        font-weight: 600;
        font-size: 0.8125rem;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'passage-themes': PassageThemes;
  }
}
