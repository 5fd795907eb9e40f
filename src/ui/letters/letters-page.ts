import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Edition } from '../../edition/model.ts';
import { coreOf } from '../../edition/shards/core.ts';
import { letterIndex } from '../../views/letters/letter-index.ts';
import { lettersChoice } from '../../views/letters/letters-choice.ts';
import { chosenLetters } from '../../views/letters/listed-letters.ts';
import type { ViewState } from '../../views/view-state.ts';
import { language } from '../language/language.ts';
import type { RoomState } from '../shell/room-state.ts';
import { counted } from '../wording/numbers.ts';
import { lettersOverview } from './letters-overview.ts';
import './letters-list.ts';
import { lettersTable } from './letters-table.ts';
import { columnsLink, lettersTools } from './letters-tools.ts';
import '../styles/link-choice.css';
import './letters.css';
import './letters-table.css';

/** So many letters are listed each by itself; of more, the years or people that they can be narrowed to. */
const MOST = 3000;

/** All letters of the edition, by date or by person, and who wrote to whom how often. It is made from the index alone. */
export function lettersPage({ edition, view }: RoomState): TemplateResult {
  return html`<div class="letters-page">
    <h1>${msg('Letters')}</h1>
    ${guard([coreOf(edition), view, language()], () => contents(edition, view))}
  </div>`;
}

function contents(edition: Edition, view: ViewState): TemplateResult {
  const index = letterIndex(edition);
  const choice = lettersChoice(edition, view.letters);
  const tools = lettersTools(edition, view, choice);
  if (choice.listed === 'table') return html`${tools} ${lettersTable(edition, view, choice)}`;
  const letters = chosenLetters(index, choice);
  const narrows = choice.year === undefined || choice.who === undefined || choice.partner === undefined;
  return html`${tools}
    <p class="letters-found">
      <span role="status">${counted(letters.length, 'letters')}</span> ${columnsLink(edition, view, choice, letters)}
    </p>
    ${
      letters.length > MOST && narrows
        ? lettersOverview(edition, view, choice, letters)
        : html`<letters-list .edition=${edition} .view=${view}></letters-list>`
    }`;
}
