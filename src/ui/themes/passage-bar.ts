import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { linkTo } from '../../routing/address.ts';
import { directionOfWords } from '../../edition/direction-of-words.ts';
import type { Bar } from '../../views/themes/letter-bars.ts';
import { themeGlyph } from '../columns/theme-glyph.ts';
import { slotOf } from '../shell/room-state.ts';
import type { RoomState } from '../shell/room-state.ts';
import { counted, listed } from '../wording/numbers.ts';
import { openingOf } from './passage-words.ts';

/** A passage as a bar that leads to it; what it is called shows under the strip when it is pointed at or has the focus. */
export function passageBar({ edition, view }: RoomState, { passage, words, main, further }: Bar): TemplateResult {
  const slots = further.map(({ id }) => slotOf(edition, id));
  const names = [main, ...further].flatMap((theme) => theme?.name ?? []);
  const reported = passage.speaker === 'reported';
  return html`<a
    class="passage-bar ${reported ? 'reported' : ''}"
    href=${linkTo({ ...view, page: 'columns', at: passage.id })}
    style="--words: ${words}"
    >${
      main
        ? html`${themeGlyph(slotOf(edition, main.id))}<i class="filling" data-slot=${slotOf(edition, main.id)}></i>`
        : nothing
    }${slots.map((slot) => html`<i class="filling band" data-slot=${slot}></i>`)}
    <span class="further-glyphs">${slots.map((slot) => themeGlyph(slot))}</span>
    <span class="bar-words"
      ><span lang=${passage.lang} dir=${directionOfWords(passage)}>${openingOf(passage)}</span> · ${listed(names)} ·
      ${reported ? msg('reported') : counted(words, 'words')}</span
    ></a
  >`;
}
