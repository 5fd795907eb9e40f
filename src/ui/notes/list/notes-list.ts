import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Edition } from '../../../edition/model.ts';
import type { Note } from '../../../notes/note.ts';
import type { Tag } from '../../../notes/tag.ts';
import { noteAnchor } from '../../../views/notes/note-anchor.ts';
import { groupNotes } from '../../../views/notes/note-groups.ts';
import type { GroupedNotes } from '../../../views/notes/note-groups.ts';
import { notebookChoice, withNotebook, WITHOUT } from '../../../views/notes/notebook-choice.ts';
import type { NotebookChoice } from '../../../views/notes/notebook-choice.ts';
import type { PlacedNote } from '../../../views/placed-notes.ts';
import type { ViewState } from '../../../views/view-state.ts';
import { typingPause } from '../../find/typing-pause.ts';
import { send } from '../../shell/intents.ts';
import { leadTo } from '../../shell/reading-place.ts';
import { inDigits } from '../../wording/numbers.ts';
import './bulk-bar.ts';
import { ChosenNotes } from './chosen-notes.ts';
import { groupCount, listHead } from './list-head.ts';
import { inPieces } from './list-pieces.ts';
import type { GroupInPieces } from './list-pieces.ts';
import { groupTitle } from './list-words.ts';
import { listTools } from './list-tools.ts';
import './note-piece.ts';
import { rowContext } from './row-context.ts';
import type { RowContext } from './row-context.ts';
import { RowActs } from './row-acts.ts';
import './trash-list.ts';
import './list-tools.css';
import './notes-list.css';

/**
 * Every note, grouped, sorted and filtered as the address says, and the deleted ones. It draws into the light DOM, where the
 * browser's find, print and links reach it.
 *
 * @fires view-change with how the list is set
 * @fires note-open
 */
