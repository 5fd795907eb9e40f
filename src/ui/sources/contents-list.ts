import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { inDigits } from '../wording/numbers.ts';
import type { RoomState } from '../shell/room-state.ts';
import { onSources } from './source-links.ts';

/** A part of a page: its heading, how much stands in it, and what draws it. */
export interface Section {
  /** The id of its heading, which the address can point at. */
  readonly id: string;
  readonly title: string;
  readonly count: number | undefined;
  readonly body: TemplateResult;
}

/** Links to the sections of a page, each with how much stands in it. */
export function contentsList({ view }: RoomState, sections: readonly Section[]): TemplateResult {
  return html`<nav class="contents" aria-label=${msg('On this page')}>
    <ul>
      ${sections.map(
        ({ id, title, count }) =>
          html`<li>
            <a href=${onSources(view, id)}
              ><span>${title}</span> ${count === undefined ? nothing : html`<small>${inDigits(count)}</small>`}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}

/** The sections one after another; links lead to their headings, which take the focus. */
export function sectionList(sections: readonly Section[]): readonly TemplateResult[] {
  return sections.map(
    ({ id, title, body }) =>
      html`<section aria-labelledby=${id}>
        <h2 id=${id} tabindex="-1">${title}</h2>
        ${body}
      </section>`,
  );
}
