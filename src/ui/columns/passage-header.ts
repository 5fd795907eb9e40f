import { byId } from '../../edition/by-id.ts';
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { linkTo } from '../../routing/address.ts';
import type { PassageHead } from '../../views/columns/passage-head.ts';
import type { PassageEntry } from '../../views/columns/row.ts';
import type { ShownDate, ShownHeld } from '../../views/columns/shown-date.ts';
import { send } from '../shell/intents.ts';
import { citeButton } from '../citing/cite-button.ts';
import { slotOf } from '../shell/room-state.ts';
import type { RoomState } from '../shell/room-state.ts';
import { editionsWords, wholePart } from '../transcribed/whole-part.ts';
import { wake } from '../shell/wake.ts';
import { daysInWords, gregorianDays } from '../wording/dates.ts';
import { addresseeWords, datedBy, heldWords, placeWords, senderWords } from '../wording/letter-words.ts';
import { certaintyWords, standingWords } from '../wording/link-words.ts';
import { inDigits, listed } from '../wording/numbers.ts';
import { themeGlyph } from './theme-glyph.ts';
import { wholeNotes } from './whole-notes.ts';
import { comma, inSequence, inSeries, withColon } from '../wording/punctuation.ts';

/** What stands over a passage: when, from whom, to whom, how it is linked, where it is found. */
export function passageHeader(state: RoomState, entry: PassageEntry): TemplateResult {
  const { edition } = state;
  const { passage, head } = entry;
  const themes = edition.themes.filter(({ id }) => passage.themes.includes(id));
  const names = listed(themes.map(({ name }) => name));
  const place = placeWords(head.place);
  const whole = wholePart(edition);
  const letter = whole && edition.letters.find(({ id }) => id === passage.letter);
  return html`<header>
    ${
      head.ofEdition
        ? html`<span class="sender">${editionsWords()}</span> ${dates(state, entry)}`
        : html`<span class="sender ${head.senders.names.length > 1 ? 'several' : ''}"
              >${senderWords(head.senders)}</span
            >
            ${dates(state, entry)}
            <span class="to">${addresseeWords(head.addressees)}</span> ${
              whole && letter ? whole.inferred(letter) : nothing
            }
            ${reportedWords(head) ? html`<span class="kind">${reportedWords(head)}</span>` : nothing}`
    }
    ${head.standing ? html`<span class="kind">${standingWords(head.standing)}</span>` : nothing}
    ${
      head.certainty === 'high'
        ? nothing
        : html`<span class="doubt">${msg(str`attribution: ${certaintyWords(head.certainty)}`)}</span>`
    }
    ${linkCounts(state, entry)}
    <span class="place">
      ${
        // In the page as it is built no script would answer.
        themes.length > 0 && state.kept
          ? html`<button
              class="glyphs"
              aria-haspopup="dialog"
              aria-label=${msg(str`Themes: ${names}`)}
              title=${names}
              @click=${({ target }: Event) => target && send(target, 'note-themes', { passage: passage.id })}
            >
              ${themes.map(({ id }) => themeGlyph(slotOf(edition, id)))}
            </button>`
          : html`<span
              class="glyphs"
              role="img"
              aria-label=${names === '' ? msg('No theme') : msg(str`Themes: ${names}`)}
              >${themes.map(({ id }) => themeGlyph(slotOf(edition, id)))}</span
            >`
      }
      ${head.source && html`<cite title=${head.reference} lang=${edition.lang} dir="auto">${head.source}</cite>`}${inSource(head.source, place)}
      ${citeButton(passage.id, msg('Cite this passage'))} ${wholeNotes(state, passage.id)}
    </span>
  </header>`;
}

/** Where in a source a passage stands, behind the source's name. */
function inSource(source: string, place: string): unknown {
  return source && place ? [comma(), place] : place;
}

/** A passage by its sender, date and kind, for those who hear it. */
export function passageLabel(head: PassageHead): string {
  const date = head.date ? heldWords(head.date) : '';
  if (head.ofEdition) return inSequence([editionsWords(), date]);
  const reported = head.wordedBy === 'letter' ? '' : msg('reported');
  return inSequence([senderWords(head.senders), date, reported]);
}

function reportedWords({ wordedBy }: PassageHead): string | undefined {
  if (wordedBy === 'letter') return undefined;
  return wordedBy === 'source' ? msg('reported, in the source’s words') : msg('reported, in this edition’s words');
}

/** The date that holds and those against it; opened, every reading of it. */
function dates({ edition }: RoomState, { passage, head }: PassageEntry): TemplateResult {
  if (!head.date) return html`<span class="date">${msg('undated')}</span>`;
  const letter = byId(edition.letters, passage.letter);
  const signed = head.otherDates.length > 0 || head.date.type === 'widest';
  return html`<details class="dates" @toggle=${wakeReadings}>
    <summary>
      ${heldDate(head.date, edition.lang)}
      ${signed ? html`<span class="sigil">(${datedBy(head.date)})</span>` : nothing}
      ${head.otherDates.map((date) => otherDate(date, edition.lang))}
    </summary>
    <date-readings .edition=${edition} .letter=${letter} .held=${head.held}></date-readings>
  </details>`;
}

/** The readings come when the first date is opened. */
const wakeReadings = wake(() => import('./date-readings.ts'));

/** A date that rules out the one shown; who agrees with it is told on demand. */
function otherDate(date: PassageHead['otherDates'][number], lang: string): TemplateResult {
  const others = inSeries(
    date.agreeing.map((other) => `${withColon(other.sigil)} ${other.text || daysInWords(other.value)}`),
  );
  return html`<span class="other-date" title=${others ? msg(str`Likewise ${others}`) : nothing}>
    <span class="sigil">${withColon(date.sigil)}</span> ${dateOf(date, lang)}
  </span>`;
}

function heldDate(date: ShownHeld, lang: string): TemplateResult {
  return date.type === 'given'
    ? dateOf(date, lang)
    : html`<time datetime=${date.machine}>${gregorianDays(date.value)}</time>`;
}

/** A date as its source words it, in the language of the edition, or else its days; with what a machine reads. */
export function dateOf({ text, value, machine }: ShownDate, lang: string): TemplateResult {
  if (text === '') return html`<time datetime=${machine}>${daysInWords(value)}</time>`;
  return html`<time datetime=${machine} lang=${lang} dir="auto">${text}</time>`;
}

/** How many claims and replies the passage has: a link that sets them beside it, or lets them go. */
function linkCounts(
  { view }: RoomState,
  { passage, claims, replies, beside }: PassageEntry,
): TemplateResult | typeof nothing {
  if (claims + replies === 0 || beside) return nothing;
  const followed = view.at === passage.id;
  const words = [
    ...(replies > 0 ? [msg(str`replies: ${inDigits(replies)}`)] : []),
    ...(claims > 0 ? [msg(str`claims it answers: ${inDigits(claims)}`)] : []),
  ];
  return html`<a
    class="follow"
    href=${linkTo({ ...view, at: followed ? undefined : passage.id })}
    title=${followed ? msg('Let the linked passages go back to their places') : msg('Show the linked passages with it')}
    aria-current=${followed ? 'true' : nothing}
    >${inSequence(words)}</a
  >`;
}
