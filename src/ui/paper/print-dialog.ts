import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Edition, Letter } from '../../edition/model.ts';
import { quotedLetters } from '../../edition/quoted-letters.ts';
import { textOf } from '../../notes/note.ts';
import { beginChoice, INKS, PAPER_SIZES } from '../../views/paper/paper-choice.ts';
import type { PaperChoice } from '../../views/paper/paper-choice.ts';
import { dialogStyles } from '../comfort/dialog-styles.ts';
import { radioGroup } from '../comfort/radio-group.ts';
import { exportStyles } from '../exports/export-styles.ts';
import { failure, fetchingLetters, notFetchedWords } from '../exports/fetching-letters.ts';
import { controlStyles } from '../shell/control-styles.ts';
import { send } from '../shell/intents.ts';
import type { RoomState } from '../shell/room-state.ts';
import { counted } from '../wording/numbers.ts';
import { checkBox } from './check-box.ts';
import { layerBoxes, themeBoxes } from './paper-boxes.ts';
import { lettersForPaper, paperContent } from './paper-content.ts';
import type { PaperContent } from './paper-content.ts';
import { homeSize } from './home-size.ts';
import { letterChoice } from './letter-choice.ts';
import { alignedWords, inkName, sizeName } from './paper-words.ts';
import { printStyles } from './print-styles.ts';

/** The print dialog, for the shell to draw while it is open. */
export function printDialog(room: RoomState): TemplateResult {
  return html`<print-dialog .room=${room}></print-dialog>`;
}

/**
 * What is to stand on paper. Nothing changes on the screen.
 *
 * @fires paper-print with the choice, after it has closed
 * @fires dialog-close when it has closed
 */
