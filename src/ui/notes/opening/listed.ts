import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { inDigits } from '../../wording/numbers.ts';

/** So many of a kind are listed; nobody reads more of them here. */
const LISTED = 100;

/** The first items of a list, and how many more there are of `count`. */
export function listed<Item>(
  items: readonly Item[],
  draw: (item: Item) => TemplateResult,
  count = items.length,
): TemplateResult {
  const shown = items.slice(0, LISTED);
  const rest = count - shown.length;
  return html`${shown.map(draw)}${rest > 0 ? html`<li>${msg(str`and ${inDigits(rest)} more`)}</li>` : nothing}`;
}
