import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { tagsOf } from '../../../notes/note.ts';
import type { Note } from '../../../notes/note.ts';
import type { Tag } from '../../../notes/tag.ts';
import { tagTree } from '../../../notes/codebook/tag-tree.ts';
import type { BulkChange } from '../note-intents.ts';
import { send } from '../../shell/intents.ts';
import { countedWithin } from '../../wording/counted-within.ts';
import { counted } from '../../wording/numbers.ts';
import { tagPath } from './list-words.ts';

/**
 * What can be done with all chosen notes at once: give and take tags, move them from one tag to another, delete them. It draws into
 * the root it stands in.
 *
 * @fires notes-change
 */
@localized()
@customElement('bulk-bar')
export class BulkBar extends LitElement {
  @property({ attribute: false }) notes: readonly Note[] = [];
  @property({ attribute: false }) tags: readonly Tag[] = [];
  /** The tag that the notes are shown for, to move them from first. */
  @property({ attribute: false }) from: string | undefined;
  @state() private form: 'tag' | 'move' | undefined;
  @state() private tag = '';
  @state() private name = '';
  @state() private source = '';
  @state() private target = '';

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const none = this.notes.length === 0;
    return html`<div class="bulk-acts">
        <span role="status">${none ? '' : msg(str`${counted(this.notes.length, 'notes')} chosen`)}</span>
        <button
          ?disabled=${none}
          aria-expanded=${this.form === 'tag' ? 'true' : 'false'}
          @click=${() => this.toggle('tag')}
        >
          ${msg('Tag…', { desc: 'a verb: give tags to notes' })}
        </button>
        ${
          this.tags.length > 1
            ? html`<button
                ?disabled=${none}
                aria-expanded=${this.form === 'move' ? 'true' : 'false'}
                @click=${() => this.toggle('move')}
              >
                ${msg('Move to another tag…')}
              </button>`
            : nothing
        }
        <button ?disabled=${none} @click=${() => this.removeChosen()}>${msg('Delete')}</button>
      </div>
      ${none || !this.form ? nothing : this.form === 'tag' ? this.tagForm() : this.moveForm()}`;
  }

  private tagForm(): TemplateResult {
    const having = this.having(this.tag);
    const lacking = this.notes.length - having;
    const isNew = this.tag === '';
    return html`<form class="bulk-form" @submit=${(event: Event) => this.give(event)} @keydown=${this.press}>
      ${this.select(msg('Tag'), this.tag, (tag) => void (this.tag = tag), msg('A new tag'))}
      ${
        isNew
          ? html`<label class="list-choice"
              ><span>${msg('Name')}</span>
              <input
                required
                dir="auto"
                autocomplete="off"
                .value=${this.name}
                @input=${({ currentTarget }: Event) => {
                  if (currentTarget instanceof HTMLInputElement) this.name = currentTarget.value;
                }}
              />
            </label>`
          : nothing
      }
      <button ?disabled=${isNew ? this.name.trim() === '' : lacking === 0}>
        ${msg(str`Give to ${countedWithin(isNew ? this.notes.length : lacking, 'notes')}`)}
      </button>
      ${
        isNew
          ? nothing
          : html`<button
              type="button"
              ?disabled=${having === 0}
              @click=${() => this.change({ type: 'untag', tag: this.tag })}
            >
              ${msg(str`Take from ${countedWithin(having, 'notes')}`)}
            </button>`
      }
    </form>`;
  }

  private moveForm(): TemplateResult {
    const source = this.source || this.from || '';
    const having = this.having(source);
    const names = { from: this.nameOf(source), to: this.nameOf(this.target) };
    const within = countedWithin(having, 'notes');
    return html`<form class="bulk-form" @submit=${(event: Event) => this.move(event, source)} @keydown=${this.press}>
      ${this.select(msg('From tag'), source, (tag) => void (this.source = tag), msg('Choose a tag'))}
      ${this.select(msg('To tag'), this.target, (tag) => void (this.target = tag), msg('Choose a tag'))}
      <button ?disabled=${having === 0 || this.target === '' || this.target === source}>
        ${msg(str`Move ${counted(having, 'notes')}`)}
      </button>
      <p class="hint">
        ${
          source && this.target
            ? msg(
                str`“${names.from}” is taken from ${within}, and “${names.to}” given instead. Chosen notes without “${names.from}” stay as they are.`,
              )
            : msg('One tag is taken from the chosen notes, and another given instead.')
        }
      </p>
    </form>`;
  }

  private select(label: string, chosen: string, choose: (tag: string) => void, none: string): TemplateResult {
    const choices = [
      { id: '', name: none },
      ...tagTree(this.tags).map((place) => ({ id: place.tag.id, name: tagPath(place) })),
    ];
    return html`<label class="list-choice"
      ><span>${label}</span>
      <select
        @change=${({ currentTarget }: Event) => {
          if (currentTarget instanceof HTMLSelectElement) choose(currentTarget.value);
        }}
      >
        ${choices.map(({ id, name }) => html`<option value=${id} .selected=${id === chosen}>${name}</option>`)}
      </select>
    </label>`;
  }

  private nameOf(id: string): string {
    return this.tags.find((tag) => tag.id === id)?.name ?? '';
  }

  private having(tag: string): number {
    return this.notes.filter((note) => tagsOf(note).includes(tag)).length;
  }

  private toggle(form: 'tag' | 'move'): void {
    this.form = this.form === form ? undefined : form;
    // What was chosen may be in the codebook no more.
    this.tag = this.nameOf(this.tag) ? this.tag : (this.tags[0]?.id ?? '');
    this.source = '';
    this.target = '';
    this.name = '';
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('form select')?.focus());
  }

  /** The button is of no use without chosen notes; to choose others is next. */
  private removeChosen(): void {
    this.change({ type: 'remove' });
    this.parentElement?.querySelector('input')?.focus({ preventScroll: true });
  }

  private give(event: Event): void {
    event.preventDefault();
    const name = this.name.trim();
    if (this.tag !== '') this.change({ type: 'tag', tag: this.tag });
    else if (name !== '') this.change({ type: 'tag-anew', name });
  }

  private move(event: Event, from: string): void {
    event.preventDefault();
    if (from !== '' && this.target !== '') this.change({ type: 'move', from, to: this.target });
  }

  private readonly press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.close();
  };

  private change(change: BulkChange): void {
    send(this, 'notes-change', { ids: this.notes.map(({ id }) => id), change });
    this.close();
  }

  /** The button that opened the form takes the focus. */
  private close(): void {
    const opener = this.querySelector<HTMLElement>('.bulk-acts [aria-expanded=true]');
    this.form = undefined;
    opener?.focus({ preventScroll: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bulk-bar': BulkBar;
  }
}
