import { css, html, LitElement, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { FindDesk } from './find-desk.ts';
import { isSame } from './hit-stops.ts';
import type { HitStop } from './hit-stops.ts';
import { placesOf } from './stop-places.ts';

/** How wide the strip is, and how far apart two hits are drawn, in CSS px. */
const WIDTH = 10;
const APART = 2;

/**
 * Where the hits are in the whole of the page: a strip beside the columns, as high as the window. Hits as typed go across it, hits in
 * other wordings half way. A click leads to the nearest. The way from hit to hit tells the same without it.
 */
@customElement('hit-strip')
export class HitStrip extends LitElement {
  @property({ attribute: false }) desk!: FindDesk;
  @property({ attribute: false }) stops: readonly HitStop[] = [];
  @property({ attribute: false }) current: HitStop | undefined;
  private readonly sizes = new ResizeObserver(() => this.requestUpdate());

  override connectedCallback(): void {
    super.connectedCallback();
    this.ariaHidden = 'true';
    this.sizes.observe(document.body);
    this.addEventListener('click', this.choose);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
    this.removeEventListener('click', this.choose);
  }

  /** The marks in the words come first: to know where they are, the page has to be laid out. */
  protected override async scheduleUpdate(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 50));
    void super.scheduleUpdate();
  }

  protected override render(): TemplateResult {
    const { clientHeight: height } = this;
    const places = this.places();
    const rows = (wanted: (stop: HitStop) => boolean) => [
      ...new Set(
        this.stops.flatMap((stop, index) => {
          const place = places[index];
          return place !== undefined && wanted(stop) ? [Math.round((place * height) / APART) * APART] : [];
        }),
      ),
    ];
    const isOther = (stop: HitStop) => this.desk.wordingOf(stop) !== undefined;
    return html`<svg width=${WIDTH} height=${height}>
      ${svg`<path d=${line(
        rows((stop) => !isOther(stop)),
        WIDTH,
      )} />`}
      ${svg`<path class="other" d=${line(rows(isOther), WIDTH / 2)} />`}
      ${svg`<path class="current" d=${line(
        rows((stop) => isSame(stop, this.current)),
        WIDTH,
      )} />`}
    </svg>`;
  }

  /** Where each hit is, as a part of the page's height. */
  private places(): readonly (number | undefined)[] {
    const whole = document.documentElement.scrollHeight;
    const inWindow = placesOf(this.stops, (stop) => this.desk.shareOf(stop));
    return inWindow.map((place) => (place === undefined ? undefined : (scrollY + place) / whole));
  }

  private readonly choose = ({ clientY }: MouseEvent): void => {
    const { top, height } = this.getBoundingClientRect();
    const at = (clientY - top) / height;
    const off = this.places().map((place) => (place === undefined ? Infinity : Math.abs(place - at)));
    const nearest = this.stops[off.indexOf(off.reduce((least, one) => Math.min(least, one), Infinity))];
    if (nearest) void this.desk.goTo(nearest);
  };

  static override styles = css`
    :host {
      position: fixed;
      inset-block: calc(var(--bar) + var(--tools)) 0;
      inset-inline-end: 0;
      z-index: 3;
      width: ${WIDTH}px;
      cursor: pointer;
    }
    svg {
      display: block;
    }
    path {
      stroke: var(--hit-line);
      stroke-width: 2;
    }
    .other {
      stroke: var(--ink-3);
    }
    .current {
      stroke: var(--focus);
      stroke-width: 4;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `;
}

/** Strokes across the strip, as the data of a path. */
function line(rows: readonly number[], width: number): string {
  return rows.map((y) => `M0 ${y}h${width}`).join('');
}

declare global {
  interface HTMLElementTagNameMap {
    'hit-strip': HitStrip;
  }
}
