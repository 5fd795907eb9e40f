import { render } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * The articles of the passages, each the same element wherever it stands: when rows are set anew, it is moved and not made
 * again, and what the reader opened in it stays open.
 */
export class KeptArticles {
  readonly #kept = new Map<string, DocumentFragment>();
  readonly #articles = new Map<string, Element>();

  /** The article of this id as the template has it. The template's one element is the article, the same template each time. */
  draw(id: string, template: TemplateResult): Element {
    const holder = this.#kept.get(id) ?? document.createDocumentFragment();
    render(template, holder);
    const article = this.#articles.get(id) ?? holder.firstElementChild;
    if (!article) throw new Error(`The template of the passage ${id} has no element.`);
    this.#kept.set(id, holder);
    this.#articles.set(id, article);
    return article;
  }

  /** Lets go of those that are not on the page. */
  forget(): void {
    for (const [id, article] of this.#articles) {
      if (article.isConnected) continue;
      this.#kept.delete(id);
      this.#articles.delete(id);
    }
  }
}
