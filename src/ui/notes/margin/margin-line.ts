import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { firstWords } from '../../../views/notes/first-words.ts';
import { kindOf } from '../../../views/notes/note-kind.ts';
import type { PlacedNote } from '../../../views/placed-notes.ts';
import { kindName } from '../../wording/note-kinds.ts';
import { inDigits } from '../../wording/numbers.ts';

/** A note folded to a line; one of somebody else's by the name of its set. */
export function marginLine({ note, number, layer }: PlacedNote, open: () => void): TemplateResult {
  return html`<button class="line ${layer ? 'other' : ''}" data-id=${note.id} @click=${open}>
    <b>${inDigits(number)}</b> <small dir="auto">${layer?.title ?? kindName(kindOf(note))}</small>
    <span dir="auto">${firstWords(note)}</span>
  </button>`;
}
