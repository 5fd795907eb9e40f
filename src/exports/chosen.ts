import { endsOf } from '../edition/link-ends.ts';
import { homeOfId } from '../edition/home-of-id.ts';
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

/** The query of the view in which something is read; none for what the first view has. */
const QUERIES = { date: '?align=date', exchange: '', sources: '?page=sources', everywhere: '', nowhere: '' };

/** Where what has this id is read: a passage, a letter, a context text or a passage of one, an exchange. */
export function permalink({ edition, address }: Pick<Content, 'edition' | 'address'>, id: string): string {
  return `${address}${QUERIES[homeOfId(edition, id) ?? 'nowhere']}#${encodeURIComponent(id)}`;
}
