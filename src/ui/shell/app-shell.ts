import { localized, msg } from '@lit/localize';
import { html, LitElement } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Edition } from '../../edition/model.ts';
import type { Problem } from '../../edition/problem.ts';
import { afterFrame } from '../../platform/after-frame.ts';
import { withPart } from '../../platform/with-part.ts';
import { openHistory } from '../../routing/history.ts';
import type { ViewHistory } from '../../routing/history.ts';
import { changedView, ledView } from '../../views/led-view.ts';
import { FIRST_VIEW, NO_FIND } from '../../views/view-state.ts';
import type { ViewState } from '../../views/view-state.ts';
import { NOTE_INTENTS } from '../notes/note-intents.ts';
import type { Intents } from './intents.ts';
import { KeptArticles } from '../columns/kept-articles.ts';
import type { LayoutAhead } from '../columns/layout-ahead.ts';
import { arrive, tellStray } from './arrival.ts';
import type { LetterStretch } from '../transcribed/letter-stretch.ts';
import { wholePart } from '../transcribed/whole-part.ts';
import { NarrowWindow } from './narrow-window.ts';
import { language } from '../language/language.ts';
import { NotesDoor } from '../notes/notes-door.ts';
import { NoticeList } from './notice-list.ts';
import { CitingDesk } from '../citing/citing-desk.ts';
import { KeyDesk } from '../keys/key-desk.ts';
import type { PaperDesk } from '../paper/paper-desk.ts';
import { offerWithSelection } from '../prose/offer-with-selection.ts';
import type { RoomState } from './room-state.ts';
import { PartLoader } from './part-loader.ts';
import { PreferenceDesk } from './preference-desk.ts';
import { currentRow, leadTo, readingPlace } from './reading-place.ts';
import type { ReadingPlace } from './reading-place.ts';
import type { ReadShard } from '../transcribed/shard-desk.ts';
import { readingRoom } from './reading-room.ts';
import { viewOfClick } from './view-of-click.ts';

/**
 * The whole application. It holds what is shown, draws it, and is the only one to listen to what readers ask for.
 * It draws into the light DOM, where the browser's find, print and links reach the letters.
 */
