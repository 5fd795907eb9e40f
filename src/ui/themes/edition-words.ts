import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Edition } from '../../edition/model.ts';
import type { NamedOwner } from './tally-cell.ts';

/** Words of the edition in their own language and direction; what stands around them keeps that of the interface. */
export function editionWords({ lang }: Edition, words: string): TemplateResult {
  return html`<span lang=${lang} dir="auto">${words}</span>`;
}

/** A party or a letter is named by the edition, the others by us. */
export function ownerName(edition: Edition, { owner, name }: NamedOwner): TemplateResult | string {
  return owner.type === 'party' || owner.type === 'letter' ? editionWords(edition, name) : name;
}
