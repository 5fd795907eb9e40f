import { localized, msg } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { Edition } from '../../edition/model.ts';
import { fromAddress } from '../../routing/address.ts';
import { spanOf, windowOf } from '../../views/timeline/time-window.ts';
import type { TimeWindow } from '../../views/timeline/time-window.ts';
import { coreOf } from '../../edition/shards/core.ts';
import { isMark } from '../../views/timeline/entry.ts';
import { isLarge, largeTimeline, wholeOf } from '../../views/timeline/large-timeline.ts';
import { timeline } from '../../views/timeline/timeline.ts';
import type { Timeline } from '../../views/timeline/timeline.ts';
import type { ViewState } from '../../views/view-state.ts';
import { language } from '../language/language.ts';
import { send } from '../shell/intents.ts';
import { boxOf } from '../shell/reading-place.ts';
import { scaleOf } from './frame.ts';
import { lanesDrawing } from './lanes-drawing.ts';
import { PanAndZoom } from './pan-and-zoom.ts';
import type { Moving } from './pan-and-zoom.ts';
import { PictureSize } from './picture-size.ts';
import { planPicture } from './picture-plan.ts';
import { axisDrawing, ticksIn } from './time-axis.ts';
import { timeTools } from './time-head.ts';
import { timelineTables } from './timeline-tables.ts';
import { toldLine } from './told-line.ts';
import { undatedCount, undatedList } from './undated-list.ts';

/**
 * The letters and events in time: a picture that can be moved and zoomed, and the same in tables. It draws into the light DOM,
 * where the browser's find, print and links reach it.
 *
 * @fires view-change with `span` when a movement has ended, or with the view that a mark leads to
 */
