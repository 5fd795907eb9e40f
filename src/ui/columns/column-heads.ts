import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Columns } from '../../views/columns/columns.ts';
import { letterHeads } from '../../views/columns/letter-heads.ts';
import type { LetterHead } from '../../views/columns/letter-heads.ts';
import { shownHeads } from '../../views/columns/party-head.ts';
import type { RoomState } from '../shell/room-state.ts';
import { counted } from '../wording/numbers.ts';
import { inSequence } from '../wording/punctuation.ts';
import { isChunked } from './chunks.ts';
import { columnHead, headId } from './column-head.ts';

/** What stands over the columns that are shown, in order. */
export function columnHeads({ edition }: RoomState, shown: Columns): readonly TemplateResult[] {
  return isChunked(shown)
    ? letterHeads(edition, shown.parties).map((head) => letterHead(edition.lang, head))
    : shownHeads(edition, shown).map((head) => columnHead(edition, head));
}

function letterHead(lang: string, { party, letters, words }: LetterHead): TemplateResult {
  return html`<div class="head">
    <h2 id=${headId(party.id)} lang=${lang} dir="auto">${party.name}</h2>
    <p>
      ${party.role ? html`<span lang=${lang} dir="auto">${party.role}</span> ·` : ''}
      ${inSequence([counted(letters, 'letters'), counted(words, 'words')])}
    </p>
  </div>`;
}
