import { msg, str } from '@lit/localize';
import type { Edition, SourceId } from '../../edition/model.ts';
import { rootOf } from '../../views/dating.ts';
import { labelOf, sigilOf } from '../../views/source-names.ts';

/** Whose words a source gives: its own, or those it passes on: "AP, in CBC News". */
export function wordsOfSource(edition: Edition, source: SourceId): string {
  const root = rootOf(edition, source);
  const label = labelOf(edition, source);
  return root === source ? label : msg(str`${sigilOf(edition, root)}, in ${label}`, { desc: 'AP, in CBC News' });
}

/** A source that says something, and whom it has it from: "CBC News, after AP". */
export function statedBySource(edition: Edition, source: SourceId): string {
  const root = rootOf(edition, source);
  const label = labelOf(edition, source);
  return root === source ? label : msg(str`${label}, after ${sigilOf(edition, root)}`, { desc: 'CBC News, after AP' });
}
