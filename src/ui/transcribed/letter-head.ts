import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { LetterColumns } from '../../views/columns/letter-columns.ts';
import { letterHeads } from '../../views/columns/letter-heads.ts';
import type { LetterHead } from '../../views/columns/letter-heads.ts';
import { headId } from '../columns/column-head.ts';
import type { RoomState } from '../shell/room-state.ts';
import { counted } from '../wording/numbers.ts';
import { inSequence } from '../wording/punctuation.ts';

/** What stands over the columns of transcribed letters, in order. */
export function letterColumnHeads({ edition }: RoomState, { parties }: LetterColumns): readonly TemplateResult[] {
  return letterHeads(edition, parties).map((head) => letterHead(edition.lang, head));
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
