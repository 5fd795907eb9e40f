import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Columns } from '../../views/columns/columns.ts';
import { passagesOf } from '../../views/columns/party-head.ts';
import { alignmentsOf } from '../../views/offered-view.ts';
import { slotOf } from '../shell/room-state.ts';
import type { RoomState } from '../shell/room-state.ts';
import { wholePart } from '../transcribed/whole-part.ts';
import { wake } from '../shell/wake.ts';
import { counted, inDigits } from '../wording/numbers.ts';
import './alignment-choice.ts';
import './tool-popover.ts';

/** What the tools hold comes when the first is opened. */
const wakeOptions = wake(() =>
  Promise.all([import('./layer-options.ts'), import('./filter-options.ts'), import('./column-options.ts')]),
);

/** The tools of the columns: themes, alignment, layers, dates and filters, columns. In a narrow window they are a sheet. */
export function roomTools(state: RoomState, shown: Columns): TemplateResult {
  const { edition, view, narrow } = state;
  const alignments = alignmentsOf(edition);
  const tools = html`${themes(state)}
    ${
      alignments.length > 1
        ? html`<alignment-choice
            .align=${view.align}
            .offered=${alignments}
            ?whole=${edition.form === 'transcribed'}
          ></alignment-choice>`
        : nothing
    }
    ${wholePart(edition)?.textTool(state)}
    <tool-popover
      label=${msg('Layers')}
      state=${offWords(view.layersOff.length)}
      ?inline=${narrow}
      @tool-open=${wakeOptions}
    >
      <layer-options .layersOff=${view.layersOff} .edition=${edition}></layer-options>
    </tool-popover>
    ${hasFilters(edition) ? filterTool(state) : nothing}
    ${edition.parties.length > 1 ? columnTool(state, shown) : nothing}`;
  if (!narrow) return html`<section class="tools" aria-label=${msg('View')}>${tools}</section>`;
  return html`<div class="tool-line"><button popovertarget="view-sheet">${msg('Filters and layers')}</button></div>
    <section
      class="tools sheet-over"
      id="view-sheet"
      popover="auto"
      @beforetoggle=${wakeOptions}
      aria-label=${msg('View')}
    >
      ${tools}
      <button popovertarget="view-sheet" popovertargetaction="hide">${msg('Done')}</button>
    </section>`;
}

/** The chips of themes come beside the letters; without them the themes can't be switched, and their marks are there all the same. */
export async function loadThemeChips(): Promise<void> {
  await import('./theme-chips.ts').catch(() => undefined);
}

/** The themes, if the edition marks any. */
function themes({ edition, view }: RoomState): TemplateResult | typeof nothing {
  if (edition.themes.length === 0) return nothing;
  const chips = edition.themes.map(({ id, name, definition }) => ({
    id,
    name,
    definition,
    slot: slotOf(edition, id),
    count: passagesOf(edition, id),
  }));
  return html`<theme-chips .chips=${chips} .themesOff=${view.themesOff} .others=${view.others}></theme-chips>`;
}

/** Dates differ only where sources do, and passages stand in no exchange where none is marked. */
function hasFilters(edition: RoomState['edition']): boolean {
  return edition.exchanges.length > 0 || edition.letters.some(({ dates }) => dates.length > 1);
}

function filterTool(state: RoomState): TemplateResult {
  const { edition, view, narrow } = state;
  return html`<tool-popover
    label=${msg('Dates and filters')}
    state=${setWords(state)}
    ?inline=${narrow}
    @tool-open=${wakeOptions}
  >
    <filter-options
      ?filters=${edition.exchanges.length > 0}
      .edition=${edition}
      .dating=${view.dating}
      .only=${view.only}
    ></filter-options>
  </tool-popover>`;
}

function columnTool({ edition, view, preferences, narrow }: RoomState, { parties }: Columns): TemplateResult {
  const state =
    parties.length < edition.parties.length ? `${inDigits(parties.length)}/${inDigits(edition.parties.length)}` : '';
  return html`<tool-popover label=${msg('Columns')} state=${state} ?inline=${narrow} @tool-open=${wakeOptions}>
    <column-options
      .edition=${edition}
      .shown=${parties.map(({ id }) => id)}
      .across=${view.across}
      ?widened=${!narrow && view.page === 'columns' && Object.keys(preferences.widths).length > 0}
    ></column-options>
  </tool-popover>`;
}

function offWords(count: number): string {
  return count > 0 ? counted(count, 'off') : '';
}

/** How many of dating and filters are set otherwise than at first. */
function setWords({ view }: RoomState): string {
  const count = view.only.length + (view.dating === 'edition' ? 0 : 1);
  return count > 0 ? counted(count, 'set') : '';
}
