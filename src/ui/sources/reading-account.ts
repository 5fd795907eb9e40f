import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { letterOfId } from '../../edition/letter-of-id.ts';
import { FOR_READERS } from '../../edition/reading-summary.ts';
import type { ReadingSummary } from '../../edition/reading-summary.ts';
import { coreOf } from '../../edition/shards/core.ts';
import { summaryOfReport } from '../../library/reading-report.ts';
import { linkTo } from '../../routing/address.ts';
import { EDITION_SHOWN } from '../../routing/edition-shown.ts';
import { letterOfFile } from '../../views/sources/letter-of-file.ts';
import { UNFILTERED } from '../../views/view-state.ts';
import { aboutBuiltIn } from '../library/built-in.ts';
import type { RoomState } from '../shell/room-state.ts';
import { inDigits } from '../wording/numbers.ts';
import { readingReport } from './reading-report.ts';
import { letterLink } from './source-links.ts';

/**
 * What became of the files of the letters: fetched when it is first drawn, since few readers ask for it. It draws into the light DOM, where the browser's find
 * reaches it.
 */
@localized()
@customElement('reading-account')
export class ReadingAccount extends LitElement {
  @property({ attribute: false }) room!: RoomState;
  @state() private summary: ReadingSummary | undefined;
  @state() private failed = false;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('room')?.edition;
    if (changed.has('room') && (!before || coreOf(before) !== coreOf(this.room.edition))) void this.read();
  }

  protected override render(): TemplateResult {
    const { summary } = this;
    if (this.failed) return this.failure();
    if (!summary) return html`<p role="status">${msg('Being fetched…')}</p>`;
    return html`<p>${msg(str`Files: ${inDigits(summary.files)}.`)}</p>
      ${readingReport(summary, {
        refused: msg('Files of which nothing could be read'),
        remedies: false,
        passage: (id) => this.passageLink(id),
        letter: (file) => this.letterLink(file),
      })}`;
  }

  private async read(): Promise<void> {
    this.failed = false;
    try {
      this.summary = await readSummary();
      this.failed = this.summary === undefined;
    } catch {
      this.failed = true;
    }
  }

  private failure(): TemplateResult {
    return html`<p role="alert">
      ${msg('How the files of the letters were read could not be loaded. Check the connection, then try again.')}
      <button type="button" @click=${() => void this.read()}>${msg('Try again')}</button>
    </p>`;
  }

  private passageLink(id: string): unknown {
    const { edition, view } = this.room;
    const letter = letterOfId(edition, id);
    if (!letter) return nothing;
    const href = linkTo({ ...view, ...UNFILTERED, page: 'columns', align: 'date', at: id });
    return html`<a href=${href} lang=${edition.lang} dir="auto">${letter.title}</a>`;
  }

  private letterLink(file: string): unknown {
    const letter = letterOfFile(this.room.edition, file);
    return letter ? letterLink(this.room, letter) : nothing;
  }
}

/** Of the letters that are shown: those of the site, or those that were opened. */
async function readSummary(): Promise<ReadingSummary | undefined> {
  if (EDITION_SHOWN === undefined) return (await aboutBuiltIn()).reading;
  const { readKeptReport } = await import('../library/kept-letters.ts');
  return summaryOfReport(await readKeptReport(EDITION_SHOWN), FOR_READERS);
}

declare global {
  interface HTMLElementTagNameMap {
    'reading-account': ReadingAccount;
  }
}
