import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Tag } from '../../../notes/tag.ts';
import { tagSign } from '../tags/tag-sign.ts';

/** A tag by its sign and name, at the head of a row or column. */
export function tagHead(tag: Tag): TemplateResult {
  return html`<span class="tag-head">${tagSign(tag)} <span dir="auto">${tag.name}</span></span>`;
}
