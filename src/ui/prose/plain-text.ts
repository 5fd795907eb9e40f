import { html, isServer, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { HandmadeText } from './handmade-text.ts';

/** Words without any markup: a remark of the edition, or another source's wording. Its `textContent` is the text. */
@customElement('plain-text')
export class PlainText extends HandmadeText {
  @property({ attribute: false }) text = '';

  protected override draw(): readonly Node[] {
    return [document.createTextNode(this.text)];
  }
}

/** Words in which hits can be painted; `id` is what they are searched by. The build draws them as they are. */
export function plainText(text: string, id?: string): TemplateResult | string {
  return isServer ? text : html`<plain-text data-text=${id ?? nothing} .text=${text}></plain-text>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'plain-text': PlainText;
  }
}
