import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PassageEntry } from '../../views/columns/row.ts';
import { directionOfWords } from '../../edition/direction-of-words.ts';
import { directionOf, language } from '../language/language.ts';
import { citeButton } from '../citing/cite-button.ts';
import { wholeNotes } from '../columns/whole-notes.ts';
import type { RoomState } from '../shell/room-state.ts';
import { placeWords } from '../wording/letter-words.ts';
import { translationName } from '../wording/transcribed-words.ts';

/** A slim line over a passage whose letter goes on from the passage before: the whole head stands over the first. */
export function furtherHeader(state: RoomState, { passage, head }: PassageEntry): TemplateResult {
  const { part, ...place } = head.place;
  const translated = passage.translationOf !== undefined;
  const direction = directionOf(language());
  // The line beside the words is on their side; what stands here runs as the interface does.
  return html`<header dir=${directionOfWords(passage)} class="further ${translated ? 'translated' : ''}">
    ${passage.translationOf === undefined ? nothing : html`<span class="kind" dir=${direction}>${translationName(passage.lang)}</span>`}
    <span class="place" dir=${direction}>
      ${placeWords(translated || part === undefined ? place : { ...place, part })}
      ${citeButton(passage.id, msg('Cite this passage'))} ${wholeNotes(state, passage.id)}
    </span>
  </header>`;
}
