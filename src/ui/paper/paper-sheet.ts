import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PaperChoice } from '../../views/paper/paper-choice.ts';
import { printedLinks } from '../../views/paper/printed-links.ts';
import type { RoomState } from '../shell/room-state.ts';
import { endNoteList } from './end-note-list.ts';
import { paperContent } from './paper-content.ts';
import { colophon, coverageOnPaper, sourcesOnPaper } from './paper-end.ts';
import { paperHead } from './paper-head.ts';
import './paper-links.css';
import { paperRows } from './paper-rows.ts';
import './paper-sheet.css';

/** The paper edition: what was chosen, set for the printer. The screen never shows it. */
export function paperSheet(state: RoomState, choice: PaperChoice): TemplateResult {
  const content = paperContent(state, choice);
  const { view, shown, notes } = content;
  const { letters } = choice;
  const links = choice.links ? printedLinks(state.edition, view, shown.rows) : undefined;
  const edition = letters
    ? { ...state.edition, letters: state.edition.letters.filter(({ id }) => letters.includes(id)) }
    : state.edition;
  // Made anew: the articles that are kept stand on the screen.
  const room = { ...state, edition, view, beside: notes.notes, kept: undefined };
  return html`<div
    class="paper"
    data-size=${choice.size}
    data-ink=${choice.ink}
    data-layers-off=${view.layersOff.join(' ')}
  >
    ${paperHead(state, choice, content)} ${paperRows(room, shown, links)}
    ${notes.notes.length > 0 ? endNoteList(room) : nothing} ${choice.sources ? sourcesOnPaper(state, letters) : nothing}
    ${choice.coverage ? coverageOnPaper(state, letters) : nothing} ${colophon(state, choice, content)}
  </div>`;
}
