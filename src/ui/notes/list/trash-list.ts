import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { quoteOf } from '../../../notes/note.ts';
import type { Note } from '../../../notes/note.ts';
import { DAYS_IN_TRASH, keptUntil } from '../../../notes/trash-term.ts';
import { dayWords } from '../../paper/paper-words.ts';
import type { BulkChange } from '../note-intents.ts';
import { send } from '../../shell/intents.ts';
import { counted } from '../../wording/numbers.ts';
import { wordsAsRead } from '../../../views/notes/words-as-read.ts';
import { kindOf } from '../../../views/notes/note-kind.ts';
import { kindName } from '../../wording/note-kinds.ts';

/** So many are shown at first, and with every further step. */
const STEP = 100;

/** What addresses call the place of the deleted notes. */
export const TRASH = 'deleted-notes';

/**
 * The deleted notes, the latest first: put back, or deleted for good. It draws into the root it stands in.
 *
 * @fires notes-change
 */
@localized()
@customElement('trash-list')
export class TrashList extends LitElement {
  @property({ attribute: false }) removed: readonly Note[] = [];
  @state() private shown = STEP;
  /** Those that are to be deleted for good, if the reader says so once more. */
  @state() private asked: readonly Note[] = [];
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { removed, shown } = this;
    if (removed.length === 0) return nothing;
    const more = Math.min(STEP, removed.length - shown);
    return html`<section class="removed" id=${TRASH}>
      <h2>${msg('Deleted')} <small>${counted(removed.length, 'notes')}</small></h2>
      <p class="hint">${msg(str`Kept for at least ${counted(DAYS_IN_TRASH, 'days')}, then deleted for good.`)}</p>
      <p class="trash-acts">
        <button @click=${() => this.change(removed, { type: 'restore' })}>${msg('Put all back')}</button>
        <button @click=${() => this.ask(removed)}>${msg('Delete all for good…')}</button>
      </p>
      <ul role="list">
        ${removed.slice(0, shown).map((note) => this.row(note))}
      </ul>
      ${
        more > 0
          ? html`<button @click=${() => void (this.shown += STEP)}>
              ${msg(str`Show ${counted(more, 'notes')} more`)}
            </button>`
          : nothing
      }
      ${this.question()}
    </section>`;
  }

  private row(note: Note): TemplateResult {
    const deleted = note.deleted ?? note.modified;
    const on = dayWords(new Date(deleted));
    const until = dayWords(keptUntil(deleted));
    const quote = quoteOf(note);
    return html`<li>
      <div>
        ${quote ? html`<q dir="auto">${quote}</q>` : html`<span class="whole-of">${kindName(kindOf(note))}</span>`}
        <p class="row-words" dir="auto">${wordsAsRead(note)}</p>
        <p class="row-facts">${msg(str`Deleted ${on}, kept at least until ${until}`, { desc: 'two days' })}</p>
      </div>
      <div class="trash-acts">
        <button @click=${() => this.change([note], { type: 'restore' })}>${msg('Put back')}</button>
        <button @click=${() => this.ask([note])}>${msg('Delete for good…')}</button>
      </div>
    </li>`;
  }

  private question(): TemplateResult {
    return html`<dialog class="asked" aria-labelledby="trash-question">
      <form method="dialog">
        <h3 id="trash-question">${msg(str`Delete ${counted(this.asked.length, 'notes')} for good?`)}</h3>
        <p>${msg('This can’t be undone.')}</p>
        <div class="trash-acts">
          <button autofocus>${msg('Keep')}</button>
          <button class="for-good" @click=${() => this.change(this.asked, { type: 'purge' })}>
            ${msg('Delete for good')}
          </button>
        </div>
      </form>
    </dialog>`;
  }

  private async ask(notes: readonly Note[]): Promise<void> {
    this.asked = notes;
    await this.updateComplete;
    this.dialog.showModal();
  }

  private change(notes: readonly Note[], change: BulkChange): void {
    send(this, 'notes-change', { ids: notes.map(({ id }) => id), change });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trash-list': TrashList;
  }
}
