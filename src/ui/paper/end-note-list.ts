import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { quoteOf } from '../../notes/note.ts';
import { passageHead } from '../../views/columns/passage-head.ts';
import type { PlacedNote } from '../../views/placed-notes.ts';
import { passageLabel } from '../columns/passage-header.ts';
import '../notes/card/note-text.ts';
import type { RoomState } from '../shell/room-state.ts';
import { placeWords } from '../wording/letter-words.ts';
import { inDigits } from '../wording/numbers.ts';
import { foundWords } from '../wording/place-words.ts';
import { dayWords } from './paper-words.ts';
import { comma } from '../wording/punctuation.ts';

/** The reader's notes, numbered as they are in the text. */
export function endNoteList(state: RoomState): TemplateResult {
  return html`<section class="end-notes">
    <h2>${msg('Notes')}</h2>
    <ol>
      ${state.notes.map((placed) => endNote(state, placed))}
    </ol>
  </section>`;
}

function endNote(state: RoomState, placed: PlacedNote): TemplateResult {
  const { note, number, resolution } = placed;
  const [words] = note.body;
  return html`<li>
    <span class="number">${inDigits(number)}</span>
    <div>
      <p class="words">
        <q lang=${placed.passage?.lang ?? nothing} dir="auto">${quoteOf(note)}</q> ${passageOfNote(state, placed)}
      </p>
      <note-text class="text" lang=${words.language ?? ''} .text=${words.value} .format=${words.format}></note-text>
      <p class="when">
        <time datetime=${note.modified}>${dayWords(new Date(note.modified))}</time>
        ${resolution.type === 'unsure' ? foundWords(resolution) : nothing}
      </p>
    </div>
  </li>`;
}

/** The passage a note is on: its sender, date and place. */
function passageOfNote({ edition, view }: RoomState, { passage }: PlacedNote): TemplateResult | typeof nothing {
  const letter = edition.letters.find(({ id }) => id === passage?.letter);
  if (!passage || !letter) return nothing;
  const head = passageHead(edition, letter, passage, view.dating);
  const place = placeWords(head.place);
  return html`<span class="of"
    >${passageLabel(head)};
    <cite lang=${edition.lang} dir="auto">${head.source}</cite>${place && [comma(), place]}</span
  >`;
}
