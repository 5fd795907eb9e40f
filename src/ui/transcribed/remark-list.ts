import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Excerpt } from '../../edition/model.ts';
import { saidId } from '../../edition/text-ids.ts';
import { remarksOn } from '../../edition/transcribed-ranges.ts';
import type { PlacedRemark } from '../../edition/transcribed-ranges.ts';
import type { RoomState } from '../shell/room-state.ts';
import { counted, inDigits } from '../wording/numbers.ts';
import { withColon } from '../wording/punctuation.ts';
import { plainText } from '../prose/plain-text.ts';
import { remarkIds } from './letter-insets.ts';

/** The notes on words of a passage, each with the way back to its words; those of the edition are a layer that can be off. */
export function remarkList({ view }: RoomState, passage: Excerpt): unknown {
  const all = remarksOn(passage);
  const off = view.layersOff.includes('edition');
  const shown = off ? all.filter(({ remark }) => remark.by === 'author') : all;
  const hidden = all.length - shown.length;
  return [
    shown.length > 0
      ? html`<ul class="remarks" aria-label=${msg('Notes on the words')}>
          ${shown.map((placed) => remarkItem(passage, placed))}
        </ul>`
      : nothing,
    hidden > 0 ? html`<p class="trace">${msg(str`Not shown: ${counted(hidden, 'remarks')}.`)}</p>` : nothing,
  ];
}

function remarkItem({ id, ranges }: Excerpt, { number, remark }: PlacedRemark): unknown {
  const { sign, note } = remarkIds(id, number);
  return html`<li id=${note} tabindex="-1">
    <a
      class="number"
      href="#${sign}"
      aria-label=${msg(str`Back to the words of note ${inDigits(number)}`)}
      @click=${follow}
      >${inDigits(number)}</a
    >
    <div>
      ${remark.by === 'author' ? html`<span class="what">${withColon(msg('Note by the writer'))}</span>` : nothing}
      <span dir="auto">${plainText(remark.text, saidId(id, ranges.indexOf(remark)))}</span>
    </div>
  </li>`;
}

/** From the sign of a note, in words that no template draws, to the note. */
export function followSign(event: Event): void {
  const sign = event.target instanceof Element ? event.target.closest('.remark-sign') : null;
  if (sign) follow(event, sign);
}

/** Goes to the other end without that the address says so: which note is read is not what one sees. */
function follow(event: Event, link: unknown = event.currentTarget): void {
  if (!(link instanceof HTMLAnchorElement) || (event instanceof MouseEvent && (event.ctrlKey || event.metaKey))) return;
  const id = decodeURIComponent(link.hash.slice(1));
  // The same passage may stand beside what it is linked to as well.
  const end = link.closest('article')?.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  if (!end) return;
  event.preventDefault();
  end.focus();
}
