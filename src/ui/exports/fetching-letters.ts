import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** How much of the letters that are needed is here, from 0 to 1; needs `exportStyles`. */
export function fetchingLetters(fetched: number): TemplateResult {
  return html`<progress max="1" .value=${fetched} aria-label=${msg('The letters are being fetched')}></progress>`;
}

export function notFetchedWords(): string {
  return msg('The letters could not all be fetched. Nothing was made; check the connection, then try again.');
}

export function failure(words: string): TemplateResult {
  return html`<span class="failure">${words}</span>`;
}
