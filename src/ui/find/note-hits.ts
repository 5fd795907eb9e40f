import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { send } from '../shell/intents.ts';
import type { Answer } from './find-desk.ts';
import { notesWords } from './find-words.ts';
import './folded-list.ts';
import { hitExcerpt } from './hit-excerpt.ts';
import { noteTextOf } from './open-search.ts';

/** The notes that were found, each with its first hit, which opens it. */
export function noteHits({ found, notes }: Answer): TemplateResult | typeof nothing {
  const { texts, from, start, end } = found.notes;
  if (texts.length === 0) return nothing;
  const item = (place: number): TemplateResult | typeof nothing => {
    const note = notes[texts[place] ?? -1];
    const hit = from[place] ?? 0;
    return note ? line(note.note.id, noteTextOf(note), start[hit], end[hit]) : nothing;
  };
  const label = notesWords(texts.length);
  return html`<folded-list class="notes" .label=${label} .count=${texts.length} .item=${item}></folded-list>`;
}

function line(id: string, text: string, start = 0, end = 0): TemplateResult {
  return html`<button
    type="button"
    dir="auto"
    @click=${({ currentTarget }: Event) => currentTarget && send(currentTarget, 'note-open', { id })}
  >
    ${hitExcerpt(text, start, end)}
  </button>`;
}
