import { ReactiveElement } from 'lit';
import { property } from 'lit/decorators.js';

/**
 * Words that no template owns a node in, so that hits can be painted over them: built by hand in the light DOM, where the
 * browser's own find, selection, print and text fragments reach them.
 */
export abstract class HandmadeText extends ReactiveElement {
  /** Draws over the words each time they are drawn. It may wrap pieces of them in elements, and leaves `textContent` as it is. */
  @property({ attribute: false }) overlay: ((words: HTMLElement) => void) | undefined;

  protected abstract draw(): readonly Node[];

  protected override createRenderRoot(): this {
    return this;
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    super.update(changed);
    const words = document.createDocumentFragment();
    // One by one: a text may have more pieces than a call can be given.
    for (const node of this.draw()) words.append(node);
    this.replaceChildren(words);
    this.overlay?.(this);
  }
}
