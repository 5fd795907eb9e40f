import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Around a hit, in UTF-16 code units. */
const AROUND = 40;

/** A hit with a few words around it; offsets in UTF-16 code units. */
export function hitExcerpt(text: string, start = 0, end = 0): TemplateResult {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return html`${start > AROUND ? '…' : ''}${before}<mark>${text.slice(start, end)}</mark>${after}${end + AROUND < text.length ? '…' : ''}`;
}
