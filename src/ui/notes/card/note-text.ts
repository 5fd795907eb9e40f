import { localized, msg } from '@lit/localize';
import { html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { isBeyondRendering } from './markdown-limits.ts';
import { markdownNodes } from './markdown.ts';
import { noteTextStyles } from './note-text-styles.ts';

/** How a note's words are written, as its body says. */
export type NoteFormat = 'text/plain' | 'text/markdown';

/** A note's words, to be read: Markdown as it is meant, plain text as it stands. */
@localized()
@customElement('note-text')
export class NoteText extends LitElement {
  @property({ attribute: false }) text = '';
  @property({ attribute: false }) format: NoteFormat = 'text/markdown';

  protected override render(): TemplateResult {
    if (this.format === 'text/plain') return html`<div>${plainNodes(this.text)}</div>`;
    if (!isBeyondRendering(this.text)) return html`<div>${markdownNodes(this.text)}</div>`;
    return html`<p class="as-written">
        ${msg('This note is too long or too nested to be formatted. It is shown as written.')}
      </p>
      <div>${plainNodes(this.text)}</div>`;
  }

  static override styles = noteTextStyles;
}

/** A paragraph for each stretch between blank lines; in it, lines stay lines. */
function plainNodes(text: string): readonly TemplateResult[] {
  return text
    .split(/(?:\r?\n[ \t]*){2,}/)
    .filter((words) => words.trim() !== '')
    .map((words) => html`<p class="plain" dir="auto">${words}</p>`);
}

declare global {
  interface HTMLElementTagNameMap {
    'note-text': NoteText;
  }
}
