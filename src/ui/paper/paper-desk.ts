import type { LitElement } from 'lit';
import type { PrintedChoice } from '../../views/paper/paper-choice.ts';
import type { ViewState } from '../../views/view-state.ts';
import type { Intents } from '../shell/intents.ts';
import type { DrawPart } from '../shell/room-state.ts';

/** Prints what a reader chose: the sheet is drawn for the printer, and goes when the printer has it. */
export class PaperDesk {
  /** Draws the sheet while it is printed. */
  drawSheet: DrawPart | undefined;
  /** What was printed last, for the next time the reader is asked. */
  last: PrintedChoice | undefined;
  readonly #host: LitElement;
  readonly #onFailure: () => void;

  /** `onFailure` is called where the sheet can't be loaded; printing again tries again. */
  constructor(host: LitElement, onFailure: () => void) {
    this.#host = host;
    this.#onFailure = onFailure;
  }

  async print({ choice, edition }: Intents['paper-print'], seen: ViewState): Promise<void> {
    this.last = { choice, seen };
    try {
      const { paperSheet } = await import('./paper-sheet.ts');
      await this.#draw((state) => paperSheet({ ...state, edition }, choice));
    } catch {
      this.#onFailure();
      return;
    }
    addEventListener('afterprint', () => void this.#draw(undefined), { once: true });
    print();
  }

  async #draw(sheet: DrawPart | undefined): Promise<void> {
    this.drawSheet = sheet;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await Promise.all([...this.#host.querySelectorAll('letter-text')].map(({ updateComplete }) => updateComplete));
    await document.fonts.ready;
  }
}
