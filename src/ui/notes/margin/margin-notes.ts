import { localized } from '@lit/localize';
import { html, LitElement } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Edition } from '../../../edition/model.ts';
import type { Tag } from '../../../notes/tag.ts';
import type { TextMoment } from '../../../notes/text-history.ts';
import type { PlacedNote } from '../../../views/placed-notes.ts';
import { controlStyles } from '../../shell/control-styles.ts';
import { send } from '../../shell/intents.ts';
import { haveMoved, measureMargin, onlyChange, stackMargin } from './arrange-margin.ts';
import type { MarginPlan } from './arrange-margin.ts';
import { bringIntoSight } from './bring-into-sight.ts';
import { drawBars } from './margin-bars.ts';
import { marginEntries } from './margin-entries.ts';
import { marginNotesStyles } from './margin-notes-styles.ts';
import { nearPassages, passageOf } from './near-passages.ts';
import type { NoteCard } from '../card/note-card.ts';
import { shownCrowds } from './shown-crowds.ts';
import type { ShownCrowd } from './shown-crowds.ts';
import { notesAt, strengthen } from './strong-notes.ts';

/** So many notes are drawn wherever they are; of more only those near the window. */
const MANY = 60;

/**
 * The notes in the margin, each level with the words it is on or as near below as its neighbours leave room, and beside them how far
 * their words reach. Where many lie on one passage they are folded to a line each.
 *
 * @fires note-open when a line is pressed
 */
@localized()
@customElement('margin-notes')
export class MarginNotes extends LitElement {
  @property({ attribute: false }) notes: readonly PlacedNote[] = [];
  @property({ attribute: false }) openNote: string | undefined;
  @property({ attribute: false }) tags: readonly Tag[] = [];
  @property({ attribute: false }) edition: Edition | undefined;
  /** The note that a hit leads to, by its id. */
  @property({ attribute: false }) found: string | undefined;
  /** The passages near the window, by their ids; undefined where all notes are drawn. */
  @state() private near: ReadonlySet<string> | undefined;
  /** Passages whose notes are all shown, as the reader wants it. */
  @state() private unfolded: readonly string[] = [];
  private readonly sizes = new ResizeObserver((entries) => this.resized(entries));
  private watched: ReadonlySet<Element> = new Set();
  private followed = new AbortController();
  private asked = 0;
  /** How far the page was scrolled when what is near was looked for. */
  private seenFrom = 0;
  /** The ids of the notes that stand out. */
  private strong = '';
  /** Whether entries that are not drawn yet are. */
  private comes = true;
  /** The keys of the entries that are drawn. */
  private keys: ReadonlySet<string> = new Set();
  /** By their ids. */
  private notesDrawn: ReadonlyMap<string, PlacedNote> = new Map();
  /** Where their words are, as it was measured last; undefined once that may be another. */
  private plan: MarginPlan | undefined;
  /** How high passages are, in CSS px. */
  private readonly rooms = new Map<string | undefined, number>();

  override connectedCallback(): void {
    super.connectedCallback();
    this.followed = new AbortController();
    const { signal } = this.followed;
    addEventListener('scroll', this.follow, { passive: true, signal });
    for (const name of ['pointerover', 'focusin']) document.addEventListener(name, this.point, { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.followed.abort();
    this.sizes.disconnect();
    this.watched = new Set();
  }

  /** The cards that are drawn, in the order of their notes. */
  cards(): readonly NoteCard[] {
    return [...this.renderRoot.querySelectorAll('note-card')];
  }

  /** Draws the card of a note at once, wherever it is, and marks it, so that a hit can lead there. */
  markFound(id: string | undefined): void {
    if (id === this.found) return;
    this.found = id;
    this.performUpdate();
    this.arrange();
  }

  /** Puts the cursor into the note that is open, where it was at a moment or at the end. */
  async takeCursor(moment?: TextMoment): Promise<void> {
    await this.updateComplete;
    const open = this.cards().find(({ placed }) => placed?.note.id === this.openNote);
    await open?.updateComplete;
    if (!open || this.openNote === undefined) return;
    open.takeCursor(moment);
    // It stands where it will only once it was drawn and the margin has been arranged for it.
    const id = this.openNote;
    requestAnimationFrame(() => requestAnimationFrame(() => bringIntoSight(open, id)));
  }

  /** A key that is pressed in the open note has its card drawn anew, and nothing else. */
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    const only = changed.size === 1 ? onlyChange(changed.get('notes') ?? [], this.notes) : undefined;
    const card = only && this.cards().find(({ placed }) => placed?.note.id === only.note.id);
    if (!card?.open) return true;
    card.placed = only;
    return false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('notes') && haveMoved(changed.get('notes') ?? [], this.notes)) this.plan = undefined;
    this.near = this.notes.length > MANY ? (this.near ?? this.nearNow()) : undefined;
  }

