import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { linkTo } from '../../routing/address.ts';
import { setWords, SHOWN, wordsChoice } from '../../views/words/words-choice.ts';
import { linkChoice } from '../shell/link-choice.ts';
import type { RoomState } from '../shell/room-state.ts';
import { openSearch } from '../find/open-search.ts';
import { wordingSwitches } from '../find/wording-switches.ts';
import type { GiveSearch } from './worker-answer.ts';
import './word-contrast.ts';
import './word-lines.ts';
import type { DrawWordings } from './word-lines.ts';
import { shownName } from './words-names.ts';
import '../styles/link-choice.css';
import './words.css';
import './lines.css';
import './contrast.css';
import './words-paper.css';

/** Where a word stands, line by line; and what one side says more than another. */
export function wordsPage(room: RoomState): TemplateResult {
  const { edition, view } = room;
  const search: GiveSearch = (onFailure) => openSearch(room, onFailure);
  const drawWordings: DrawWordings = (wordings) => wordingSwitches(room, wordings);
  const { show } = wordsChoice(edition, view.words);
  return html`<div class="words-page">
    <h1>${msg('Words')}</h1>
    <p class="words-lead">
      ${
        show === 'concordance'
          ? msg('Every place where a word stands, with the words around it.')
          : msg('Words that one side uses more than the other, with the figures to judge it by.')
      }
    </p>
    <div class="link-choices">
      ${linkChoice(
        msg('Show', { desc: 'a concordance or a contrast' }),
        SHOWN.map((one) => ({
          name: shownName(one),
          href: linkTo(setWords(view, { show: one === 'concordance' ? '' : one })),
          current: one === show,
        })),
      )}
    </div>
    ${
      show === 'concordance'
        ? html`<word-lines
            .edition=${edition}
            .room=${room}
            .view=${view}
            .search=${search}
            .drawWordings=${drawWordings}
          ></word-lines>`
        : html`<word-contrast .edition=${edition} .view=${view} .search=${search}></word-contrast>`
    }
  </div>`;
}
