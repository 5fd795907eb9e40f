import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { linkTo } from '../../routing/address.ts';
import { NOTEBOOK_PARTS, notebookPart, withNotebook } from '../../views/notes/notebook-choice.ts';
import type { NotebookPart } from '../../views/notes/notebook-choice.ts';
import { linkChoice } from '../shell/link-choice.ts';
import type { RoomState } from '../shell/room-state.ts';
import { damagedRecords } from './damaged-records.ts';
import { keepingPart } from './keeping/keeping-part.ts';
import { notesList } from './notes-list.ts';
import '../styles/link-choice.css';

interface Part {
  readonly name: () => string;
  readonly draw: (state: RoomState) => TemplateResult;
}

const PARTS: Readonly<Partial<Record<NotebookPart, Part>>> = {
  list: { name: () => msg('Notes'), draw: notesList },
  keeping: { name: () => msg('Keeping', { desc: 'how the notes are kept: backup and layers' }), draw: keepingPart },
};

/** The reader's notebook: the notes, the codebook, and how all of it is kept. */
export function notesPage(state: RoomState): TemplateResult {
  const { edition, view, damaged, notesFailure } = state;
  const shown = notebookPart(view.notebook);
  return html`<div class="notes-page">
    <h1>${msg('Notes')}</h1>
    ${notesFailure ? html`<p class="failure">${notesFailure}</p>` : nothing}
    ${damaged.length > 0 ? damagedRecords(edition.id, damaged) : nothing}
    <div class="link-choices">
      ${linkChoice(
        msg('Part', { desc: 'of the notebook: notes, codebook, keeping' }),
        NOTEBOOK_PARTS.flatMap((part) => {
          const name = PARTS[part]?.name();
          const href = linkTo(withNotebook(view, { part: part === 'list' ? '' : part }));
          return name === undefined ? [] : [{ name, href, current: part === shown }];
        }),
      )}
    </div>
    ${PARTS[shown]?.draw(state)}
  </div>`;
}
