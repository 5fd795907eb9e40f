import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { StatedFact, Subject } from '../../views/sources/stated-facts.ts';
import type { RoomState } from '../shell/room-state.ts';
import { factName } from '../wording/letter-words.ts';
import { sourceLinkOf, subjectLink } from './source-links.ts';
import { statementCells, statementPlace } from './statement-cells.ts';
import { withColon } from '../wording/punctuation.ts';

/** Every reading of what the sources disagree on, word for word. */
export function disagreementTable(state: RoomState, facts: readonly StatedFact[]): TemplateResult {
  return html`<p>
      ${msg(
        'Every reading stands in the words of its source; what the edition reads in them stands below. Dates are listed where no day can be meant by both, lengths where the words differ.',
      )}
    </p>
    <div class="scroll">
      <table class="statements">
        <caption>
          ${msg('Dates, senders, addressees and lengths on which sources disagree, with one another or with themselves')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${msg('Source')}</th>
            <th scope="col">${msg('In its words')}</th>
            <th scope="col">${msg('Certainty')}</th>
          </tr>
        </thead>
        ${facts.map((fact) => factGroup(state, fact))}
      </table>
    </div>`;
}

function factGroup(state: RoomState, { subject, name, statements }: StatedFact): TemplateResult {
  return html`<tbody>
    <tr>
      <th class="group" colspan="3" scope="rowgroup">
        ${withColon(factName(name))} ${subjectLink(state, subject)} ${subjectKind(subject)}
      </th>
    </tr>
    ${statements.map(
      (statement) =>
        html`<tr>
          <th scope="row">${sourceLinkOf(state, statement.source)} ${statementPlace(state, statement)}</th>
          ${statementCells(state, statement)}
        </tr>`,
    )}
  </tbody>`;
}

/** What is no letter is named for what it is. */
export function subjectKind({ type }: Subject): TemplateResult | typeof nothing {
  if (type === 'letter') return nothing;
  return html`<span class="kind">${type === 'event' ? msg('event') : msg('context, not part of the exchange')}</span>`;
}