@localized()
@customElement('app-shell')
export class AppShell extends LitElement {
  @property({ attribute: false }) edition!: Edition;
  @property({ attribute: false }) problems: readonly Problem[] = [];
  /** Gives the letters that the edition has only in outline. */
  @property({ attribute: false }) readShard: ReadShard | undefined;
  @property({ attribute: false }) view: ViewState = FIRST_VIEW;
  @state() private row: string | undefined;
  @state() private spoken = language();
  @state() private offline = false;
  @state() private dialog: Intents['dialog-open'] | undefined;
  @state() private finding: object | undefined;
  private readonly kept = new KeptArticles();
  private ahead: LayoutAhead | undefined;
  stretch: LetterStretch | undefined;
  private readonly narrow = new NarrowWindow(this);
  private readonly notices = new NoticeList(this);
  readonly partFailed = (name?: unknown): void => {
    if (name === this.dialog?.dialog) this.dialog = undefined;
    if (name === 'find') this.keys.handOver();
    const text = msg('This part of the site could not be loaded. Check the connection, then try again.');
    this.notices.show({ name: 'part', text, urgent: true });
  };
  readonly have = async (ids: Iterable<string>) => this.stretch?.have(ids) ?? this.edition;
  private readonly notebook = new NotesDoor({
    shell: this,
    notices: this.notices,
    edition: () => this.edition,
    noted: (subjects) => (this.stretch ? this.stretch.noted(subjects) : this.edition),
    have: this.have,
    lockAfter: () => Number(this.preferences.current.lockAfter),
    forget: () => this.kept.forget(),
  });
  private readonly parts = new PartLoader(this, {
    load: (name) => void (name === this.view.page && this.arrive()),
    failure: this.partFailed,
  });
  private paper: PaperDesk | undefined;
  private readonly citing = new CitingDesk(this, this.notices, this.partFailed);
  private readonly preferences = new PreferenceDesk(this, this.partFailed);
  private readonly keys = new KeyDesk(this, { room: () => this.drawn, onFailure: this.partFailed });
  private drawn: RoomState | undefined;
  private history: ViewHistory | undefined;
  private place: ReadingPlace | undefined;
  private moved = false;
  private earlier: ViewState | undefined;
  private followed = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.followed = new AbortController();
    this.history = openHistory(
      (view) => void (this.view = view),
      (view) => ledView(this.edition, view),
    );
    this.view = this.history.current();
    offerWithSelection(this.partFailed, this.followed.signal);
    addEventListener('scroll', afterFrame(this.followScroll), { passive: true, signal: this.followed.signal });
    this.narrow.follow(() => this.performUpdate(), this.followed.signal);
    this.preferences.open(this.followed.signal);
    this.listen();
    withPart(import('./once-shown.ts'), ({ onceShown }) => {
      this.ahead = onceShown(this, this.notices, () => void (this.offline = true));
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.followed.abort();
    this.history?.stop();
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.spoken = language();
    this.earlier = changed.has('view') ? (changed.get('view') as ViewState | undefined) : this.view;
    this.stretch ??= wholePart(this.edition)?.stretch(this);
    this.moved = changed.has('view') || changed.has('spoken') || this.stretch?.isReplaced === true;
    if (this.moved && this.hasUpdated) this.place = readingPlace(this.view.at);
    this.stretch?.fit(this.place?.id);
    if (!this.moved || !this.hasUpdated) return;
    this.ahead?.stop();
    if (this.earlier?.page !== this.view.page) this.notebook.leave();
  }

  protected override render(): TemplateResult {
    const { edition, problems, view, row, offline, dialog, finding } = this;
    const room: RoomState = (this.drawn = {
      ...this.notebook.shown,
      edition,
      problems,
      view,
      stretch: this.stretch?.now,
      missing: this.stretch?.missing,
      have: this.have,
      lend: async (ids, lending) => (this.stretch ? this.stretch.lend(ids, lending) : this.edition),
      row,
      offline,
      narrow: this.narrow.now,
      kept: this.kept,
      preferences: this.preferences.current,
      dialog: dialog?.dialog,
      chosen: dialog?.chosen,
      cited: this.citing.spot,
      printed: this.paper?.last,
      drawPage: this.parts.get(view.page, view),
      drawDialog: this.parts.get(dialog?.dialog, dialog),
      drawFind: this.parts.get(finding || view.find ? 'find' : undefined, finding ?? view),
      drawOver: this.notebook.drawOver,
    });
    return html`${readingRoom(room)}${this.paper?.drawSheet?.(room)}${room.drawDialog?.(room)}${room.drawFind?.(room)}${room.drawOver?.(room)}<selection-bar
        ?linking=${room.linking !== undefined}
      ></selection-bar
      ><notice-bar .notices=${this.notices.all}></notice-bar>`;
  }

  protected override updated(): void {
    if (this.moved) void this.settle(this.earlier);
    else this.ahead?.goOn(this.preferences.current);
    this.stretch?.goOn();
  }

  private async settle(before: ViewState | undefined): Promise<void> {
    await arrive(this, this.notices, { edition: this.edition, view: this.view, before, place: this.place });
    this.followScroll();
    this.ahead?.start();
  }

  /** Follows links inside the page without loading it again. */
  private readonly follow = (event: MouseEvent): void => {
    const asked = viewOfClick(event);
    if (!asked) return;
    event.preventDefault();
    const view = ledView(this.edition, asked);
    if (view.at !== undefined && view.at === this.view.at)
      void (document.getElementById(view.at) ? leadTo(view.at) : this.stretch?.leadAgain());
    const { page, find, findOff, findNot } = this.view;
    // The columns are not drawn anew for what is looked for; their links may not know of it yet. Those in notes never do, but may ask for something else.
    const beside = view.find ? 'main' : '.page';
    const goesOn = page === 'columns' && event.target instanceof Element && event.target.closest(beside);
    this.go(goesOn ? { ...view, find, findOff, findNot } : view);
  };

  private go(view: ViewState): void {
    this.history?.go(view);
    this.view = view;
  }

  /** Asks for the bar anew, or goes to its field; the page Words has a field of its own. */
  private find(): void {
    const field = this.querySelector<HTMLElement>('#words-query');
    if (field) return field.focus();
    this.finding = {};
    if (this.view.page !== 'columns') this.go({ ...this.view, page: 'columns', at: undefined });
    this.querySelector('find-bar')?.takeCursor();
  }

  /** What the address points at may stand in a page that has only now been loaded. */
  async arrive(): Promise<void> {
    await this.updateComplete;
    await this.settle(undefined);
  }

  private readonly followScroll = (): void => {
    this.row = currentRow();
    this.stretch?.follow(this.row);
  };

  private listen(): void {
    this.on('view-change', (part) => this.go(changedView(this.edition, this.view, part)));
    this.on('preference-change', (part) => this.preferences.change(part));
    this.on('dialog-open', (opened) => void (this.dialog = opened));
    this.on('dialog-close', () => void (this.dialog = undefined));
    this.on('find-open', () => this.find());
    this.on('find-close', () => {
      this.finding = undefined;
      this.go({ ...this.view, ...NO_FIND });
    });
    this.on('find-ready', ({ take }) => take(this.keys.handOver()));
    this.on('find-ready', () => void (this.finding ??= {}));
    this.on('paper-print', (asked) => {
      import('../paper/paper-desk.ts').then(
        ({ PaperDesk }) => (this.paper ??= new PaperDesk(this, this.partFailed)).print(asked, this.view),
        this.partFailed,
      );
    });
    for (const name of ['keys-stray', 'words-missing'] as const) this.on(name, () => tellStray(name, this.notices));
    this.on('part-missing', this.partFailed);
    for (const name of NOTE_INTENTS) this.on(name, (detail) => void this.notebook.answer(name, detail));
    this.on('notice-act', ({ notice }) => this.notices.act(notice));
    this.on('notice-close', ({ notice }) => this.notices.close(notice));
    this.addEventListener('click', this.follow, { signal: this.followed.signal });
  }

  private on<Name extends keyof Intents>(name: Name, answer: (detail: Intents[Name]) => void): void {
    const { signal } = this.followed;
    this.addEventListener(name, (event) => answer((event as CustomEvent<Intents[Name]>).detail), { signal });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'app-shell': AppShell;
  }
}
