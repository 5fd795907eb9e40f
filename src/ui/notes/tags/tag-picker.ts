import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { tagNamed } from '../../../notes/new-tag.ts';
import type { Tag } from '../../../notes/tag.ts';
import { dialogStyles } from '../../comfort/dialog-styles.ts';
import { keyCaps, keyCapStyles } from '../../keys/key-caps.ts';
import { paletteStyles } from '../../keys/palette-styles.ts';
import { controlStyles } from '../../shell/control-styles.ts';
import { send } from '../../shell/intents.ts';
import { enclosed } from '../../wording/punctuation.ts';
import { tagOptions } from './tag-options.ts';
import type { TagOption } from './tag-options.ts';
import { tagPickerStyles } from './tag-picker-styles.ts';
import { tagSign } from './tag-sign.ts';

/**
 * Gives tags and takes them away, as many as the reader likes: a
 * [combobox with a list](https://www.w3.org/WAI/ARIA/apg/patterns/combobox/) in a dialog. What is chosen holds at once; what was
 * typed is cleared then, for the next tag, and Enter in the empty field closes. The browser gives the focus back.
 *
 * @fires tag-give, tag-new
 * @fires note-over-close when it has closed
 */
@localized()
@customElement('tag-picker')
export class TagPicker extends LitElement {
  /** The codebook. */
  @property({ attribute: false }) tags: readonly Tag[] = [];
  /** The ids of the tags that are given. */
  @property({ attribute: false }) given: readonly string[] = [];
  @state() private typed = '';
  /** The place of the option that Enter chooses; undefined where that closes. */
  @state() private active: number | undefined;
  @state() private said = '';
  /** The name of a new tag, until it is in the codebook and given. */
  private naming = '';
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  protected override willUpdate(): void {
    const made = this.naming ? tagNamed(this.tags, this.naming) : undefined;
    if (!made || !this.given.includes(made.id)) return;
    this.said = msg(str`New tag “${enclosed(made.name)}” made and given.`);
    this.naming = '';
  }

  protected override firstUpdated(): void {
    this.dialog.showModal();
  }

  protected override render(): TemplateResult {
    const options = tagOptions(this.tags, this.given, this.typed);
    return html`<dialog
      aria-labelledby="title"
      @close=${() => send(this, 'note-over-close', undefined)}
      @click=${(event: Event) => event.target === this.dialog && this.dialog.close()}
      @keydown=${(event: Event) => event.stopPropagation()}
    >
      <div class="head">
        <h2 id="title">${msg('Tags')}</h2>
        <button @click=${() => this.dialog.close()}>${msg('Done')}</button>
      </div>
      <input
        type="text"
        role="combobox"
        aria-label=${msg('Find a tag, or name a new one')}
        placeholder=${msg('Find a tag, or name a new one')}
        aria-autocomplete="list"
        aria-expanded=${options.length === 0 ? 'false' : 'true'}
        aria-controls="list"
        aria-activedescendant=${this.active === undefined ? nothing : `option-${this.active}`}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        maxlength="200"
        autofocus
        .value=${this.typed}
        @input=${(event: Event) => this.type(event)}
        @keydown=${(event: KeyboardEvent) => this.press(event, options)}
      />
      ${options.length === 0 ? nothing : this.list(options)}
      <div class="foot">
        <p role="status">${this.said || this.hint()}</p>
        <p class="hint" aria-hidden="true">
          ${keyCaps('Enter')} ${msg('gives or takes away')} ${keyCaps('Escape')} ${msg('closes')}
        </p>
      </div>
    </dialog>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('active')) this.renderRoot.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  }

  private list(options: readonly TagOption[]): TemplateResult {
    return html`<div id="list" role="listbox" aria-label=${msg('Tags')} aria-multiselectable="true">
      ${options.map((option, place) => this.option(option, place))}
    </div>`;
  }

  private option(option: TagOption, place: number): TemplateResult {
    return html`<div
      id="option-${place}"
      role="option"
      aria-selected=${option.type === 'tag' && option.given ? 'true' : 'false'}
      ?data-active=${place === this.active}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${() => this.choose(option)}
    >
      ${option.type === 'tag' ? tagWords(option) : html`<span>${msg(str`New tag “${enclosed(option.name)}”`)}</span>`}
    </div>`;
  }

  private hint(): string {
    if (this.tags.length === 0 && this.typed === '') return msg('No tags yet. Type a name to make the first.');
    return '';
  }

  private type(event: Event): void {
    this.typed = (event.target as HTMLInputElement).value;
    this.active = this.typed.trim() === '' ? undefined : 0;
    this.said = '';
  }

  private press(event: KeyboardEvent, options: readonly TagOption[]): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const last = options.length - 1;
    const now = this.active;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: now === undefined || now === last ? 0 : now + 1,
      ArrowUp: now === undefined || now === 0 ? last : now - 1,
    };
    const to = moves[event.key];
    if (event.key === 'Enter') this.enter(now === undefined ? undefined : options[now]);
    else if (to !== undefined && last >= 0) this.active = to;
    else return;
    event.preventDefault();
  }

  private enter(option: TagOption | undefined): void {
    if (option) this.choose(option);
    else this.dialog.close();
  }

  private choose(option: TagOption): void {
    if (option.type === 'new') {
      send(this, 'tag-new', { name: option.name });
      this.naming = option.name;
    } else {
      const { tag, given } = option;
      send(this, 'tag-give', { tag: tag.id, given: !given });
      const name = enclosed(tag.name);
      this.said = given ? msg(str`“${name}” taken away.`) : msg(str`“${name}” given.`);
    }
    if (this.typed !== '') this.active = undefined;
    this.typed = '';
  }

  static override styles = [controlStyles, dialogStyles, keyCapStyles, paletteStyles, tagPickerStyles];
}

function tagWords({ tag, parent, given }: Extract<TagOption, { readonly type: 'tag' }>): TemplateResult {
  return html`<span class="name">${tagSign(tag)} <bdi>${tag.name}</bdi></span>
    ${parent ? html`<small><bdi>${parent.name}</bdi></small>` : nothing}
    <small class="given" aria-hidden="true"
      >${given ? msg('given', { desc: 'of a tag: the note has it' }) : ''}</small
    >`;
}

declare global {
  interface HTMLElementTagNameMap {
    'tag-picker': TagPicker;
  }
}
