import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Exchange, Excerpt, LetterId, Source } from '../../edition/model.ts';
import { linkTo } from '../../routing/address.ts';
import type { Subject } from '../../views/sources/stated-facts.ts';
import { UNFILTERED } from '../../views/view-state.ts';
import type { ViewState } from '../../views/view-state.ts';
import type { RoomState } from '../shell/room-state.ts';

/** How many words of a passage are enough to know it by. */
const OPENING = 8;

/** A link to another place of these pages; to the list of all sources without an id. */
export function onSources(view: ViewState, at?: string): string {
  return linkTo({ ...view, page: 'sources', at });
}

/** A link to a source's page, by its label. */
export function sourceLink({ edition, view }: RoomState, { id, label }: Source): TemplateResult {
  return html`<a href=${onSources(view, id)} lang=${edition.lang} dir="auto">${label}</a>`;
}

/** The same, for a source known by its id. */
export function sourceLinkOf(state: RoomState, id: string): TemplateResult | typeof nothing {
  const source = state.edition.sources.find((other) => other.id === id);
  return source ? sourceLink(state, source) : nothing;
}

/** A link to a passage of a letter in the columns, by its first words. */
export function passageLink({ view }: RoomState, passage: Excerpt): TemplateResult {
  return openingLink(linkTo({ ...view, page: 'columns', at: passage.id }), passage);
}

/** A link to a passage of a context text, on the page of its source. */
export function contextPassageLink({ view }: RoomState, passage: Excerpt): TemplateResult {
  return openingLink(onSources(view, passage.id), passage);
}

/** The first words stand in quotation marks if they are the text's own, bare if they tell of it. */
function openingLink(href: string, { text, speaker, lang }: Excerpt): TemplateResult {
  const words = text.split(/\s/);
  const opening = words.slice(0, OPENING).join(' ') + (words.length > OPENING ? ' …' : '');
  return html`<a href=${href} lang=${lang} dir="auto">${speaker === 'letter' ? `“${opening}”` : opening}</a>`;
}

/** A link to a letter or event in the columns, or to a context text on the page of its source. */
export function subjectLink({ edition, view }: RoomState, { type, id, title }: Subject): TemplateResult {
  const href = type === 'context' ? onSources(view, id) : linkTo(byDate(view, id));
  return html`<a href=${href} lang=${edition.lang} dir="auto">${title}</a>`;
}

/** A link to a letter in the columns, by its title. */
export function letterLink(
  state: RoomState,
  { id, title }: { readonly id: LetterId; readonly title: string },
): TemplateResult {
  return subjectLink(state, { type: 'letter', id, title });
}

export function exchangeLink({ edition, view }: RoomState, { id, title }: Exchange): TemplateResult {
  const href = linkTo({ ...view, ...UNFILTERED, page: 'columns', align: 'exchange', at: id });
  return html`<a href=${href} lang=${edition.lang} dir="auto">${title}</a>`;
}

/** Letters and events have rows of their own only by date, and a filter could hide them. */
function byDate(view: ViewState, at: string): ViewState {
  return { ...view, ...UNFILTERED, page: 'columns', align: 'date', at };
}

/** A source's address on the web, which leaves this site. Letters that were opened in an older version may have any other. */
export function webAddress(url: string): TemplateResult | typeof nothing {
  if (!/^https?:/i.test(url)) return nothing;
  return html`<p class="web">
    ${msg('On the web, outside this site:')}
    <a href=${url} rel="noreferrer external" dir="ltr">${url}<span aria-hidden="true"> ↗</span></a>
  </p>`;
}
