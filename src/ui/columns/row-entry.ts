import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PartyId } from '../../edition/model.ts';
import type { Entry, EventRow, LetterRow, Silence } from '../../views/columns/row.ts';
import type { RoomState } from '../shell/room-state.ts';
import { wholePart } from '../transcribed/whole-part.ts';
import { placedWords, rowTitleWords, silenceWords } from '../wording/row-words.ts';
import { mentionArticle, passageLink } from './mention-article.ts';
import { editorialNote, passageArticle } from './passage-article.ts';
import { dateOf } from './passage-header.ts';
import { withColon } from '../wording/punctuation.ts';

/** All that stands in a cell. `drawEach` is given each as it is drawn. */
export function rowEntries(
  state: RoomState,
  entries: readonly Entry[],
  drawEach: (drawn: TemplateResult | Element, entry: Entry) => unknown = (drawn) => drawn,
): unknown {
  const whole = wholePart(state.edition);
  const drawn = entries.map((entry, index) => ({
    entry,
    drawn: drawEach(rowEntry(state, entry, whole !== undefined && goesOn(entries[index - 1], entry)), entry),
  }));
  return whole ? whole.abreast(drawn) : drawn.map((one) => one.drawn);
}

/** The title of a row's reply, in the cell of its party, or across where that is none. */
export function replyTitle(state: RoomState, { reply }: LetterRow, party: PartyId | undefined): unknown {
  return (reply && reply.party === party && wholePart(state.edition)?.replyTitle(state, reply.head)) || nothing;
}

/** Whether a passage stands right behind another of its letter. */
function goesOn(before: Entry | undefined, entry: Entry): boolean {
  return entry.type === 'passage' && before?.type === 'passage' && before.passage.letter === entry.passage.letter;
}

/** What stands in a cell: a passage, a line that leads to one, or a letter known only by mention. */
function rowEntry(state: RoomState, entry: Entry, further: boolean): TemplateResult | Element {
  if (entry.type === 'passage') {
    const article = passageArticle(state, entry, further);
    return entry.beside || !state.kept ? article : state.kept.draw(entry.passage.id, article);
  }
  if (entry.type === 'mention') return mentionArticle(state, entry);
  return html`<p class="reference">
    ${withColon(msg('Also here'))} ${passageLink(state, entry.passage)}
    (${msg(str`stands under “${rowTitleWords(entry.row)}”`)})
  </p>`;
}

/** Why a cell is empty. */
export function silenceLine(state: RoomState, silence: Silence): unknown {
  const { edition } = state;
  if (silence.type === 'whole') return wholePart(edition)?.silence(state, silence.why);
  return html`<p class="silence" lang=${silence.type === 'edition' ? edition.lang : nothing} dir="auto">
    ${silenceWords(silence)}
  </p>`;
}

/** Something that happened around the letters, told between the rows. `line` is its line in the grid. */
export function eventLine(
  { edition }: RoomState,
  { id, title, dates, until, event }: EventRow,
  line: number,
): TemplateResult {
  return html`<div class="event" id=${id} style="--line: ${line}">
    <p>
      <span class="kind">${msg('Event')}</span>
      ${dates.map((date) => html`<span>${dateOf(date, edition.lang)} <span class="sigil">(${date.sigil})</span></span>`)}
      ${until === undefined ? nothing : html`<span class="sigil">${placedWords(until)}</span>`}
      <span lang=${edition.lang} dir="auto">${title}</span>
    </p>
    ${event.notes.map((note) => editorialNote(edition.lang, note))}
  </div>`;
}
