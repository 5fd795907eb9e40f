import { render } from 'lit';
import type { TemplateResult } from 'lit';
import { afterFrame } from '../../platform/after-frame.ts';

/** So many are held, also when they are not on the page: of thousands, those that were on it long ago are made again. */
const MOST = 600;

interface Kept {
  readonly holder: DocumentFragment;
  readonly article: Element;
}

/**
 * The articles of the passages, each the same element wherever it stands: when rows are set anew, it is moved and not made
 * again, and what the reader opened in it stays open.
 */
export class KeptArticles {
  /** Those drawn last come last. */
  readonly #kept = new Map<string, Kept>();
  readonly #trimSoon = afterFrame(() => this.#letGo(MOST));

  /** The article of this id as the template has it. The template's one element is the article, the same template each time. */
  draw(id: string, template: TemplateResult): Element {
    const holder = this.#kept.get(id)?.holder ?? document.createDocumentFragment();
    render(template, holder);
    const article = this.#kept.get(id)?.article ?? holder.firstElementChild;
    if (!article) throw new Error(`${id} has no element.`);
    this.#kept.delete(id);
    this.#kept.set(id, { holder, article });
    if (this.#kept.size > MOST) this.#trimSoon();
    return article;
  }

  /** Lets go of those that are not on the page. */
  forget(): void {
    this.#letGo(0);
  }

  /** Lets go of the oldest that are not on the page, until so many are left. */
  #letGo(left: number): void {
    for (const [id, { article }] of this.#kept) {
      if (this.#kept.size <= left) return;
      if (!article.isConnected) this.#kept.delete(id);
    }
  }
}
