import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ThemePair } from '../../views/themes/theme-pairs.ts';
import type { RoomState } from '../shell/room-state.ts';
import { counted, listed } from '../wording/numbers.ts';
import { editionWords } from './edition-words.ts';
import { openingLink } from './passage-words.ts';
import { inSequence } from '../wording/punctuation.ts';

/** The passages of a pair of themes by letter, in a popover that the pair's cell opens; on paper it stands open. */
export function pairList(state: RoomState, pair: ThemePair): TemplateResult {
  const { edition } = state;
  const letters = edition.letters
    .map(({ id, title }) => ({ title, passages: pair.passages.filter(({ letter }) => letter === id) }))
    .filter(({ passages }) => passages.length > 0);
  return html`<div id=${pairListId(pair)} class="pair-list" popover="auto" role="dialog" aria-label=${pairWords(pair)}>
    <h3>${pairWords(pair)}</h3>
    <p>${inSequence([counted(pair.tally.passages, 'passages'), counted(pair.tally.words, 'words')])}</p>
    <dl>
      ${letters.map(
        ({ title, passages }) =>
          html`<dt>${editionWords(edition, title)}</dt>
            ${passages.map((passage) => html`<dd>${openingLink(state, passage)}</dd>`)}`,
      )}
    </dl>
  </div>`;
}

export function isAlone({ themes: [row, column] }: ThemePair): boolean {
  return row === column;
}

/** A pair by its themes: "Ransom and Structure", "Ransom alone". */
export function pairWords(pair: ThemePair): string {
  const [row, column] = pair.themes;
  return isAlone(pair) ? msg(str`${row.name} alone`) : listed([column.name, row.name]);
}

export function pairListId({ themes: [row, column] }: ThemePair): string {
  return `both-${column.id}-${row.id}`;
}
