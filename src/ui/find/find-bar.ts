import { localized, msg } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { LONGEST_QUERY } from '../../search/query.ts';
import { optionStyles } from '../columns/option-styles.ts';
import { takeFocus } from '../keys/focus-keeper.ts';
import { controlStyles } from '../shell/control-styles.ts';
import { send } from '../shell/intents.ts';
import type { RoomState } from '../shell/room-state.ts';
import { findBarStyles } from './find-bar-styles.ts';
import { FindDesk } from './find-desk.ts';
import type { Answer } from './find-desk.ts';
import { findOptions } from './find-options.ts';
import { findResults } from './find-results.ts';
import { currentWords, foundWords, placeWords, roundWords, unreadWords } from './find-words.ts';
import './hit-strip.ts';
import { ScrolledByKeys } from './scrolled-by-keys.ts';
import { smallBarStyles } from './small-bar-styles.ts';
import { typingPause } from './typing-pause.ts';

/** What was looked for last in this page, until it is left or loaded anew. */
export interface LastQuery {
  query: string;
}

/**
 * Finding in the columns as one types: the field, what was found, and the way from hit to hit.
 *
 * @fires view-change with `find`, `findOff`, `findNot`
 * @fires find-close
 * @fires find-ready when its field has the cursor, and when it is typed in
 * @fires note-open
 */
@localized()
@customElement('find-bar')
export class FindBar extends LitElement {
  @property({ attribute: false }) room!: RoomState;
  @property({ attribute: false }) last!: LastQuery;
  /** What stands in the field. The view follows it. */
  @state() private typed = '';
  /** What is said of it. */
  @state() private told = '';
  @state() private more = false;
  @query('input[type="search"]') private readonly field!: HTMLInputElement;
  /** The answer that was told of last. */
  private heard: Answer | undefined;
  private readonly pause = typingPause(() => this.settle());
  private readonly desk = new FindDesk(this, {
    room: () => this.room,
    bar: () => this.renderRoot.querySelector('search'),
    show: (at) => send(this, 'view-change', { at }),
    onFailure: () => send(this, 'part-missing', undefined),
  });

  constructor() {
    super();
    this.addController(new ScrolledByKeys(() => this.renderRoot.querySelector('.told')));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.pause.stop();
  }

  /** Puts the cursor into the field. */
  takeCursor(): void {
    this.field.focus();
    this.field.select();
    this.tellReady();
  }

  /** Goes to the next hit or the one before; the words it is in get the focus, unless the reader is in the bar. */
  async step(way: 1 | -1): Promise<void> {
    await this.desk.step(way);
    const { current } = this.desk;
    if (!current) return;
    if (!this.shadowRoot?.activeElement) takeFocus(current.element);
    this.told = currentWords(this.room.edition, this.desk);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('room')) return;
    const { find } = this.room.view;
    // While one types, the view comes after; whatever else changes it is followed.
    if (!this.pause.waits && changed.get('room')?.view.find !== find)
      this.typed = this.hasUpdated ? find : find || this.last.query;
    this.desk.ask(this.typed);
  }

  protected override firstUpdated(): void {
    if (this.room.view.find !== '') return;
    if (this.typed !== '') this.pause.touch();
    this.takeCursor();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('room')) this.desk.follow();
    const { answer } = this.desk;
    if (answer === this.heard) return;
    this.heard = answer;
    // While one types it would be said in the middle of a word.
    if (!this.pause.waits) this.tellFound();
  }

  protected override render(): TemplateResult {
    const { room, desk, more } = this;
    const round = roundWords(desk);
    return html`<search aria-label=${msg('Find')} aria-busy=${desk.busy ? 'true' : 'false'}>
        <form @submit=${this.goOn} @keydown=${this.press}>
          <input
            type="search"
            .value=${live(this.typed)}
            aria-label=${msg('Find in letters and notes')}
            placeholder=${msg('Find in letters and notes')}
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            dir="auto"
            @input=${this.type}
          />
          <span class="place" aria-hidden="true"
            >${placeWords(desk)}${round ? html` <small>${round}</small>` : nothing}</span
          >
          <button type="button" aria-label=${msg('Hit before')} @click=${() => this.step(-1)}>
            <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 10l5-5 5 5" /></svg>
          </button>
          <button aria-label=${msg('Next hit')}>
            <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 6l5 5 5-5" /></svg>
          </button>
          <button type="button" aria-expanded=${more ? 'true' : 'false'} @click=${() => void (this.more = !more)}>
            ${msg('Options')}
          </button>
          <button type="button" aria-label=${msg('Close')} @click=${this.close}>
            <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8" /></svg>
          </button>
        </form>
        <div class="told" role="group" aria-label=${msg('What was found')}>
          ${desk.answer && this.typed.trim() !== '' ? findResults(room, desk, desk.answer, this.pause.waits) : nothing}
          ${more ? findOptions(room) : nothing}
        </div>
        <p class="unseen" role="status">${this.told}</p>
      </search>
      <hit-strip .desk=${desk} .stops=${desk.stops} .current=${desk.current}></hit-strip>`;
  }

  static override styles = [controlStyles, optionStyles, findBarStyles, smallBarStyles];

  private readonly type = (): void => {
    this.typed = this.field.value;
    this.desk.ask(this.typed);
    this.pause.touch();
    this.tellReady();
  };

  /** What was typed for the field before it was there takes the place of what stands in it. */
  private tellReady(): void {
    send(this, 'find-ready', {
      take: (ahead) => {
        if (ahead === '') return;
        // The field leaves out the ends of lines.
        this.field.value = ahead;
        this.type();
        if (ahead.includes('\n')) this.submit();
      },
    });
  }

  /** Puts what was typed into the address, unless it is refused, and has what was found said. */
  private settle(): void {
    const { typed } = this;
    if (typed !== this.room.view.find && typed.length <= LONGEST_QUERY) send(this, 'view-change', { find: typed });
    this.tellFound();
  }

  /** Has it said what was found. */
  private tellFound(): void {
    const { answer } = this.desk;
    const told = answer && this.typed !== '' ? [foundWords(answer), ...answer.found.unread.map(unreadWords)] : [];
    this.told = told.join(' ').trim();
  }

  private readonly goOn = (event: Event): void => {
    event.preventDefault();
    this.submit();
  };

  private submit(): void {
    this.pause.now();
    void this.step(1);
  }

  private readonly press = (event: KeyboardEvent): void => {
    const back = event.shiftKey && (event.key === 'Enter' || event.key === 'F3');
    if (event.key === 'Escape') this.close();
    else if (back) void this.step(-1);
    else if (event.key === 'F3') void this.step(1);
    else return;
    event.preventDefault();
  };

  private readonly close = (): void => {
    this.pause.stop();
    if (this.typed !== '') this.last.query = this.typed;
    const { current } = this.desk;
    send(this, 'find-close', undefined);
    const place = current?.element ?? document.querySelector<HTMLElement>('main');
    if (place) takeFocus(place);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'find-bar': FindBar;
  }
}
