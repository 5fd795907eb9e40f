import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Party } from '../../edition/model.ts';
import type { Preferences } from '../../platform/preferences.ts';
import { send } from '../shell/intents.ts';

/** What an arrow key moves, as a part of both columns together. */
const STEP = 0.02;
/** No column gets less than this part of both. */
const LEAST = 0.2;

/**
 * The edge between two columns: dragged, or moved with arrow keys, it shares their width out anew; Home makes them equal. A
 * [window splitter](https://www.w3.org/WAI/ARIA/apg/patterns/windowsplitter/).
 *
 * @fires preference-change with `widths`
 */
@localized()
@customElement('column-edge')
export class ColumnEdge extends LitElement {
  @property({ attribute: false }) parties: readonly Party[] = [];
  /** Of the column after it. */
  @property({ attribute: false }) index = 1;
  @property({ attribute: false }) widths: Preferences['widths'] = {};

  constructor() {
    super();
    this.addEventListener('pointerdown', (event) => this.drag(event));
    this.addEventListener('keydown', (event) => this.press(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.role = 'separator';
    this.tabIndex = 0;
    this.ariaOrientation = 'vertical';
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const [before, after] = this.pair();
    this.ariaLabel = msg(str`Width of the columns ${before?.shortName ?? ''} and ${after?.shortName ?? ''}`);
    this.ariaValueNow = String(Math.round(this.share() * 100));
    this.ariaValueMin = String(LEAST * 100);
    this.ariaValueMax = String((1 - LEAST) * 100);
  }

  protected override render(): TemplateResult {
    return html`<i></i>`;
  }

  private pair(): readonly [Party | undefined, Party | undefined] {
    return [this.parties[this.index - 1], this.parties[this.index]];
  }

  private widthOf(party: Party | undefined): number {
    return (party && this.widths[party.id]) ?? 1;
  }

  /** The first column's part of both. */
  private share(): number {
    const [before, after] = this.pair().map((party) => this.widthOf(party));
    return (before ?? 1) / ((before ?? 1) + (after ?? 1));
  }

  private setShare(share: number): void {
    const [before, after] = this.pair();
    if (!before || !after) return;
    const both = this.widthOf(before) + this.widthOf(after);
    const kept = Math.min(Math.max(share, LEAST), 1 - LEAST);
    const width = (part: number) => Math.round(both * part * 1000) / 1000;
    send(this, 'preference-change', {
      widths: { ...this.widths, [before.id]: width(kept), [after.id]: width(1 - kept) },
    });
  }

  private press(event: KeyboardEvent): void {
    const forth = getComputedStyle(this).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key === 'Home') this.setShare(0.5);
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight')
      this.setShare(this.share() + (event.key === forth ? STEP : -STEP));
    else return;
    event.preventDefault();
  }

  private drag(event: PointerEvent): void {
    const before = this.previousElementSibling?.getBoundingClientRect();
    const after = this.nextElementSibling?.getBoundingClientRect();
    if (event.button !== 0 || !before || !after) return;
    event.preventDefault();
    this.focus({ preventScroll: true });
    this.setPointerCapture(event.pointerId);
    const rtl = getComputedStyle(this).direction === 'rtl';
    const [left, right] = rtl ? [after, before] : [before, after];
    const move = ({ clientX }: PointerEvent): void => {
      const part = (clientX - left.left) / (right.right - left.left);
      this.setShare(rtl ? 1 - part : part);
    };
    const dragged = new AbortController();
    this.addEventListener('pointermove', move, { signal: dragged.signal });
    for (const end of ['pointerup', 'pointercancel'] as const)
      this.addEventListener(end, () => dragged.abort(), { signal: dragged.signal });
  }

  static override styles = css`
    :host {
      display: grid;
      place-items: center;
      z-index: 1;
      align-self: stretch;
      width: 24px;
      margin-inline: auto;
      cursor: col-resize;
      touch-action: none;
    }
    i {
      width: 3px;
      height: 2rem;
      border-radius: 2px;
      background: var(--rule-2);
    }
    :host(:hover) i,
    :host(:focus-visible) i {
      background: var(--ink-3);
    }
    :host(:focus-visible) {
      outline: 2px solid var(--focus);
    }
    @media print {
      :host {
        visibility: hidden;
      }
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'column-edge': ColumnEdge;
  }
}
