import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { linkTo } from '../../routing/address.ts';
import { NOTEBOOK_PARTS, notebookPart, withNotebook } from '../../views/notes/notebook-choice.ts';
import type { NotebookPart } from '../../views/notes/notebook-choice.ts';
import { linkChoice } from '../shell/link-choice.ts';
import { rescueLine } from '../shell/rescue-line.ts';
import type { RoomState } from '../shell/room-state.ts';
import { codebookPart } from './codebook/codebook-part.ts';
import { damagedRecords } from './keeping/damaged-records.ts';
import { noteReview } from './review/note-review-list.ts';
import { backupLine, keepingPart } from './keeping/keeping-part.ts';
import { listPart } from './list/list-part.ts';
import './keeping/delete-section.ts';
import './vault/unlock-notes.ts';
import './review/review-line.ts';
import '../styles/link-choice.css';

interface Part {
  readonly name: () => string;
  readonly draw: (state: RoomState) => TemplateResult;
}

const PARTS: Readonly<Partial<Record<NotebookPart, Part>>> = {
  list: { name: () => msg('Notes'), draw: listPart },
  review: { name: () => msg('Changed letters'), draw: noteReview },
  codebook: { name: () => msg('Codebook'), draw: codebookPart },
  keeping: { name: () => msg('Keeping', { desc: 'how the notes are kept: backup and layers' }), draw: keepingPart },
};

/** The reader's notebook: the notes, the codebook, and how all of it is kept. */
export function notesPage(state: RoomState): TemplateResult {
  const { edition, view, vault, damaged, notesFailure, review, sought } = state;
  const shown = notebookPart(view.notebook);
  return html`<div class="notes-page">
    <h1>${msg('Notes')}</h1>
    <review-line .review=${review} .sought=${sought} ?here=${shown === 'review'}></review-line>
    ${
      notesFailure
        ? html`<p class="failure">${notesFailure}</p>
            ${rescueLine()}`
        : nothing
    }
    ${damaged.length > 0 ? damagedRecords(edition.id, damaged) : nothing}
    ${vault.type === 'locked' ? nothing : parts(state, shown)} ${shown === 'list' ? backupLine(state) : nothing}
    ${
      vault.type === 'locked'
        ? html`<unlock-notes .vault=${vault}></unlock-notes><delete-section locked></delete-section>`
        : PARTS[shown]?.draw(state)
    }
  </div>`;
}

/** The choice among the parts. */
function parts({ view, review }: RoomState, shown: NotebookPart): TemplateResult {
  // The tag that is open in the codebook is no choice of notes for the list.
  const own = shown === 'codebook' ? { tag: '', table: '' } : {};
  return html`<div class="link-choices">
    ${linkChoice(
      msg('Part', { desc: 'of the notebook: notes, codebook, keeping' }),
      NOTEBOOK_PARTS.flatMap((part) => {
        if (part === 'review' && part !== shown && !review?.open.length) return [];
        const name = PARTS[part]?.name();
        const href = linkTo(withNotebook(view, { part: part === 'list' ? '' : part, ...own }));
        return name === undefined ? [] : [{ name, href, current: part === shown }];
      }),
    )}
  </div>`;
}