@localized()
@customElement('time-line')
export class TimeLine extends LitElement {
  @property({ attribute: false }) edition!: Edition;
  @property({ attribute: false }) view!: ViewState;
  @state() private window: TimeWindow | undefined;
  /** The marks or intervals that the pointer and the focus are on. */
  @state() private pointed: string | undefined;
  @state() private focused: string | undefined;
  @state() private tablesOpen = false;
  private shown!: Timeline;
  private readonly size = new PictureSize(this);
  private readonly movement = new PanAndZoom(
    () => this.moving(),
    (window) => void (this.window = window),
    () => this.settle(),
  );
  /** Not passive: what zooms must not scroll the page. */
  private readonly turn = { handleEvent: this.movement.wheel, passive: false };

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.movement.stop();
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('edition') && !changed.has('view')) return;
    const before = changed.get('view') as ViewState | undefined;
    const { dating, columns, span } = this.view;
    const same = !changed.has('edition') && before?.dating === dating && before.columns === columns;
    if (isLarge(this.edition)) this.shown = this.partShown(changed);
    else if (!same) this.shown = timeline(this.edition, this.view);
    const { whole } = this.shown;
    const now = whole && this.window && spanOf(this.window, whole);
    const moved = now?.from !== span?.from || now?.to !== span?.to;
    if (whole && (!this.window || moved)) this.window = windowOf(span, whole);
  }

  /** Of a large edition what the address shows of time. Its letters come and go, and that changes nothing here. */
  private partShown(changed: PropertyValues): Timeline {
    const { edition, view } = this;
    const before = changed.get('edition') as Edition | undefined;
    if (!changed.has('view') && before && coreOf(before) === coreOf(edition)) return this.shown;
    const whole = wholeOf(edition) ?? { from: 0, to: 0 };
    return largeTimeline(edition, view, windowOf(view.span, whole));
  }

  protected override render(): TemplateResult {
    const { edition, view, shown, tablesOpen } = this;
    const undated = shown.entries.filter((entry) => !isMark(entry));
    return html`${this.window && shown.whole ? this.picture(this.window, shown.whole) : nothing}
      ${undated.length > 0 ? undatedList(edition, view, undated) : nothing}
      ${shown.crowd ? undatedCount(view, shown.crowd.undated) : nothing}
      <details class="time-tables" @toggle=${this.toggled}>
        <summary>${msg('The same in tables')}</summary>
        <div class="time-wide" role="region" aria-label=${msg('Tables')} tabindex=${tablesOpen ? '0' : nothing}>
          ${guard([shown, view, tablesOpen, language()], () =>
            timelineTables({ edition, view, timeline: shown, open: tablesOpen }),
          )}
        </div>
      </details>`;
  }

  private picture(window: TimeWindow, whole: TimeWindow): TemplateResult {
    const { edition, view, focused, size, movement } = this;
    const shown = this.shown.crowd ? largeTimeline(edition, view, window) : this.shown;
    const told = this.pointed ?? focused;
    const scale = scaleOf(window, whole, size.width);
    const { width, ruler } = size;
    const frame = { offset: scale(window.from), width, mirrored: this.isMirrored(), ruler };
    const ticks = ticksIn(window, frame, size);
    const plan = planPicture(shown, size.sizesAt(scale));
    return html`<figure class="time" aria-label=${msg('Timeline')}>
      <div class="time-head">
        ${timeTools(window, movement, toldLine(edition, shown, told))} ${axisDrawing(ticks, size)}
      </div>
      <div
        class="time-picture"
        role="group"
        tabindex="0"
        aria-label=${msg('Letters and events in time')}
        aria-describedby="timeline-hint"
        @pointerdown=${movement.press}
        @pointermove=${movement.drag}
        @pointerup=${movement.release}
        @pointercancel=${movement.release}
        @pointerover=${this.point}
        @pointerleave=${this.point}
        @focusin=${this.point}
        @focusout=${this.point}
        @wheel=${this.turn}
        @keydown=${movement.key}
        @click=${this.follow}
        @dragstart=${keepInPlace}
      >
        ${size.width > 0 ? lanesDrawing({ edition, view, plan, frame, ticks, window, told, focused }) : nothing}
      </div>
    </figure>`;
  }

  private moving(): Moving | undefined {
    const { window, shown, size } = this;
    const { whole } = shown;
    const picture = this.querySelector('.time-picture')?.getBoundingClientRect();
    if (!window || !whole || !picture) return undefined;
    const mirrored = this.isMirrored();
    return {
      window,
      whole,
      width: size.width,
      mirrored,
      centre: this.momentInFocus(window),
      along: ({ clientX }) => (mirrored ? picture.right - clientX : clientX - picture.left),
    };
  }

  /** The day of the mark that has the focus, else the middle of what is in view. */
  private momentInFocus({ from, to }: TimeWindow): number {
    const mark = this.shown.lanes.flatMap(({ marks }) => marks).find(({ id }) => id === this.focused);
    const { first, last } = mark?.held.value ?? { first: from, last: to };
    return (Math.max(first, from) + Math.min(last, to)) / 2;
  }

  private isMirrored(): boolean {
    return getComputedStyle(this).direction === 'rtl';
  }

  /** Who moves the window leaves what the address pointed at. */
  private settle(): void {
    const { window, shown } = this;
    if (window && shown.whole) send(this, 'view-change', { span: spanOf(window, shown.whole), at: undefined });
  }

  private readonly point = ({ type, target }: Event): void => {
    const id = type === 'pointerleave' || type === 'focusout' ? undefined : idAt(target);
    if (type.startsWith('focus')) this.focused = id;
    else this.pointed = id;
    if (type === 'focusin' && target instanceof SVGElement && target.matches(':focus-visible'))
      boxOf(target).scrollIntoView({ block: 'nearest' });
  };

  private readonly follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (link instanceof SVGAElement && isPlain(event)) {
      event.preventDefault();
      send(this, 'view-change', fromAddress(new URL(link.href.baseVal, location.href)));
    }
  };

  private readonly toggled = ({ target }: Event): void => {
    this.tablesOpen = target instanceof HTMLDetailsElement && target.open;
  };
}

/** The mark or interval that an event is on. */
function idAt(target: EventTarget | null): string | undefined {
  const told = target instanceof Element ? target.closest<SVGElement>('[data-told]') : null;
  return told?.dataset['told'];
}

/** A click that opens no tab or window of its own. */
function isPlain({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}

/** A link that is moved moves the picture, and is not carried off. */
function keepInPlace(event: Event): void {
  event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    'time-line': TimeLine;
  }
}