@localized()
@customElement('notes-list')
export class NotesList extends LitElement {
  @property({ attribute: false }) edition!: Edition;
  @property({ attribute: false }) view!: ViewState;
  @property({ attribute: false }) notes: readonly PlacedNote[] = [];
  @property({ attribute: false }) removed: readonly Note[] = [];
  @property({ attribute: false }) tags: readonly Tag[] = [];
  @property({ attribute: false }) openNote: string | undefined;
  /** Whether the notes have been read. */
  @property({ type: Boolean }) read = false;
  /** Whether single letters are keys. */
  @property({ type: Boolean }) letters = false;
  /** What stands in the field. The view follows it. */
  @state() private typed = '';
  readonly chosen = new ChosenNotes();
  groups: readonly GroupInPieces[] = [];
  private grouped: GroupedNotes = { groups: [], shown: [], of: 0, letters: 0, repeated: false };
  private context!: RowContext;
  private choice!: NotebookChoice;
  /** The note that the address led to last. */
  private led: string | undefined;
  private readonly acts = new RowActs(this);
  private readonly pause = typingPause(() => this.settle());

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.drawAll);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.drawAll);
    this.pause.stop();
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const has = (...names: readonly string[]) => names.some((name) => changed.has(name));
    if (!this.pause.waits) this.typed = this.view.notebook.text ?? '';
    const { edition, tags, view, notes } = this;
    if (has('edition', 'view', 'tags') || !this.hasUpdated) this.context = rowContext(edition, view, tags);
    if (!has('edition', 'view', 'tags', 'notes', 'typed')) return;
    // Before the codebook has been read every tag would seem to be gone.
    const asked = notebookChoice(edition, tags, view.notebook);
    this.choice = { ...asked, text: this.typed, gone: this.read ? asked.gone : [] };
    this.grouped = groupNotes({ edition, notes, tags, choice: this.choice });
    this.groups = inPieces(this.grouped);
    this.chosen.keep(new Set(this.grouped.shown.map(({ note }) => note.id)));
  }

  protected override render(): TemplateResult {
    const { edition, view, tags, choice, grouped, removed } = this;
    if (this.notes.length === 0) {
      return html`${
          this.read
            ? html`<p class="empty">
                ${msg('No notes yet. In the columns, select words in a passage, then choose “Note”.')}
              </p>`
            : nothing
        } <trash-list .removed=${removed}></trash-list>`;
    }
    return html`${listTools({ edition, view, tags, choice, typed: this.typed }, this.field)}
      ${listHead({ view, choice, grouped, deleted: removed.length, missed: this.missed() })} ${this.bulk()}
      <div
        class="list-groups"
        @click=${this.acts.click}
        @keydown=${this.acts.press}
        @note-open=${this.acts.follow}
        @note-remove=${this.acts.remove}
      >
        ${this.groups.map((group, index) => this.group(group, index))}
      </div>
      <trash-list .removed=${removed}></trash-list>`;
  }

  protected override updated(changed: PropertyValues): void {
    const { at } = this.view;
    if (changed.has('view') && at !== this.led) this.led = undefined;
    if (at !== undefined && this.led === undefined && this.find(at)) this.lead(at);
    if (changed.has('notes')) this.acts.drawn();
    if (changed.has('openNote')) this.acts.openedOrLeft(changed.get('openNote') as string | undefined);
  }

  /** Chosen notes are not among the properties: whoever changes them asks for this. */
  redraw(): void {
    this.requestUpdate();
  }

  private group({ group, key, pieces }: GroupInPieces, index: number): TemplateResult {
    const title = groupTitle(this.edition, this.tags, group);
    const isOfEdition = (group.by === 'letter' || group.by === 'theme') && group.id !== WITHOUT;
    const open = this.openGroup() === key ? this.openNote : undefined;
    const { at } = this.view;
    return html`<section class="note-group" data-group=${key}>
      <h2>
        <span lang=${isOfEdition ? this.edition.lang : nothing} dir="auto">${title}</span>
        <small>${groupCount(group.notes.length, group.of)}</small>
      </h2>
      ${group.by === 'look' ? html`<p class="hint">${msg('The letters have changed since these were made. They stand in their places below as well.')}</p>` : nothing}
      ${pieces.map((piece, place) => {
        const has = (id: string | undefined) => piece.notes.some(({ note }) => note.id === id);
        const isAimed = at !== undefined && piece.notes.some(({ note }) => noteAnchor(note.id) === at);
        return html`<note-piece
          style=${`--rows: ${piece.notes.length}`}
          .soon=${(index === 0 && place === 0) || isAimed || (open !== undefined && has(open))}
          .piece=${piece}
          .context=${this.context}
          .openNote=${open !== undefined && has(open) ? open : undefined}
          .chosen=${this.chosen.now}
        ></note-piece>`;
      })}
    </section>`;
  }

  private bulk(): TemplateResult | typeof nothing {
    const { shown } = this.grouped;
    if (shown.length === 0) return nothing;
    const chosen = shown.filter(({ note }) => this.chosen.now.has(note.id)).map(({ note }) => note);
    const all = chosen.length === shown.length;
    const last = this.groups.find(({ key }) => key === this.chosen.last?.group)?.group;
    const from = this.choice.tag ?? (last?.by === 'tag' ? last.id : undefined);
    return html`<div class="bulk" role="group" aria-label=${msg('Chosen notes')}>
      <label class="choose-all">
        <input
          type="checkbox"
          .checked=${live(all)}
          .indeterminate=${chosen.length > 0 && !all}
          @change=${() => {
            this.chosen.setAll(
              shown.map(({ note }) => note.id),
              !all,
            );
            this.redraw();
          }}
        />
        ${msg(str`Choose all ${inDigits(shown.length)} shown`)}
      </label>
      <bulk-bar .notes=${chosen} .tags=${this.tags} .from=${from === WITHOUT ? undefined : from}></bulk-bar>
    </div>`;
  }

  /** The group that shows the open note: that in which it was opened, else the first that has it. */
  private openGroup(): string | undefined {
    const having = this.groups.filter(({ group }) => group.notes.some(({ note }) => note.id === this.openNote));
    return (having.find(({ key }) => key === this.acts.openIn) ?? having[0])?.key;
  }

  private find(anchor: string): PlacedNote | undefined {
    return this.grouped.shown.find(({ note }) => noteAnchor(note.id) === anchor);
  }

  private missed(): 'left-out' | 'none' | undefined {
    const { at } = this.view;
    if (!at?.startsWith('note-') || !this.read || this.find(at)) return undefined;
    return this.notes.some(({ note }) => noteAnchor(note.id) === at) ? 'left-out' : 'none';
  }

  /** To the row of a note, which takes the focus. */
  private lead(anchor: string): void {
    this.led = anchor;
    for (const element of this.querySelectorAll('note-piece')) {
      if (element.piece.notes.some(({ note }) => noteAnchor(note.id) === anchor)) element.drawNow();
    }
    leadTo(anchor);
    document.getElementById(anchor)?.querySelector<HTMLElement>('.row-open')?.focus({ preventScroll: true });
  }

  private readonly drawAll = (): void => {
    for (const piece of this.querySelectorAll('note-piece')) piece.drawNow();
  };

  private readonly field = {
    type: (words: string): void => {
      this.typed = words;
      this.pause.touch();
    },
    done: (): void => this.pause.now(),
    // A field that goes with its page is left, too; what it holds is nothing to the next page.
    leave: (): void => queueMicrotask(() => this.pause.now()),
  };

  /** Puts what was typed into the address. */
  private settle(): void {
    const { text = '' } = this.view.notebook;
    if (this.typed !== text) send(this, 'view-change', withNotebook(this.view, { text: this.typed }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'notes-list': NotesList;
  }
}
