import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { identitiesOf } from '../../edition/identities-of.ts';
import type { OwnIdentity } from '../../edition/identities-of.ts';
import type { NamedThing } from '../../edition/model.ts';
import { sigilOf } from '../../views/source-names.ts';
import { editorialNote } from '../columns/passage-article.ts';
import type { RoomState } from '../shell/room-state.ts';
import { certaintyWords } from '../wording/link-words.ts';
import { inDigits, listed } from '../wording/numbers.ts';
import { comma, withColon } from '../wording/punctuation.ts';
import { sourceLinkOf } from './source-links.ts';

/**
 * Everyone who writes, is written to or is spoken of, and every place that is named, with every spelling of the name and who
 * uses it.
 */
export function nameList(state: RoomState): TemplateResult {
  const { correspondents, places } = state.edition;
  const spellings = inDigits(spellingsIn(correspondents) + spellingsIn(places));
  return html`<details>
    <summary>${msg(str`Every spelling, and who uses it: ${spellings}`)}</summary>
    ${namesUnder(state, msg('People and bodies'), correspondents)} ${namesUnder(state, msg('Places'), places)}
  </details>`;
}

function namesUnder(state: RoomState, heading: string, things: readonly NamedThing[]): TemplateResult | typeof nothing {
  return things.length === 0
    ? nothing
    : html`<h3>${heading}</h3>
        <dl class="names">${things.map((thing) => namesOf(state, thing))}</dl>`;
}

function namesOf(state: RoomState, { id, name, description, variants, notes }: NamedThing): TemplateResult {
  const { edition } = state;
  const { lang } = edition;
  return html`<div>
    <dt lang=${lang} dir="auto">${name}</dt>
    <dd>
      <p lang=${lang} dir="auto">${description}</p>
      <ul class="spellings">
        ${variants.map(
          ({ text, sources }) =>
            html`<li dir="auto">
              <q lang=${lang}>${text}</q>
              <span class="sigil">${listed(sources.map((source) => sigilOf(edition, source)))}</span>
            </li>`,
        )}
      </ul>
      ${identitiesOf(edition, id).map((identity) => identityLine(state, identity))}
      ${notes.map((note) => editorialNote(lang, note))}
    </dd>
  </div>`;
}

/** Who else it may be, why, by whom and how surely. */
function identityLine(state: RoomState, { identity, others }: OwnIdentity): TemplateResult {
  const { correspondents, lang } = state.edition;
  const names = correspondents.filter(({ id }) => others.includes(id)).map(({ name }) => name);
  return html`<p class="identity">
    <b>${withColon(msg('May be the same as'))}</b> <span lang=${lang} dir="auto">${listed(names)}</span>.
    <span lang=${lang} dir="auto">${identity.reason}</span>
    <span class="aside">${sourceLinkOf(state, identity.by)}${comma()}${certaintyWords(identity.certainty)}</span>
  </p>`;
}

function spellingsIn(things: readonly NamedThing[]): number {
  return things.reduce((sum, { variants }) => sum + variants.length, 0);
}
