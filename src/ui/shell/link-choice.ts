import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** One of several things to choose from, by the address of the view that has it chosen. */
export interface ChoiceLink {
  readonly name: string;
  readonly href: string;
  readonly current: boolean;
}

/** A choice that the address says: each is a link. Needs `link-choice.css`, and `.link-choices` around it. */
export function linkChoice(label: string, links: readonly ChoiceLink[]): TemplateResult {
  return html`<div class="link-choice" role="group" aria-label=${label}>
    <span aria-hidden="true">${label}</span>
    <span class="segments">
      ${links.map(({ name, href, current }) => html`<a href=${href} aria-current=${current ? 'true' : nothing}>${name}</a>`)}
    </span>
  </div>`;
}
