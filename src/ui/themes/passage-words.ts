import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Passage } from '../../edition/model.ts';
import { linkTo } from '../../routing/address.ts';
import { directionOfWords } from '../../edition/direction-of-words.ts';
import type { RoomState } from '../shell/room-state.ts';

/** How many words of a passage are enough to know it by. */
const OPENING = 8;

/** The first words of a passage: in quotation marks if they are the letter's, bare if they tell of it. */
export function openingOf({ text, speaker }: Passage): string {
  const words = text.split(/\s/);
  const opening = words.slice(0, OPENING).join(' ') + (words.length > OPENING ? '\u00a0…' : '');
  return speaker === 'letter' ? `“${opening}”` : opening;
}

/** A link to a passage in the columns, by its first words. */
export function openingLink({ view }: RoomState, passage: Passage): TemplateResult {
  return html`<a
    href=${linkTo({ ...view, page: 'columns', at: passage.id })}
    lang=${passage.lang}
    dir=${directionOfWords(passage)}
    >${openingOf(passage)}</a
  >`;
}
