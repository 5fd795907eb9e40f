import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { linkTo } from '../../routing/address.ts';
import { shortName } from '../../views/columns/row.ts';
import { UNFILTERED } from '../../views/view-state.ts';
import type { RoomState } from '../shell/room-state.ts';
import { neitherSide } from '../wording/letter-words.ts';
import { counted, inDigits } from '../wording/numbers.ts';
import type { Answer, FindDesk } from './find-desk.ts';
import './folded-list.ts';
import { currentWay, foundWords, unreadWords } from './find-words.ts';
import { noteHits } from './note-hits.ts';
import { wordingSwitches } from './wording-switches.ts';

/** What was found: how much, of whom and on what; in which wordings; what the view does not show; what was not understood. */
export function findResults(room: RoomState, desk: FindDesk, answer: Answer): TemplateResult {
  const { found, tally } = answer;
  const way = currentWay(room.edition, desk);
  return html`<div class="results">
    ${found.unread.map((unread) => html`<p class="unread">${unreadWords(unread)}</p>`)}
    <p class="tally">
      <b>${foundWords(tally)}</b> <span>${owners(room, answer)}</span>
      <span class="themes">${themes(room, answer)}</span>
    </p>
    ${way ? html`<p class="way">${way}</p>` : nothing} ${unseen(room, desk, answer)}
    ${wordingSwitches(room, found.wordings)} ${noteHits(answer)}
    ${tally.letters.size > 0 ? letters(room, answer) : nothing} ${tally.hits > 0 ? concordance(room, answer) : nothing}
  </div>`;
}

/** Hits by party; those of neither side last. */
function owners({ edition }: RoomState, { tally }: Answer): readonly TemplateResult[] {
  return [...edition.parties.map(({ id }) => id), undefined].flatMap((party) => {
    const count = tally.parties.get(party) ?? 0;
    const name = party === undefined ? neitherSide() : shortName(edition, party);
    return count > 0 || party !== undefined ? [share(edition.lang, name, count)] : [];
  });
}

function themes({ edition }: RoomState, { tally }: Answer): readonly TemplateResult[] {
  return edition.themes.flatMap(({ id, name }) => {
    const count = tally.themes.get(id) ?? 0;
    return count > 0 ? [share(edition.lang, name, count)] : [];
  });
}

function share(lang: string, name: string, count: number): TemplateResult {
  return html`<span class="share"><span lang=${lang} dir="auto">${name}</span> ${inDigits(count)}</span> `;
}

function letters({ edition, view }: RoomState, { tally }: Answer): TemplateResult {
  const found = [...tally.letters];
  const item = (place: number): TemplateResult | typeof nothing => {
    const [id, count] = found[place] ?? [];
    const letter = edition.letters.find((one) => one.id === id);
    if (!letter || count === undefined) return nothing;
    const href = linkTo({ ...view, ...UNFILTERED, at: letter.passages[0]?.id });
    return html`<a href=${href} lang=${edition.lang} dir="auto">${letter.title}</a> ${inDigits(count)}`;
  };
  const label = msg(str`In ${counted(found.length, 'letters')}`);
  return html`<folded-list .label=${label} .count=${found.length} .item=${item}></folded-list>`;
}

function concordance({ view }: RoomState, { asked }: Answer): TemplateResult {
  const lines = linkTo({ ...view, find: asked.query, page: 'words', at: undefined });
  return html`<p><a href=${lines}>${msg('Each hit in its context')}</a></p>`;
}

/** How much was found that the view does not show, and the way to it. */
function unseen({ view }: RoomState, { stops }: FindDesk, { tally }: Answer): TemplateResult | typeof nothing {
  const count = tally.hits - stops.length;
  if (count <= 0) return nothing;
  const all = linkTo({ ...view, ...UNFILTERED, layersOff: [], columns: [] });
  return html`<p class="away">
    ${msg(str`Not shown in this view: ${counted(count, 'hits')}.`)} <a href=${all}>${msg('Show all')}</a>
  </p>`;
}
