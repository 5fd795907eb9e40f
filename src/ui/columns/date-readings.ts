import { localized, msg, str } from '@lit/localize';
import { adoptStyles, css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Assertion, Edition, Letter, LetterDate } from '../../edition/model.ts';
import { disagreements } from '../../edition/disagreements.ts';
import { sigilOf } from '../../views/source-names.ts';
import { gregorianDays, hijriDays } from '../wording/dates.ts';
import { placeWords } from '../wording/letter-words.ts';
import { certaintyWords } from '../wording/link-words.ts';
import { listed } from '../wording/numbers.ts';
import { statedBySource } from '../wording/source-words.ts';
import { groundWords } from '../transcribed/whole-part.ts';
import { OpenDetails } from './open-details.ts';
import { comma } from '../wording/punctuation.ts';

/**
 * Every reading of a letter's date: word for word, by whom, the days it means in two calendars, how sure it is, and which
 * sources it rules out. A table where there is room. Drawn once the `details` around it is open.
 */
@localized()
@customElement('date-readings')
export class DateReadings extends LitElement {
  @property({ attribute: false }) edition: Edition | undefined;
  @property({ attribute: false }) letter: Letter | undefined;
  /** The reading that holds; undefined where all of them together do. */
  @property({ attribute: false }) held: Assertion<LetterDate> | undefined;
  private readonly details = new OpenDetails(this);

  /** Not `static styles`: the page as it is built would then carry them with each passage. */
  protected override firstUpdated(): void {
    if (this.shadowRoot) adoptStyles(this.shadowRoot, [styles]);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { edition, letter } = this;
    if (!edition || !letter || !this.details.open) return nothing;
    return html`${this.held ? nothing : html`<p>${msg('Shown: from the first to the last of these days, each source taken where it is most exact.')}</p>`}
      <table>
        <thead>
          <tr>
            <th scope="col">${msg('As the source has it')}</th>
            <th scope="col">${msg('Source')}</th>
            <th scope="col">${msg('Days it can mean')}</th>
            <th scope="col">${msg('Certainty')}</th>
          </tr>
        </thead>
        <tbody>
          ${letter.dates.map((date) => this.reading(edition, letter, date))}
        </tbody>
      </table>`;
  }

  private reading(edition: Edition, { dates }: Letter, date: Assertion<LetterDate>): TemplateResult {
    const against = disagreements([date, ...dates]).flatMap((group) => group.map(({ source }) => source));
    const names = listed([...new Set(against)].map((source) => sigilOf(edition, source)));
    const place = placeWords(date.place);
    return html`<tr>
      <th scope="row">
        <q lang=${edition.lang} dir="auto">${date.asGiven}</q>
        ${date === this.held ? html`<em>${msg('shown', { desc: 'the date over the passage' })}</em>` : nothing}
      </th>
      <td>
        ${statedBySource(edition, date.source)}${place && [comma(), place]}${date.inferredFrom && [comma(), groundWords(date.inferredFrom)]}
        ${date.note === undefined ? nothing : html`<p lang=${edition.lang} dir="auto">${date.note}</p>`}
      </td>
      <td>
        ${gregorianDays(date.value)}
        <span>${msg(str`${hijriDays(date.value)}, ±\u00a01\u00a0day`, { desc: 'days of the Hijri calendar' })}</span>
      </td>
      <td>
        ${certaintyWords(date.certainty)} ${names && html`<span>${msg(str`No day in common with: ${names}`)}</span>`}
      </td>
    </tr>`;
  }
}

const styles = css`
  :host {
    display: block;
    container-type: inline-size;
    margin-block: 0.4rem;
    line-height: 1.4;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    border-block-end: 1px solid var(--rule);
  }
  tr {
    display: grid;
    padding-block: 0.5rem;
    border-block-start: 1px solid var(--rule);
  }
  thead {
    position: absolute;
    clip-path: inset(50%);
  }
  th,
  td {
    padding: 0;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  p {
    margin: 0;
  }
  p:first-child {
    margin-block-end: 0.4rem;
  }
  q {
    color: var(--ink);
    font-weight: 600;
    quotes: none;
  }
  span::before {
    content: ' · ';
  }
  @container (width >= 38rem) {
    tr {
      display: table-row;
    }
    thead {
      position: static;
      clip-path: none;
    }
    th,
    td {
      padding-block: 0.4rem;
      padding-inline-end: 1rem;
    }
    td:nth-child(3) {
      inline-size: 33%;
    }
    span {
      display: block;
    }
    span::before {
      content: none;
    }
  }
`;

declare global {
  interface HTMLElementTagNameMap {
    'date-readings': DateReadings;
  }
}
