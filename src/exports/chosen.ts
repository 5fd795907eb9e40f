import { endsOf } from '../edition/link-ends.ts';
import type { ContextText, Exchange } from '../edition/model.ts';
import type { Content } from './format.ts';

/** Context texts belong to no letter: they go along where all letters do. */
export function contextOf({ edition, letters }: Content): readonly ContextText[] {
  return letters.length === edition.letters.length ? edition.context : [];
}

/** The exchanges with those links of which an end is among the chosen passages; without those of which none is. */
export function exchangesOf({ edition, letters }: Content): readonly Exchange[] {
  const chosen = new Set(letters.flatMap(({ passages }) => passages.map(({ id }) => id)));
  return edition.exchanges.flatMap((exchange) => {
    const links = exchange.links.filter((link) => endsOf(link).some((id) => chosen.has(id)));
    return links.length > 0 ? [{ ...exchange, links }] : [];
  });
}

/** Where a passage or a letter is read. */
export function permalink(address: string, id: string): string {
  return `${address}#${encodeURIComponent(id)}`;
}
