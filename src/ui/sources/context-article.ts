import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Assertion, ContextText, Excerpt, Source } from '../../edition/model.ts';
import type { SourceAccount } from '../../views/sources/source-account.ts';
import { citeButton } from '../citing/cite-button.ts';
import { editorialNote } from '../columns/passage-article.ts';
import { prose } from '../prose/prose.ts';
import { toNode } from '../prose/prose-node.ts';
import type { RoomState } from '../shell/room-state.ts';
import { factName, placeWords } from '../wording/letter-words.ts';
import { certaintyWords } from '../wording/link-words.ts';
import { contextKind } from './context-list.ts';
import { sourceLinkOf } from './source-links.ts';
import { comma } from '../wording/punctuation.ts';

/** A context text as far as a source gives it: what it is, who wrote it and when by whom, its words, the edition's notes. */
export function contextArticle(
  state: RoomState,
  source: Source,
  { text, passages }: SourceAccount['context'][number],
): TemplateResult {
  const { lang } = state.edition;
  return html`<article id=${text.id} class="context" tabindex="-1" aria-labelledby=${`${text.id}.title`}>
    <header>
      <p class="kind">${label(text, source)} ${citeButton(text.id, msg('Cite this context text'))}</p>
      <h3 id=${`${text.id}.title`} lang=${lang} dir="auto">${text.title}</h3>
      <dl class="facts">
        ${statementsOn(state, 'sender', text.senders)} ${statementsOn(state, 'addressee', text.addressees)}
        ${statementsOn(state, 'date', text.dates)} ${statementsOn(state, 'length', text.lengths)}
      </dl>
      <p lang=${lang} dir="auto">${text.summary}</p>
      ${text.notes.map((note) => editorialNote(lang, note))}
    </header>
    ${passages.map((passage) => contextPassage(state, passage))}
  </article>`;
}

function label(text: ContextText, { label: source }: Source): string {
  return msg(str`Context, not part of the exchange: ${contextKind(text)}, known only as ${source} quotes it`);
}

function statementsOn(
  state: RoomState,
  name: 'sender' | 'addressee' | 'date' | 'length',
  given: readonly Assertion<unknown>[],
): TemplateResult | typeof nothing {
  if (given.length === 0) return nothing;
  return html`<dt>${factName(name)}</dt>
    ${given.map(
      ({ asGiven, source, certainty }) =>
        html`<dd>
          <q lang=${state.edition.lang} dir="auto">${asGiven}</q>
          <span class="aside">${sourceLinkOf(state, source)}${comma()}${certaintyWords(certainty)}</span>
        </dd>`,
    )}`;
}

function contextPassage(state: RoomState, passage: Excerpt): TemplateResult {
  const { edition, view } = state;
  // Nodes made anew would lose the reader's selection.
  const words = guard([passage], () => prose(passage, { themes: [], marks: [] }).map(toNode));
  return html`<div
    id=${passage.id}
    class="context-passage ${passage.speaker}"
    tabindex="-1"
    aria-current=${view.at === passage.id ? 'location' : nothing}
  >
    <blockquote lang=${passage.lang} dir="auto"><p class="words">${words}</p></blockquote>
    <p class="aside">${passageAside(passage)} ${citeButton(passage.id, msg('Cite this passage'))}</p>
    ${passage.notes.map((note) => editorialNote(edition.lang, note))}
  </div>`;
}

function passageAside({ speaker, place, certainty }: Excerpt): string {
  return [
    speaker === 'reported' && msg('reported'),
    placeWords(place),
    certainty !== 'high' && certaintyWords(certainty),
  ]
    .filter(Boolean)
    .join(' · ');
}
