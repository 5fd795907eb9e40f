import { msg } from '@lit/localize';
import { customElement, property } from 'lit/decorators.js';
import type { WordingRun } from '../../views/wordings.ts';
import { HandmadeText } from '../prose/handmade-text.ts';
import { toNode } from '../prose/prose-node.ts';
import type { ProseNode } from '../prose/prose-node.ts';

/**
 * A wording, with the words marked in which it differs from others. Its `textContent` is the source's words and nothing else: what is
 * said to those who hear it, the style sheet of the comparison draws.
 */
@customElement('compared-text')
export class ComparedText extends HandmadeText {
  @property({ attribute: false }) runs: readonly WordingRun[] = [];
  /** Whether there are several others. */
  @property({ attribute: false }) several = false;

  protected override draw(): readonly Node[] {
    return this.runs.map((run) => toNode(drawn(run, this.several)));
  }
}

function drawn({ type, text }: WordingRun, several: boolean): ProseNode {
  if (type === 'same') return text;
  if (type === 'gloss') return { tag: 'span', attributes: { class: type }, children: [text] };
  const begins = { only: msg('only here:'), some: msg('not in all:'), form: msg('written otherwise:') }[type];
  const ends = several ? msg('in all:') : msg('in both:');
  return { tag: 'b', attributes: { class: type, 'data-begins': begins, 'data-ends': ends }, children: [text] };
}

declare global {
  interface HTMLElementTagNameMap {
    'compared-text': ComparedText;
  }
}
