import { html } from 'lit';
import type { Entry } from '../../views/columns/row.ts';
import type { PassageId } from '../../edition/model.ts';
import type { DrawnEntry } from './whole-part.ts';

/** The entries of a cell in their order, but each translation beside the passage that it translates, where that stands here too. */
export function abreast(entries: readonly DrawnEntry[]): unknown {
  const originals = new Map<PassageId, unknown[]>();
  const here = new Set(entries.flatMap(({ entry }) => (entry.type === 'passage' ? entry.passage.id : [])));
  for (const { entry, drawn } of entries) {
    const original = translated(entry);
    if (original === undefined || !here.has(original)) continue;
    originals.set(original, [...(originals.get(original) ?? []), drawn]);
  }
  return entries.map(({ entry, drawn }) => {
    const original = translated(entry);
    if (original !== undefined && here.has(original)) return '';
    const translations = entry.type === 'passage' ? originals.get(entry.passage.id) : undefined;
    return translations ? html`<div class="parallel"><div class="abreast">${drawn}${translations}</div></div>` : drawn;
  });
}

function translated(entry: Entry): PassageId | undefined {
  return entry.type === 'passage' && entry.passage.translationOf !== entry.passage.id
    ? entry.passage.translationOf
    : undefined;
}
