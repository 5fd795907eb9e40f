import { localized, msg } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { nameProblem, tagName } from '../../../notes/codebook/tag-name.ts';
import { parentOf } from '../../../notes/codebook/tag-tree.ts';
import { TAG_COLOURS, TAG_GLYPHS } from '../../../notes/tag.ts';
import type { Tag } from '../../../notes/tag.ts';
import type { TagRow } from '../../../views/codebook/tag-rows.ts';
import type { NoteStatus } from '../../../views/placed-notes.ts';
import { FIRST_VIEW } from '../../../views/view-state.ts';
import type { ViewState } from '../../../views/view-state.ts';
import { dialogStyles } from '../../comfort/dialog-styles.ts';
import { radioGroup } from '../../comfort/radio-group.ts';
import { controlStyles } from '../../shell/control-styles.ts';
import { send } from '../../shell/intents.ts';
import { tagSign } from '../tags/tag-sign.ts';
import './delete-tag.ts';
import { fieldStyles } from './field-styles.ts';
import './merge-tags.ts';
import { heldCaret } from './held-caret.ts';
import type { Caret } from './held-caret.ts';
import { nameProblemWords, takenLink } from './name-problem-words.ts';
import './new-tag.ts';
import { colourWords, glyphWords } from './sign-words.ts';
import './split-tag.ts';
import { tagEditorStyles } from './tag-editor-styles.ts';
import { tagPlaceTools } from './tag-place-tools.ts';

type Question = 'merge' | 'split' | 'delete';

/**
 * One tag: its words, saved as they are typed, its sign, its place, and what can be done with it.
 *
 * @fires codebook-write with the words of a field
 * @fires codebook-do
 * @fires codebook-opened
 * @fires codebook-retry
 */
