import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { spotAfter } from '../../../notes/codebook/tag-moves.ts';
import type { TagMove } from '../../../notes/codebook/tag-moves.ts';
import { linkTo } from '../../../routing/address.ts';
import type { TagRow } from '../../../views/codebook/tag-rows.ts';
import { withNotebook } from '../../../views/notes/notebook-choice.ts';
import { FIRST_VIEW } from '../../../views/view-state.ts';
import type { ViewState } from '../../../views/view-state.ts';
import { directionOf, language } from '../../language/language.ts';
import { controlStyles } from '../../shell/control-styles.ts';
import { send } from '../../shell/intents.ts';
import { countedInDigits, inDigits } from '../../wording/numbers.ts';
import { tagSign } from '../tags/tag-sign.ts';
import { passagesId } from './noted-passages.ts';
import { tagTableStyles } from './tag-table-styles.ts';

const COUNTS = ['notes', 'passages', 'letters'] as const;

/**
 * The tags as a [tree in a grid](https://www.w3.org/WAI/ARIA/apg/patterns/treegrid/), with what each counts: one stop of the Tab key, and arrows from link to link.
 * With Alt they move the tag itself.
 *
 * @fires codebook-do when a tag is moved
 */
@localized()
@customElement('tag-table')
export class TagTable extends LitElement {
  @property({ attribute: false }) rows: readonly TagRow[] = [];
  @property({ attribute: false }) view: ViewState = FIRST_VIEW;
  /** The tag that is open, by its id. */
  @property({ attribute: false }) open: string | undefined;
  /** The link that had the focus last: the id of its tag, and which of the tag's links it is. */
  @state() private stop: { readonly tag: string; readonly link: number } | undefined;
  private held = false;

  protected override willUpdate(): void {
    this.held = this.renderRoot.querySelector(':focus') !== null;
  }