@localized()
@customElement('print-dialog')
export class PrintDialog extends LitElement {
  @property({ attribute: false }) room: RoomState | undefined;
  @state() private choice: PaperChoice | undefined;
  /** How much of the letters that are elsewhere is here, from 0 to 1. */
  @state() private fetched: number | 'failed' | undefined;
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  private readonly stopped = new AbortController();
  /** The edition with those letters. */
  private brought: Edition | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopped.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('room') || !this.room) return;
    this.choice ??= beginChoice(this.room.view, homeSize(navigator.language), this.room.printed);
  }

  protected override firstUpdated(): void {
    this.dialog.showModal();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { room, choice } = this;
    if (!room || !choice) return nothing;
    const content = paperContent(room, choice);
    const letters = lettersForPaper(room, content);
    const chosen = letters.filter(({ id }) => choice.letters?.includes(id) ?? true);
    const away = chosen.filter((letter) => letter.away);
    return html`<dialog aria-labelledby="title" @close=${() => this.close(choice)}>
      <form method="dialog" @submit=${(event: Event) => away.length > 0 && this.submit(event, room, chosen)}>
        <div>
          <h2 id="title">${msg('Print')}</h2>
          <p class="hint">
            ${msg(str`The columns side by side. ${alignedWords(room.edition, room.view.align)}, as on the screen.`)}
          </p>
        </div>
        <div class="parts">
          <div>
            ${letterChoice(room, { letters, chosen: choice.letters, label: msg('Letters to print'), onChoose: (those) => this.choose({ letters: those }), first: true })}
            ${columnsHint(room, letters.length)} ${this.end(room, choice)}
          </div>
          <div>${this.themes(room, choice)} ${this.layers(room, chosen, choice)} ${this.paper(choice)}</div>
        </div>
        ${typeof this.fetched === 'number' ? fetchingLetters(this.fetched) : nothing}
        <div class="buttons">
          <p role="status">
            ${this.fetched === 'failed' ? failure(notFetchedWords()) : printedWords(content, away.length)}
          </p>
          <button value="">${msg('Cancel')}</button>
          <button
            class="main"
            value="print"
            ?disabled=${(content.passages === 0 && away.length === 0) || typeof this.fetched === 'number'}
          >
            ${msg('Print…')}
          </button>
        </div>
      </form>
    </dialog>`;
  }

  private themes({ edition }: RoomState, choice: PaperChoice): TemplateResult | typeof nothing {
    if (edition.themes.length === 0) return nothing;
    return html`${themeBoxes(edition, choice.themesOff, (themesOff) => this.choose({ themesOff }))}
    ${
      choice.themesOff.length > 0
        ? radioGroup({
            legend: msg('Passages of other themes'),
            name: 'others',
            choices: [
              { value: 'dim', label: msg('In grey') },
              { value: 'hide', label: msg('Left out') },
            ],
            chosen: choice.others,
            onChoose: (others) => this.choose({ others }),
          })
        : nothing
    }`;
  }

  private layers({ edition }: RoomState, chosen: readonly Letter[], { layersOff }: PaperChoice): TemplateResult {
    const passages = chosen.flatMap((letter) => letter.passages);
    return layerBoxes(edition, passages, layersOff, (off) => this.choose({ layersOff: off }));
  }

  private end({ notes }: RoomState, choice: PaperChoice): TemplateResult {
    const written = notes.filter(({ note }) => textOf(note).trim() !== '').length;
    return html`<fieldset>
      <legend>${msg('Also on paper')}</legend>
      <div class="boxes">
        ${checkBox({
          label: msg('Links'),
          detail: msg('What answers what, and why.'),
          checked: choice.links,
          onChange: (links) => this.choose({ links }),
        })}
        ${checkBox({
          label: msg('Your notes, numbered at the end'),
          detail:
            written > 0
              ? msg(str`${counted(written, 'notes')}, private: they are printed only if this is ticked.`)
              : msg('There are no notes yet.'),
          checked: choice.notes,
          onChange: (included) => this.choose({ notes: included }),
        })}
        ${checkBox({
          label: msg('Sources and how far to trust them'),
          checked: choice.sources,
          onChange: (sources) => this.choose({ sources }),
        })}
        ${checkBox({
          label: msg('Coverage: how much of each letter is known'),
          checked: choice.coverage,
          onChange: (coverage) => this.choose({ coverage }),
        })}
        ${checkBox({
          label: msg('Date of printing'),
          checked: choice.dated,
          onChange: (dated) => this.choose({ dated }),
        })}
      </div>
    </fieldset>`;
  }

  private paper({ size, ink }: PaperChoice): TemplateResult {
    return html`${radioGroup({
      legend: msg('Paper'),
      name: 'size',
      choices: PAPER_SIZES.map((value) => ({ value, label: sizeName(value) })),
      chosen: size,
      onChoose: (value) => this.choose({ size: value }),
    })}
    ${radioGroup({
      legend: msg('Ink'),
      name: 'ink',
      choices: INKS.map((value) => ({ value, label: inkName(value) })),
      chosen: ink,
      onChoose: (value) => this.choose({ ink: value }),
      hint: msg('Themes are told by line and sign too, not by colour alone.'),
    })}`;
  }

  private choose(part: Partial<PaperChoice>): void {
    if (this.choice) this.choice = { ...this.choice, ...part };
  }

  /** Letters that are elsewhere are brought before the dialog closes. */
  private submit(event: SubmitEvent | Event, room: RoomState, chosen: readonly Letter[]): void {
    const button = 'submitter' in event ? event.submitter : undefined;
    if (!(button instanceof HTMLButtonElement) || button.value !== 'print') return;
    event.preventDefault();
    void this.bring(room, chosen);
  }

  private async bring(room: RoomState, chosen: readonly Letter[]): Promise<void> {
    this.fetched = 0;
    try {
      const { signal } = this.stopped;
      const onProgress = (fetched: number) => void (this.fetched = fetched);
      this.brought = await room.lend(
        chosen.map(({ id }) => id),
        { signal, onProgress },
      );
      if (this.brought) this.dialog.close('print');
    } catch {
      this.fetched = 'failed';
    }
  }

  private close(choice: PaperChoice): void {
    const edition = this.brought ?? this.room?.edition;
    if (this.dialog.returnValue === 'print' && edition) send(this, 'paper-print', { choice, edition });
    send(this, 'dialog-close', undefined);
  }

  static override styles = [controlStyles, dialogStyles, printStyles, exportStyles];
}

/** Paper is the columns, and says so where they have not all letters. */
function columnsHint({ edition }: RoomState, letters: number): TemplateResult | typeof nothing {
  const all = quotedLetters(edition).length;
  if (letters === all) return nothing;
  return html`<p class="hint">
    ${msg(str`The letters in the columns, of ${counted(all, 'letters')} in all. To print others, show their columns first.`)}
  </p>`;
}

/** What will stand on paper, and what is fetched for it first. */
function printedWords({ passages, letters }: PaperContent, away: number): string {
  if (away > 0) return msg(str`${counted(away, 'letters')} will be fetched first.`);
  if (passages === 0) return msg('Nothing to print: choose a letter.');
  return msg(str`${counted(passages, 'passages')} of ${counted(letters, 'letters')}`);
}

declare global {
  interface HTMLElementTagNameMap {
    'print-dialog': PrintDialog;
  }
}
