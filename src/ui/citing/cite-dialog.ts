import { localized, msg } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { letterOfId } from '../../edition/letter-of-id.ts';
import type { AttestedText, Edition } from '../../edition/model.ts';
import { citationOf } from '../../exports/citations/citation.ts';
import type { Citation, CitedSpot } from '../../exports/citations/citation.ts';
import { CITATION_STYLES } from '../../exports/citations/citation-styles.ts';
import type { CitationStyleId } from '../../exports/citations/citation-styles.ts';
import { dialogStyles } from '../comfort/dialog-styles.ts';
import { radioGroup } from '../comfort/radio-group.ts';
import type { Choice } from '../comfort/radio-group.ts';
import { controlStyles } from '../shell/control-styles.ts';
import { send } from '../shell/intents.ts';
import type { RoomState } from '../shell/room-state.ts';
import { saveFile } from '../shell/save-file.ts';
import { citationStyleName } from '../wording/citation-words.ts';
import { citeStyles } from './cite-styles.ts';
import { editionAddress } from './edition-address.ts';

/** How much is cited. */
type Extent = 'words' | 'passage' | 'letter';

/** The dialog of citations, for the shell to draw while it is open. */
export function citeDialog(room: RoomState): TemplateResult {
  return html`<cite-dialog .room=${room}></cite-dialog>`;
}

/**
 * The citation of what the reader asked for, in a style of choice, to be copied or saved.
 *
 * @fires dialog-close when it has closed
 */
@localized()
@customElement('cite-dialog')
export class CiteDialog extends LitElement {
  @property({ attribute: false }) room: RoomState | undefined;
  @state() private chosen: CitationStyleId = 'plain';
  @state() private extent: Extent | undefined;
  @state() private said = '';
  /** The edition with what is cited in it, also where the reader has gone on meanwhile. */
  @state() private edition: Edition | undefined;
  @query('dialog') private readonly dialog!: HTMLDialogElement | null;
  private shown = false;

  protected override willUpdate(): void {
    const { room } = this;
    if (this.hasUpdated || !room) return;
    const { cited, edition } = room;
    if (!cited || !letterOfId(edition, cited.subject)?.away) this.edition = edition;
    else
      void room.have([cited.subject]).then(
        (brought) => (this.edition = brought),
        () => (send(this, 'part-missing', undefined), send(this, 'dialog-close', undefined)),
      );
  }

  protected override updated(): void {
    if (this.shown || !this.dialog) return;
    this.shown = true;
    this.dialog.showModal();
  }

  protected override render(): TemplateResult | typeof nothing {
    const citation = this.citation();
    const style = CITATION_STYLES.find(({ id }) => id === this.chosen);
    if (!citation || !style) return nothing;
    const text = style.cite([citation]).trimEnd();
    const isCode = style.mediaType !== 'text/plain';
    return html`<dialog
      aria-labelledby="title"
      @close=${() => send(this, 'dialog-close', undefined)}
      @click=${(event: Event) => event.target === this.dialog && this.dialog?.close()}
    >
      <form method="dialog">
        <h2 id="title">${msg('Citation')}</h2>
        ${this.styleChoice()} ${this.extentChoice()}
        <div>
          <pre
            class="citation ${isCode ? 'code' : ''}"
            role="group"
            aria-label=${msg('The citation')}
            tabindex="0"
            lang="en"
            dir="ltr"
          >
${text}</pre>
          ${
            citation.permalink === undefined
              ? html`<p class="hint">${msg('Without a link: this page was not opened from the web.')}</p>`
              : nothing
          }
        </div>
        <div class="buttons">
          <p role="status">${this.said}</p>
          <button>${msg('Close')}</button>
          <button type="button" @click=${() => this.save(citation)}>${msg('Save as file')}</button>
          <button type="button" class="main" @click=${() => void this.copy(text)}>${msg('Copy')}</button>
        </div>
      </form>
    </dialog>`;
  }

  private styleChoice(): TemplateResult {
    return radioGroup({
      legend: msg('Style'),
      name: 'style',
      choices: CITATION_STYLES.map(({ id }) => ({ value: id, label: citationStyleName(id) })),
      chosen: this.chosen,
      onChoose: (id) => this.choose(() => (this.chosen = id)),
      first: true,
    });
  }

  /** Of a whole letter there is nothing less to choose. */
  private extentChoice(): TemplateResult | typeof nothing {
    const cited = this.room?.cited;
    if (!cited || this.spotOf('passage') === undefined) return nothing;
    const choices: readonly Choice<Extent>[] = [
      ...(cited.words ? [{ value: 'words' as const, label: msg('Selected words') }] : []),
      { value: 'passage', label: msg('Whole passage') },
      { value: 'letter', label: this.isContext() ? msg('Whole context text') : msg('Whole letter') },
    ];
    return radioGroup({
      legend: msg('What is cited'),
      name: 'extent',
      choices,
      chosen: this.extentNow(),
      onChoose: (extent) => this.choose(() => (this.extent = extent)),
    });
  }

  private choose(change: () => void): void {
    this.said = '';
    change();
  }

  private extentNow(): Extent {
    return this.extent ?? (this.room?.cited?.words ? 'words' : 'passage');
  }

  private citation(): Citation | undefined {
    const spot = this.spotOf(this.extentNow()) ?? this.room?.cited;
    return this.edition && spot && citationOf(this.edition, spot, editionAddress());
  }

  /** What is cited to this extent; undefined where it was a letter from the first. */
  private spotOf(extent: Extent): CitedSpot | undefined {
    const cited = this.room?.cited;
    const text = cited && this.texts().find(({ passages }) => passages.some(({ id }) => id === cited.subject));
    if (!cited || !text) return undefined;
    if (extent === 'words') return cited;
    return { subject: extent === 'letter' ? text.id : cited.subject };
  }

  private texts(): readonly AttestedText[] {
    return this.edition ? [...this.edition.letters, ...this.edition.context] : [];
  }

  private isContext(): boolean {
    return this.citation()?.kind !== 'letter';
  }

  private async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.said = msg('Citation copied.');
    } catch {
      this.said = msg(
        'The browser did not allow copying. Select the citation above and copy it, or save it as a file.',
      );
    }
  }

  private save(citation: Citation): void {
    const style = CITATION_STYLES.find(({ id }) => id === this.chosen);
    if (style)
      saveFile(`${citation.key.replaceAll(':', '-')}.${style.ending}`, style.mediaType, style.cite([citation]));
  }

  static override styles = [controlStyles, dialogStyles, citeStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'cite-dialog': CiteDialog;
  }
}