  /**
   * What goes is taken away before what comes is set beside what stays: then nothing that stays is moved, which would take the cursor out of the note that
   * is written in.
   */
  protected override update(changed: PropertyValues<this>): void {
    this.comes = false;
    if (this.cards().some(({ open }) => open)) super.update(changed);
    this.comes = true;
    super.update(changed);
  }

  protected override render(): TemplateResult {
    const shown = this.shown();
    this.notesDrawn = new Map(shown.flatMap(({ notes }) => notes.map((placed) => [placed.note.id, placed] as const)));
    const entries = shown
      .flatMap((crowd) => marginEntries(crowd, this))
      .filter(({ key }) => this.comes || this.keys.has(key));
    this.keys = new Set(entries.map(({ key }) => key));
    return html`<div class="bars" aria-hidden="true" @click=${(event: Event) => this.open(notesAt(event)[0])}></div>
      ${repeat(
        entries,
        ({ key }) => key,
        ({ template }) => template,
      )}`;
  }

  protected override updated(): void {
    const columns = document.querySelector('.rows');
    const now = new Set<Element>([...(columns ? [columns] : []), ...this.entriesDrawn()]);
    const before = this.watched;
    this.watched = now;
    for (const element of before) if (!now.has(element)) this.sizes.unobserve(element);
    for (const element of now) if (!before.has(element)) this.sizes.observe(element);
    // What goes makes room, and no size tells of it; nor of words that are others now.
    if (before.size > now.size || !this.plan) this.arrangeSoon();
  }

  private shown(): readonly ShownCrowd[] {
    const { near, wanted, unfolded } = this;
    return shownCrowds(this.notes, { near, wanted, unfolded, room: (passage) => this.roomOf(passage) });
  }

  /** What is shown as a card whatever lies beside it. */
  get wanted(): readonly string[] {
    return [this.openNote, this.found].filter((id) => id !== undefined);
  }

  /** Asking the page each time would have it laid out anew with every key that is pressed in a note. */
  private roomOf(passage: string | undefined): number {
    const known = this.rooms.get(passage) ?? passageOf(passage)?.clientHeight ?? 0;
    this.rooms.set(passage, known);
    return known;
  }

  open(id: string | undefined): void {
    if (id) send(this, 'note-open', { id });
  }

  unfold(passage: string | undefined): void {
    this.unfolded = [...this.unfolded, passage ?? ''];
  }

  private entriesDrawn(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('note-card, .line, .more')];
  }

  private arrangeSoon(): void {
    cancelAnimationFrame(this.asked);
    this.asked = requestAnimationFrame(() => this.arrange());
  }

  /** The sizes are watched, so this runs again when anything moves. */
  private arrange(): void {
    const bars = this.renderRoot.querySelector<HTMLElement>('.bars');
    if (!bars) return;
    const entries = this.entriesDrawn();
    if (!this.plan || entries.some((entry) => !this.plan?.levels.has(entry))) {
      this.plan = measureMargin(this, entries, this.notesDrawn, this.plan);
      this.style.setProperty('--lanes', String(drawBars(bars, this.plan.bars)));
      // They are drawn anew.
      if (this.strong !== '') strengthen(this.strong.split(' '), this.renderRoot);
    }
    stackMargin(this, entries, this.plan.levels);
  }

  /** The columns have other passages where they have another size; a card that grows leaves the words where they are. */
  private resized(entries: readonly ResizeObserverEntry[]): void {
    if (entries.some(({ target }) => target.matches('.rows'))) {
      this.plan = undefined;
      this.rooms.clear();
      if (this.near) this.near = this.nearNow();
    }
    this.arrange();
  }

  /** What is near reaches a window further than what is seen, so that not every line that one scrolls asks where all passages are. */
  private readonly follow = (): void => {
    if (this.notes.length <= MANY || Math.abs(scrollY - this.seenFrom) < innerHeight / 2) return;
    this.near = this.nearNow();
  };

  private nearNow(): ReadonlySet<string> {
    this.seenFrom = scrollY;
    return nearPassages(this.near);
  }

  /** What shows the note that the pointer or the focus is on stands out, here and in the letters. */
  private readonly point = (event: Event): void => {
    const ids = notesAt(event);
    if (ids.join(' ') === this.strong) return;
    this.strong = ids.join(' ');
    strengthen(ids, this.renderRoot);
  };

  static override styles = [controlStyles, marginNotesStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'margin-notes': MarginNotes;
  }
}