@localized()
@customElement('tag-editor')
export class TagEditor extends LitElement {
  @property({ attribute: false }) row: TagRow | undefined;
  @property({ attribute: false }) rows: readonly TagRow[] = [];
  @property({ attribute: false }) tags: readonly Tag[] = [];
  @property({ attribute: false }) view: ViewState = FIRST_VIEW;
  @property({ attribute: false }) status: NoteStatus = 'saved';
  /** The name as it stands in the field, which may be none that a tag can have. */
  @state() private typed: string | undefined;
  @state() private question: Question | undefined;
  /** The name over which that was typed which is not taken yet. */
  private over: string | undefined;
  /** The tag of the same name, where the reader asks to merge with it. */
  private suggested: string | undefined;
  private caret: Caret | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('row')?.tag.name;
    const name = this.row?.tag.name;
    // What another tab has made of the name takes the place of what was typed, and saved with it.
    const other = before !== undefined && name !== undefined && before !== name;
    if (other && this.over === undefined && tagName(name) !== tagName(this.typed ?? '')) this.typed = undefined;
    this.caret = heldCaret(this.shadowRoot?.activeElement);
  }

  protected override firstUpdated(): void {
    if (this.row) send(this, 'codebook-opened', { id: this.row.tag.id });
  }

  protected override updated(): void {
    this.caret?.restore();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.row) return nothing;
    const { tag } = this.row;
    return html`<h2>${tagSign(tag)} <span dir="auto">${tag.name}</span></h2>
      <p class="status ${this.status}" role="status">${this.statusLine()}</p>
      ${this.name(tag)} ${this.words(tag, 'definition')} ${this.words(tag, 'memo')}
      ${radioGroup({
        legend: msg('Colour'),
        name: 'colour',
        choices: TAG_COLOURS.map((value) => ({
          value,
          label: html`${tagSign({ ...tag, colour: value })}&nbsp;${colourWords(value)}`,
        })),
        chosen: tag.colour,
        onChoose: (colour) => this.sign({ colour }),
      })}
      ${radioGroup({
        legend: msg('Sign', { desc: 'the glyph of a tag' }),
        name: 'glyph',
        choices: TAG_GLYPHS.map((value) => ({
          value,
          label: html`${tagSign({ ...tag, glyph: value })}&nbsp;${glyphWords(value)}`,
        })),
        chosen: tag.glyph,
        onChoose: (glyph) => this.sign({ glyph }),
      })}
      ${tagPlaceTools(this, this.tags, tag)}
      <new-tag .tags=${this.tags} .parent=${tag.id} .view=${this.view}></new-tag>
      <div class="buttons acts">
        <button ?disabled=${this.tags.length < 2} @click=${() => this.ask('merge')}>${msg('Merge…')}</button>
        <button ?disabled=${this.row.own.notes.length === 0} @click=${() => this.ask('split')}>${msg('Split…')}</button>
        <button @click=${() => this.askDelete()}>${msg('Delete')}</button>
      </div>
      ${this.dialog(this.row)}`;
  }

  private name(tag: Tag): TemplateResult {
    const problem = this.typed === undefined ? undefined : this.problemOf(tag, this.typed);
    return html`<div>
      <label for="name">${msg('Name')}</label>
      <input
        id="name"
        type="text"
        dir="auto"
        autocomplete="off"
        .value=${live(this.typed ?? tag.name)}
        aria-invalid=${problem ? 'true' : 'false'}
        aria-describedby=${problem ? 'problem' : nothing}
        @input=${(event: InputEvent) => this.rename(event, tag)}
        @blur=${() => this.leaveName(tag)}
      />
      <p id="problem" class="problem" role="alert">
        ${problem ? html`${msg('The name is not changed.')} ${nameProblemWords(problem, this.typed)}` : nothing}
      </p>
      ${
        problem?.type === 'taken'
          ? html`<p class="taken">
              ${takenLink(problem.by, this.view)}
              <button class="act" @click=${() => this.ask('merge', problem.by.id)}>${msg('Merge the two…')}</button>
            </p>`
          : nothing
      }
    </div>`;
  }

  private words(tag: Tag, field: 'definition' | 'memo'): TemplateResult {
    const [name, hint] =
      field === 'definition'
        ? [msg('Definition'), msg('When to give this tag, and when not.')]
        : [msg('Memo'), msg('Thoughts about it.')];
    return html`<div>
      <label for=${field}>${name}</label>
      <textarea
        id=${field}
        rows="2"
        dir="auto"
        aria-describedby="${field}-hint"
        .value=${live(tag[field])}
        @input=${(event: InputEvent) => this.write(event, tag, field)}
      ></textarea>
      <p class="hint" id="${field}-hint">${hint}</p>
    </div>`;
  }

  private dialog(row: TagRow): TemplateResult | typeof nothing {
    const leave = () => void (this.question = undefined);
    const { rows, tags, view } = this;
    switch (this.question) {
      case 'merge':
        return html`<merge-tags
          .row=${row}
          .rows=${rows}
          .view=${view}
          .into=${this.suggested}
          .leave=${leave}
        ></merge-tags>`;
      case 'split':
        return html`<split-tag .row=${row} .tags=${tags} .leave=${leave}></split-tag>`;
      case 'delete':
        return html`<delete-tag .row=${row} .rows=${rows} .leave=${leave}></delete-tag>`;
      case undefined:
        return nothing;
    }
  }

  private statusLine(): TemplateResult {
    if (this.status === 'failed') {
      return html`${msg('Not saved.')}
        <button @click=${() => send(this, 'codebook-retry', undefined)}>${msg('Try again')}</button>`;
    }
    return this.status === 'saving' ? html`${msg('Saving…')}` : html`${msg('Saved')}`;
  }

  private problemOf(tag: Tag, typed: string) {
    return nameProblem(this.tags, typed, parentOf(this.tags, tag.id), tag.id);
  }

  private rename({ target }: InputEvent, tag: Tag): void {
    if (!(target instanceof HTMLInputElement)) return;
    const base = this.over ?? this.typed ?? tag.name;
    const text = target.value;
    const taken = !this.problemOf(tag, text);
    this.typed = text;
    this.over = taken ? undefined : base;
    if (taken) send(this, 'codebook-write', { id: tag.id, field: 'name', base, text });
  }

  /** A name that was taken is shown as it is kept; one that was not stays, with what is wrong with it. */
  private leaveName(tag: Tag): void {
    if (this.typed !== undefined && !this.problemOf(tag, this.typed)) this.typed = undefined;
  }

  private write({ target }: InputEvent, tag: Tag, field: 'definition' | 'memo'): void {
    if (!(target instanceof HTMLTextAreaElement)) return;
    send(this, 'codebook-write', { id: tag.id, field, base: tag[field], text: target.value });
  }

  private sign(sign: Partial<Pick<Tag, 'colour' | 'glyph'>>): void {
    if (this.row) send(this, 'codebook-do', { step: { type: 'sign', id: this.row.tag.id, sign } });
  }

  private ask(question: Question, suggested?: string): void {
    this.suggested = suggested;
    this.question = question;
  }

  /** What has nothing under it goes at once; it can be put back. */
  private askDelete(): void {
    if (!this.row) return;
    const { id } = this.row.tag;
    if (this.rows.some(({ above }) => above.at(-1)?.id === id)) return this.ask('delete');
    send(this, 'codebook-do', { step: { type: 'delete', id, children: 'up' } });
  }

  static override styles = [controlStyles, dialogStyles, fieldStyles, tagEditorStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'tag-editor': TagEditor;
  }
}
