import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { countReadings } from '../../views/sources/second-wordings.ts';
import { isEdition } from '../../edition/own-source.ts';
import type { SourceAccount } from '../../views/sources/source-account.ts';
import type { RoomState } from '../shell/room-state.ts';
import { counted, inDigits } from '../wording/numbers.ts';
import { sourceLink, webAddress } from './source-links.ts';
import { reportedCount } from '../wording/reported-words.ts';
import { inSequence } from '../wording/punctuation.ts';

/** Every source with its reference and how much is taken from it; the edition itself apart. */
export function sourceList(state: RoomState, accounts: readonly SourceAccount[]): TemplateResult {
  return html`${accounts.map((account) => listedSource(state, account))}`;
}

function listedSource(state: RoomState, account: SourceAccount): TemplateResult {
  const { source, after } = account;
  const own = isEdition(source);
  return html`<article id=${source.id} class="source ${own ? 'own' : ''}">
    <header>
      <h3>${sourceLink(state, source)} <span class="sigil" lang=${state.edition.lang}>${source.sigil}</span></h3>
      ${own ? html`<p class="kind">${msg('The edition itself, not a source of the letters')}</p>` : nothing}
      <ul class="yield">
        ${yieldWords(state, account).map((words) => html`<li>${words}</li>`)}
      </ul>
      ${after ? html`<p>${msg('Passes on:')} ${sourceLink(state, after)}</p>` : nothing}
    </header>
    <div>${sourceFacts(state, account)}</div>
  </article>`;
}

/** A source's reference, what it supplies and how far it can be trusted. */
export function sourceFacts({ edition }: RoomState, { source }: SourceAccount): TemplateResult {
  const { lang } = edition;
  // Files of transcribed letters say neither.
  const facts = [
    [msg('Supplies'), source.supplies],
    [msg('Reliability'), source.reliability],
  ].filter(([, words]) => words !== '');
  return html`<p class="full-reference" lang=${lang} dir="auto">${source.reference}</p>
    ${
      facts.length === 0
        ? nothing
        : html`<dl class="facts">
            ${facts.map(
              ([name, words]) =>
                html`<dt>${name}</dt>
                  <dd lang=${lang} dir="auto">${words}</dd>`,
            )}
          </dl>`
    }
    ${source.url === undefined ? nothing : webAddress(source.url)}`;
}

/** How much is taken from a source, a phrase each. */
function yieldWords({ edition: { form } }: RoomState, account: SourceAccount): readonly string[] {
  const { quoted, words, reported, wordings, wordingsAway, context, links } = account;
  const readings = countReadings(wordings) + wordingsAway;
  return [
    quoted > 0 && msg(str`Quoted: ${inSequence([counted(quoted, 'passages'), counted(words, 'words')])}`),
    reported > 0 && reportedCount(reported, form),
    quoted + reported === 0 && msg('No passage of a letter'),
    readings > 0 && msg(str`Second wordings: ${inDigits(readings)}`),
    context.length > 0 && msg(str`Texts outside the exchange: ${inDigits(context.length)}`),
    links.length > 0 && msg(str`Links of claim and reply: ${inDigits(links.length)}`),
  ].filter((phrase) => phrase !== false);
}
