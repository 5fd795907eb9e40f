import { localized } from '@lit/localize';
import { html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PlacedNote } from '../../../views/placed-notes.ts';
import { inTurn } from './idle-turns.ts';
import { noteRow } from './note-row.ts';
import { looksSame } from './row-context.ts';
import type { RowContext } from './row-context.ts';

/** Some rows of the list that are drawn together. */
export interface Piece {
  readonly notes: readonly PlacedNote[];
  /** Which of them stand further up already. */
  readonly again: ReadonlySet<string>;
}

/** So far from the window, in its height, a piece is drawn at once; what is further away waits until nothing else is to be done. */
const NEAR = '75%';

const nearWindow = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (target instanceof NotePiece) target.comeNear(isIntersecting);
    }
  },
  { rootMargin: `${NEAR} 0px` },
);

/**
 * Some rows of the list. Thousands at once would hold up the page, so that those far from the window are drawn one piece after another; in
 * the end all are there for the browser's find. It draws into the root it stands in.
 */
@localized()
@customElement('note-piece')
export class NotePiece extends LitElement {
  @property({ attribute: false, hasChanged: (piece: Piece, old?: Piece) => !isSame(piece, old) }) piece!: Piece;
  @property({ attribute: false }) context!: RowContext;
  /** The note that is open in this piece, by its id. */
  @property({ attribute: false }) openNote: string | undefined;
  /** Whether it is wanted at once, wherever the window is. */
  @property({ attribute: false, hasChanged: () => false }) soon = false;
  /** Which notes are chosen. */
  @property({ attribute: false }) chosen: ReadonlySet<string> = new Set();
  private near = false;
  private callOff = (): void => undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    nearWindow.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    nearWindow.unobserve(this);
    this.callOff();
  }

  /** Draws what waits to be drawn. */
  drawNow(): void {
    if (this.isUpdatePending) this.performUpdate();
  }

  comeNear(isNear: boolean): void {
    this.near = isNear;
    if (isNear) this.drawNow();
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    if (this.soon || this.near) return super.scheduleUpdate();
    return new Promise<void>((resolve) => {
      this.callOff = inTurn(() => {
        // It may have come near meanwhile, and have been drawn.
        this.drawNow();
        resolve();
      });
    });
  }

  protected override render(): TemplateResult {
    const { notes, again } = this.piece;
    return html`<ul role="list">
      ${notes.map((placed) =>
        noteRow({
          context: this.context,
          placed,
          open: placed.note.id === this.openNote,
          first: !again.has(placed.note.id),
        }),
      )}
    </ul>`;
  }

  /** A box shows what is chosen, also where it was drawn for another note before. */
  protected override updated(): void {
    for (const box of this.querySelectorAll<HTMLInputElement>('.pick')) {
      box.checked = this.chosen.has(box.value);
      box.closest('.note-row')?.toggleAttribute('data-chosen', box.checked);
    }
  }
}

function isSame({ notes, again }: Piece, old: Piece | undefined): boolean {
  return (
    old !== undefined &&
    notes.length === old.notes.length &&
    again.size === old.again.size &&
    notes.every(
      (placed, place) =>
        looksSame(placed, old.notes[place]) && again.has(placed.note.id) === old.again.has(placed.note.id),
    )
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'note-piece': NotePiece;
  }
}
