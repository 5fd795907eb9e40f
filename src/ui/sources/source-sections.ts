import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Passage } from '../../edition/model.ts';
import { groupedBy } from '../../edition/grouped-by.ts';
import { passagesIn } from '../../edition/passages.ts';
import type { SourceAccount } from '../../views/sources/source-account.ts';
import { endsOf } from '../../edition/link-ends.ts';
import type { RoomState } from '../shell/room-state.ts';
import { factName, placeWords } from '../wording/letter-words.ts';
import { certaintyWords, linkWords } from '../wording/link-words.ts';
import { counted } from '../wording/numbers.ts';
import { subjectKind } from './disagreement-table.ts';
import { exchangeLink, letterLink, passageLink, subjectLink } from './source-links.ts';
import { statementCells, statementPlace } from './statement-cells.ts';
import { arrow, inSequence, withColon } from '../wording/punctuation.ts';

/** A list longer than this is folded. */
const LONG = 12;

/** The passages taken from a source, under the letter each is of. */
export function passageList(state: RoomState, letters: SourceAccount['letters']): TemplateResult {
  return html`${letters.map(
    ({ letter, passages }) =>
      html`<h3>${letterLink(state, letter)}</h3>
        ${letter.away ? html`<p class="aside">${inSequence([counted(letter.away.passages, 'passages'), counted(letter.away.words, 'words')])}</p>` : nothing}
        <ul class="passages">
          ${passages.map(
            (passage) =>
              html`<li>
                ${passageLink(state, passage)}
                <p class="aside">${aside(passage)}</p>
              </li>`,
          )}
        </ul>`,
  )}`;
}

function aside(passage: Passage): string {
  const { speaker, words, place, certainty } = passage;
  return [
    speaker === 'letter' ? counted(words, 'words') : msg('reported'),
    placeWords(place),
    certainty === 'high' ? '' : certaintyWords(certainty),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** What a source says of letters and context texts, a row a statement. */
export function statementTable(state: RoomState, facts: SourceAccount['statements']): TemplateResult {
  return tableOf(
    msg('Dates, senders, addressees and lengths that this source gives'),
    msg('What'),
    [...groupedBy(facts, ({ subject }) => subject.id).values()].map(
      (own) =>
        html`<tbody>
          ${own.slice(0, 1).map(
            ({ subject }) =>
              html`<tr>
                <th class="group" colspan="3" scope="rowgroup">
                  ${subjectLink(state, subject)} ${subjectKind(subject)}
                </th>
              </tr>`,
          )}
          ${own.flatMap(({ name, statements }) =>
            statements.map(
              (statement) =>
                html`<tr>
                  <th scope="row">${factName(name)} ${statementPlace(state, statement)}</th>
                  ${statementCells(state, statement)}
                </tr>`,
            ),
          )}
        </tbody>`,
    ),
  );
}

/** The events a source dates. */
export function eventTable(state: RoomState, facts: SourceAccount['events']): TemplateResult {
  return tableOf(
    msg('Dates of events that this source gives'),
    msg('Event'),
    facts.map(
      ({ subject, statements }) =>
        html`<tbody>
          ${statements.map(
            (statement) =>
              html`<tr>
                <th scope="row">${subjectLink(state, subject)} ${statementPlace(state, statement)}</th>
                ${statementCells(state, statement)}
              </tr>`,
          )}
        </tbody>`,
    ),
  );
}

function tableOf(caption: string, first: string, groups: readonly TemplateResult[]): TemplateResult {
  return html`<div class="scroll">
    <table class="statements">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${first}</th>
          <th scope="col">${msg('In its words')}</th>
          <th scope="col">${msg('Certainty')}</th>
        </tr>
      </thead>
      ${groups}
    </table>
  </div>`;
}

/** The links between claim and reply that a source makes, each with its reason. */
export function linkList(state: RoomState, links: SourceAccount['links']): TemplateResult {
  const { edition } = state;
  const passages = new Map(passagesIn(edition).map((passage) => [passage.id, passage]));
  const list = html`<ul class="links">
    ${links.map(
      ({ exchange, link }) =>
        html`<li>
          <p>
            <b>${withColon(linkWords(link.type))}</b>
            ${endsOf(link).map((id, index) => {
              const passage = passages.get(id);
              return html`${index > 0 ? arrow() : nothing}${passage ? passageLink(state, passage) : nothing}`;
            })}
          </p>
          <p class="aside">
            <span lang=${edition.lang} dir="auto">${link.reason}</span>
            ${certaintyWords(link.certainty)} · ${exchangeLink(state, exchange)}
          </p>
        </li>`,
    )}
  </ul>`;
  return links.length > LONG ? folded(msg('Show them all'), list) : list;
}

/** Every name a source uses, under whom it means. */
export function spellingList({ edition }: RoomState, names: SourceAccount['names']): TemplateResult {
  const list = html`<dl class="names" lang=${edition.lang}>
    ${names.map(
      ({ named, spellings }) =>
        html`<div>
          <dt dir="auto">${named.name}</dt>
          <dd>
            <ul class="spellings">
              ${spellings.map((spelling) => html`<li dir="auto"><q>${spelling}</q></li>`)}
            </ul>
          </dd>
        </div>`,
    )}
  </dl>`;
  return names.length > LONG ? folded(msg('Show them all'), list) : list;
}

function folded(summary: string, body: TemplateResult): TemplateResult {
  return html`<details>
    <summary>${summary}</summary>
    ${body}
  </details>`;
}
