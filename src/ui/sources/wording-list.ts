import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Reading } from '../../edition/model.ts';
import { countReadings } from '../../views/sources/second-wordings.ts';
import type { SecondWording } from '../../views/sources/second-wordings.ts';
import type { RoomState } from '../shell/room-state.ts';
import { wordsOfReading } from '../wording/reading-words.ts';
import { certaintyWords } from '../wording/link-words.ts';
import { inDigits } from '../wording/numbers.ts';
import { passageLink, sourceLinkOf } from './source-links.ts';

/** Stretches of passages in the words of each source, one under the other; `away` more are in letters that are not here. */
export function wordingList(state: RoomState, wordings: readonly SecondWording[], away: number): TemplateResult {
  return html`${away > 0 ? html`<p>${awayWords(countReadings(wordings), away)}</p>` : nothing}
  ${wordings.length === 0 ? nothing : wordingsHere(state, wordings)}`;
}

function wordingsHere(state: RoomState, wordings: readonly SecondWording[]): TemplateResult {
  return html`<ul class="wordings">
    ${wordings.map(
      ({ passage, words, readings }) =>
        html`<li>
          <p>${passageLink(state, passage)}</p>
          <dl>
            <dt>${sourceLinkOf(state, passage.source)}</dt>
            <dd lang=${passage.lang} dir="auto"><q>${words}</q></dd>
            ${readings.map((reading) => readingOf(state, reading))}
          </dl>
        </li>`,
    )}
  </ul>`;
}

function awayWords(here: number, away: number): string {
  return msg(
    str`Listed are those in the letters that are loaded now: ${inDigits(here)} of ${inDigits(here + away)}. The others stand with their letters, and finding goes through them.`,
  );
}

function readingOf(state: RoomState, reading: Reading): TemplateResult {
  const { text, source, certainty, note } = reading;
  const { lang } = state.edition;
  const isTranscribed = state.edition.form === 'transcribed';
  return html`<dt>${isTranscribed ? wordsOfReading(state.edition, reading) : sourceLinkOf(state, source)}</dt>
    <dd>
      <q lang=${lang} dir="auto">${text}</q>
      ${certainty === 'high' ? nothing : html`<p class="aside">${certaintyWords(certainty)}</p>`}
      ${note === undefined ? nothing : html`<p class="aside" lang=${lang} dir="auto">${note}</p>`}
    </dd>`;
}
