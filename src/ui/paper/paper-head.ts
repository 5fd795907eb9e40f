import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { quotedLetters } from '../../edition/quoted-letters.ts';
import type { PaperChoice } from '../../views/paper/paper-choice.ts';
import type { ViewState } from '../../views/view-state.ts';
import { traceLine } from '../columns/trace-line.ts';
import { themeGlyph } from '../columns/theme-glyph.ts';
import { slotOf } from '../shell/room-state.ts';
import type { RoomState } from '../shell/room-state.ts';
import { datedWords } from '../wording/dating-words.ts';
import { neitherSide } from '../wording/letter-words.ts';
import { counted, inDigits, listed } from '../wording/numbers.ts';
import { filterName } from '../wording/view-words.ts';
import type { PaperContent } from './paper-content.ts';
import { alignedWords, dayWords } from './paper-words.ts';
import { inSeries } from '../wording/punctuation.ts';

/** What the print is: the edition, what of it is printed, how it is set, and what the lines mean. */
export function paperHead(state: RoomState, choice: PaperChoice, content: PaperContent): TemplateResult {
  const { edition } = state;
  const { view, shown } = content;
  const only = [...view.only.map(filterName), ...(view.across === 'only' ? [neitherSide()] : [])];
  return html`<header class="paper-head">
    <h1 lang=${edition.lang} dir="auto">${edition.title}</h1>
    <p class="lead" lang=${edition.lang} dir="auto">${edition.summary}</p>
    <dl>
      <dt>${msg('Printed')}</dt>
      <dd>${extentWords(state, choice, content)}</dd>
      ${choice.letters ? letterTitles(state, choice.letters) : nothing}
      <dt>${msg('Order')}</dt>
      <dd>${inSeries([alignedWords(edition, view.align), msg(str`dates: ${datedWords(edition, view.dating)}`)])}</dd>
      ${
        only.length > 0
          ? html`<dt>${msg('Only')}</dt>
              <dd>${listed(only)}</dd>`
          : nothing
      }
      <dt>${msg('Private notes')}</dt>
      <dd>${notesWords(choice, content)}</dd>
      ${
        choice.dated
          ? html`<dt>${msg('Date')}</dt>
              <dd>${dayWords(new Date())}</dd>`
          : nothing
      }
    </dl>
    ${traceLine({ ...state, view }, shown)} ${edition.themes.length > 0 ? legend(state, choice) : nothing}
    <p class="signs">${signs(state, choice, view)}</p>
  </header>`;
}

function extentWords({ edition }: RoomState, { letters }: PaperChoice, content: PaperContent): string {
  const passages = counted(content.passages, 'passages');
  const quoted = quotedLetters(edition).length;
  const all = counted(quoted, 'letters');
  return letters || (edition.form === 'transcribed' && content.letters < quoted)
    ? msg(str`${passages} of ${counted(content.letters, 'letters')}; the edition has ${all} with passages`)
    : msg(str`${passages} of ${counted(content.letters, 'letters')}`);
}

function letterTitles({ edition }: RoomState, chosen: NonNullable<PaperChoice['letters']>): TemplateResult {
  return html`<dt>${msg('Letters')}</dt>
    ${edition.letters
      .filter(({ id }) => chosen.includes(id))
      .map(({ title }) => html`<dd lang=${edition.lang} dir="auto">${title}</dd>`)}`;
}

/** Whether notes are in it, since they are the reader's own. */
export function notesWords({ notes }: PaperChoice, content: PaperContent): string {
  if (!notes) return msg('not included');
  const { notes: printed, leftOut } = content.notes;
  const included = msg(str`included: ${counted(printed.length, 'notes')}, numbered at the end`);
  if (leftOut === 0) return included;
  return msg(str`${included}; left out, as their words are not printed: ${inDigits(leftOut)}`);
}

/** What the lines beside passages and under words mean. */
function legend({ edition }: RoomState, { themesOff, layersOff }: PaperChoice): TemplateResult {
  const marked = !layersOff.includes('phrases');
  return html`<ul class="legend" aria-label=${msg('Themes')}>
    ${edition.themes
      .filter(({ id }) => !themesOff.includes(id))
      .map(
        ({ id, name }) =>
          html`<li data-slot=${slotOf(edition, id)} lang=${edition.lang}>
            <span class="rib"></span>${themeGlyph(slotOf(edition, id))}
            <span class=${marked ? 'phrase' : ''}>${name}</span>
          </li>`,
      )}
  </ul>`;
}

/** What the signs mean that are not named where they stand. */
function signs({ edition }: RoomState, { links }: PaperChoice, { align }: ViewState): string {
  const said = [
    edition.themes.length > 0 ? msg('The kind of line beside a passage tells its theme.') : '',
    msg('Italics with “reported” over them are not the letter’s own words.'),
    links && align === 'exchange' && edition.exchanges.length > 0
      ? msg('Lines between the columns lead from a claim to its reply, where the arrow points.')
      : '',
  ];
  return said.filter((part) => part !== '').join(' ');
}
