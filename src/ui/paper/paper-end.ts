import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { PaperChoice } from '../../views/paper/paper-choice.ts';
import { coverageOf, sourcesOf } from '../../views/paper/printed-sources.ts';
import { NO_FIND } from '../../views/view-state.ts';
import { coverage } from '../../views/sources/coverage.ts';
import { linkForOthers } from '../citing/edition-address.ts';
import { coverageTables } from '../sources/coverage-tables.ts';
import type { RoomState } from '../shell/room-state.ts';
import './paper-end.css';
import type { PaperContent } from './paper-content.ts';
import { notesWords } from './paper-head.ts';
import { dayWords } from './paper-words.ts';

/** The sources of what is printed, each with what it supplies and how far to trust it. */
export function sourcesOnPaper({ edition }: RoomState, letters: PaperChoice['letters']): TemplateResult {
  return html`<section class="paper-sources">
    <h2>${msg('Sources')}</h2>
    ${sourcesOf(edition, letters).map(
      ({ label, reference, supplies, reliability, url }) =>
        html`<article lang=${edition.lang} dir="auto">
          <h3>${label}</h3>
          <p>${reference}${url === undefined ? '' : html` <span class="url" dir="ltr">${url}</span>`}</p>
          <p>${supplies} ${reliability}</p>
        </article>`,
    )}
  </section>`;
}

/** How much of the printed letters is known, and from whom. */
export function coverageOnPaper(state: RoomState, letters: PaperChoice['letters']): TemplateResult {
  const { edition } = state;
  return html`<section class="paper-coverage">
    <h2>${msg('Coverage')}</h2>
    ${coverageTables(state, coverageOf(edition, coverage(edition), letters))}
  </section>`;
}

/** The last lines: what this is, when it was printed, and where to read it on. */
export function colophon({ edition }: RoomState, choice: PaperChoice, content: PaperContent): TemplateResult {
  // What the reader looks for is the reader's own, as the notes are.
  const address = linkForOthers({ ...content.view, ...NO_FIND, words: {}, notebook: {}, letters: {} });
  return html`<footer class="colophon">
    <p><cite lang=${edition.lang} dir="auto">${edition.title}</cite>, Vis-à-vis</p>
    ${choice.dated ? html`<p>${msg(str`Printed on ${dayWords(new Date())}`)}</p>` : ''}
    ${address === undefined ? '' : html`<p class="url" dir="ltr">${address}</p>`}
    <p>${msg(str`Private notes: ${notesWords(choice, content)}`)}</p>
  </footer>`;
}
