import { customElement, property } from 'lit/decorators.js';
import { HandmadeText } from './handmade-text.ts';

/** A remark of the edition. Its `textContent` is the remark. */
@customElement('remark-text')
export class RemarkText extends HandmadeText {
  @property({ attribute: false }) text = '';

  protected override draw(): readonly Node[] {
    return [document.createTextNode(this.text)];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'remark-text': RemarkText;
  }
}