  protected override render(): TemplateResult {
    return html`<table
        role="treegrid"
        aria-label=${msg('Tags')}
        aria-describedby="keys"
        class=${this.rows.some(({ above }) => above.length > 0) ? 'nested' : ''}
        @keydown=${(event: KeyboardEvent) => this.press(event)}
        @focusin=${(event: FocusEvent) => this.follow(event)}
      >
        <thead>
          <tr>
            <th scope="col">${msg('Tag')}</th>
            <th scope="col">${msg('Notes')}</th>
            <th scope="col">${msg('Passages')}</th>
            <th scope="col">${msg('Letters')}</th>
          </tr>
        </thead>
        <tbody>
          ${repeat(
            this.rows,
            ({ tag }) => tag.id,
            (row) => this.row(row),
          )}
        </tbody>
      </table>
      <p id="keys" class="hint">
        ${msg('Arrow keys go from tag to tag; with Alt they move the tag: up, down, under the one before it, or out.')}
        ${this.rows.some(({ above }) => above.length > 0) ? msg('A number after + counts what only tags under it have.') : nothing}
      </p>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    // A row that is moved loses the focus.
    if (changed.has('rows') && this.held && !this.renderRoot.querySelector(':focus')) this.linkAt(this.stop)?.focus();
  }

  /** Focuses the tag in a row, or in the last one. */
  async focusRow(place: number): Promise<void> {
    await this.updateComplete;
    const names = [...this.renderRoot.querySelectorAll<HTMLElement>('a.name')];
    (names[place] ?? names.at(-1))?.focus();
  }

  private row(row: TagRow): TemplateResult {
    const { tag, above, siblings, circular } = row;
    const passages = { ...withNotebook(this.view, { tag: tag.id }), at: passagesId(tag.id) };
    const notes = withNotebook(this.view, { part: '', table: '', tag: tag.id });
    return html`<tr
      role="row"
      data-tag=${tag.id}
      aria-level=${above.length + 1}
      aria-posinset=${siblings.indexOf(tag) + 1}
      aria-setsize=${siblings.length}
      class=${tag.id === this.open ? 'open' : ''}
    >
      <th scope="row" role="rowheader" style="--level: ${above.length}">
        <a
          class="name"
          href=${linkTo(withNotebook(this.view, { tag: tag.id }))}
          aria-current=${tag.id === this.open ? 'true' : nothing}
          tabindex=${tag.id === this.entry ? 0 : -1}
          >${tagSign(tag)}<span dir="auto">${tag.name}</span></a
        >
        ${circular ? html`<small>${msg('Two tabs put it under itself; it stands at the top.')}</small>` : nothing}
      </th>
      ${COUNTS.map((what) => this.cell(row, what, linkTo(what === 'notes' ? notes : passages)))}
    </tr>`;
  }

  private cell({ tag, own, all }: TagRow, what: (typeof COUNTS)[number], href: string): TemplateResult {
    const count = own[what].length;
    const more = all[what].length - count;
    const label = msg(str`${countedInDigits(count, what)}: ${tag.name}`);
    const under = linkTo({ ...withNotebook(this.view, { tag: tag.id }), at: passagesId(tag.id) });
    return html`<td role="gridcell">
      ${
        count === 0
          ? html`<span class="none">${inDigits(0)}</span>`
          : html`<a href=${href} aria-label=${label} tabindex="-1">${inDigits(count)}</a>`
      }${
        more > 0
          ? html`<a
              class="more"
              href=${under}
              aria-label=${msg(str`+${countedInDigits(more, what)} under ${tag.name}`)}
              tabindex="-1"
              >+${inDigits(more)}</a
            >`
          : html`<span class="more"></span>`
      }
    </td>`;
  }

  /** The tag whose row the Tab key leads into: where the reader was last, else the one that is open, else the first. */
  private get entry(): string | undefined {
    const ids = this.rows.map(({ tag }) => tag.id);
    return [this.stop?.tag, this.open].find((id) => id !== undefined && ids.includes(id)) ?? ids[0];
  }

  private follow({ target }: FocusEvent): void {
    if (!(target instanceof HTMLAnchorElement)) return;
    const row = target.closest('tr');
    const tag = row?.dataset['tag'];
    if (row && tag !== undefined) this.stop = { tag, link: linksOf(row).indexOf(target) };
  }

  private press(event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (ctrlKey || metaKey || shiftKey || !this.stop) return;
    const arrow = directionOf(language()) === 'rtl' ? (MIRRORED[key] ?? key) : key;
    const index = this.rows.findIndex(({ tag }) => tag.id === this.stop?.tag);
    const move = MOVES[arrow];
    if (altKey) {
      if (!move) return;
      this.move(this.stop.tag, move);
    } else {
      const to = this.goal(arrow, index, this.stop.link);
      if (!to) return;
      to.focus();
    }
    event.preventDefault();
  }

  /** The link that a key leads to. */
  private goal(key: string, index: number, link: number): HTMLElement | undefined {
    const rows = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: this.rows.length - 1 }[key];
    const columns = { ArrowLeft: link - 1, ArrowRight: link + 1 }[key];
    if (rows === undefined && columns === undefined) return undefined;
    const tag = this.rows[rows ?? index]?.tag.id;
    return tag === undefined ? undefined : this.linkAt({ tag, link: columns ?? link });
  }

  private linkAt(stop: { readonly tag: string; readonly link: number } | undefined): HTMLElement | undefined {
    const row = [...this.renderRoot.querySelectorAll<HTMLElement>('tbody tr')].find(
      ({ dataset }) => dataset['tag'] === stop?.tag,
    );
    if (!row || !stop || stop.link < 0) return undefined;
    // A tag may have fewer links than the one that one comes from.
    return linksOf(row)[Math.min(stop.link, linksOf(row).length - 1)];
  }

  private move(id: string, move: TagMove): void {
    const spot = spotAfter(
      this.rows.map(({ tag }) => tag),
      id,
      move,
    );
    if (spot) send(this, 'codebook-do', { step: { type: 'place', id, spot } });
  }

  static override styles = [controlStyles, tagTableStyles];
}

const MOVES: Readonly<Record<string, TagMove>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
};
const MIRRORED: Readonly<Record<string, string>> = { ArrowRight: 'ArrowLeft', ArrowLeft: 'ArrowRight' };

function linksOf(row: Element): readonly HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>('a')];
}

declare global {
  interface HTMLElementTagNameMap {
    'tag-table': TagTable;
  }
}
