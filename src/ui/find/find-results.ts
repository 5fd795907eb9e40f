import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Found } from '../../search/find.ts';
import { VOICES } from '../../search/voices.ts';
import { linkTo } from '../../routing/address.ts';
import { shortName } from '../../views/columns/row.ts';
import { UNFILTERED } from '../../views/view-state.ts';
import type { ViewState } from '../../views/view-state.ts';
import type { RoomState } from '../shell/room-state.ts';
import { neitherSide } from '../wording/letter-words.ts';
import { countedWithin } from '../wording/counted-within.ts';
import { counted, inDigits, listed } from '../wording/numbers.ts';
import { withColon } from '../wording/punctuation.ts';
import type { Answer, FindDesk } from './find-desk.ts';
import { currentLines } from './current-lines.ts';
import './folded-list.ts';
import { begunWords, foundWords, shortened, switchName, unreadWords } from './find-words.ts';
import { noteHits } from './note-hits.ts';
import { readingHits } from './reading-hits.ts';
import { wordingSwitches } from './wording-switches.ts';

/**
 * What was found: how much, of whom and on what; in which wordings; what the view does not show; what was not understood. While the
 * reader types, what is not there yet is not said to be nowhere.
 */
export function findResults(room: RoomState, desk: FindDesk, answer: Answer, typing: boolean): TemplateResult {
  const { found, tally } = answer;
  const isNothing = found.isSought && tally.passages === 0 && found.notes.texts.length === 0;
  return html`<div class="results">
    ${typing ? nothing : found.unread.map((unread) => html`<p class="unread">${unreadWords(unread)}</p>`)}
    ${counts(room, answer, typing && isNothing ? '…' : foundWords(answer))}
    ${isNothing && !typing && room.edition.context.length > 0 ? notSearched() : nothing}
    ${typing ? nothing : takenAs(answer, !isNothing)} ${currentLines(room.edition, desk)} ${leftOut(room.view)}
    ${unseen(room, desk, answer)} ${wordingSwitches(room, found.wordings)}
    <div class="more">
      ${noteHits(answer)} ${readingHits(room, answer)} ${tally.letters.size > 0 ? letters(room, answer) : nothing}
      ${tally.hits > 0 ? concordance(room, answer) : nothing}
    </div>
  </div>`;
}

/** What was made of the query: whom its filters took, and that a word was taken for a beginning. */
function takenAs({ found }: Answer, isFound: boolean): TemplateResult {
  const { begun, filters } = found;
  return html`${begun === undefined ? nothing : html`<p class="away">${begunWords(begun, isFound)}</p>`}
  ${filters.map(({ text, took }) => html`<p class="away"><bdi>${withColon(shortened(text))}</bdi> ${listed(took, 'disjunction')}</p>`)}`;
}

/** How much was found, if anything is to be said of that, and of whom; in a narrow window of whom is folded away, since the words are worth the room. */
function counts(room: RoomState, answer: Answer, found: string): TemplateResult | typeof nothing {
  if (found === '') return nothing;
  if (answer.tally.passages === 0) return html`<p class="tally"><b>${found}</b></p>`;
  return room.narrow
    ? html`<details>
        <summary class="tally"><b>${found}</b></summary>
        ${shares(room, answer)}
      </details>`
    : html`<p class="tally"><b>${found}</b> ${shares(room, answer)}</p>`;
}

function shares(room: RoomState, answer: Answer): TemplateResult {
  const onThemes = themes(room, answer);
  return html`<span class="shares"><span class="what">${msg('By sender')}</span> ${owners(room, answer)}</span>
    <span class="shares"><span class="what">${msg('By voice')}</span> ${voices(answer.found)}</span>
    ${onThemes.length > 0 ? html`<span class="shares"><span class="what">${msg('By theme')}</span> ${onThemes}</span>` : nothing}`;
}

/** Texts around the letters are on a page of their own. */
function notSearched(): TemplateResult {
  return html`<p class="away">${msg('The texts around the letters, on the page Sources, are not searched.')}</p>`;
}

/** What the reader has switched off, which holds also where the options are closed. */
function leftOut(view: ViewState): TemplateResult | typeof nothing {
  if (view.findOff.length === 0) return nothing;
  return html`<p class="away">
    ${msg(str`Left out: ${listed(view.findOff.map(switchName))}.`)}
    <a href=${linkTo({ ...view, findOff: [] })}>${msg('Search all')}</a>
  </p>`;
}

/** Hits by party; those of neither side last. */
function owners({ edition }: RoomState, { tally }: Answer): readonly TemplateResult[] {
  return [...edition.parties.map(({ id }) => id), undefined].flatMap((party) => {
    const count = tally.parties.get(party) ?? 0;
    const name = party === undefined ? neitherSide() : shortName(edition, party);
    return count > 0 || party !== undefined ? [share(name, count, edition.lang)] : [];
  });
}

/** Hits by who speaks, those in the reader's notes among them. */
function voices({ letters: own, notes }: Found): readonly TemplateResult[] {
  return VOICES.flatMap((voice, place) => {
    const count = (own.voices[place] ?? 0) + (notes.voices[place] ?? 0);
    return count > 0 ? [share(switchName(voice), count)] : [];
  });
}

function themes({ edition }: RoomState, { tally }: Answer): readonly TemplateResult[] {
  return edition.themes.flatMap(({ id, name }) => {
    const count = tally.themes.get(id) ?? 0;
    return count > 0 ? [share(name, count, edition.lang)] : [];
  });
}

/** `lang` is that of a name which is the edition's. */
function share(name: string, count: number, lang?: string): TemplateResult {
  return html`<span class="share"><span lang=${lang ?? nothing} dir="auto">${name}</span> ${inDigits(count)}</span> `;
}

function letters({ edition, view }: RoomState, { tally }: Answer): TemplateResult {
  const found = [...tally.letters];
  const item = (place: number): TemplateResult | typeof nothing => {
    const [id, count] = found[place] ?? [];
    const letter = edition.letters.find((one) => one.id === id);
    if (!letter || count === undefined) return nothing;
    const href = linkTo({ ...view, ...UNFILTERED, at: letter.passages[0]?.id ?? letter.id });
    return html`<a href=${href} lang=${edition.lang} dir="auto">${letter.title}</a> ${inDigits(count)}`;
  };
  const label = msg(str`In ${countedWithin(found.length, 'letters')}`);
  return html`<folded-list .label=${label} .count=${found.length} .item=${item}></folded-list>`;
}

function concordance({ view }: RoomState, { asked }: Answer): TemplateResult {
  const lines = linkTo({ ...view, find: asked.query, page: 'words', at: undefined });
  return html`<p><a href=${lines}>${msg('Each hit in its context')}</a></p>`;
}

/** How much was found that the view does not show, and the way to it. */
function unseen(
  { view }: RoomState,
  { reachable, stops }: FindDesk,
  { tally }: Answer,
): TemplateResult | typeof nothing {
  const count = (tally.hits || tally.passages) - (reachable - stops.filter(({ note }) => note).length);
  if (count <= 0) return nothing;
  const all = linkTo({ ...view, ...UNFILTERED, layersOff: [], columns: [] });
  return html`<p class="away">
    ${msg(str`Not shown in this view: ${counted(count, tally.hits > 0 ? 'hits' : 'passages')}.`)}
    <a href=${all}>${msg('Show all')}</a>
  </p>`;
}
