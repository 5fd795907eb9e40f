import { endsOf } from '../edition/link-ends.ts';
import type { Edition, Link, LinkType, PassageId } from '../edition/model.ts';
import { oncePer } from '../edition/once-per.ts';
import type { Standing } from './view-state.ts';

/** A link between a claim and its reply. */
export type Pair = Extract<Link, { readonly type: LinkType }>;

export function isPair(link: Link): link is Pair {
  return link.type !== 'unanswered' && link.type !== 'unprompted';
}

/** How a passage stands in its exchanges; undefined where at least one links it to another passage, or none speaks of it. */
export function standingOf(edition: Edition, passage: PassageId): Standing | undefined {
  const own = linksOf(edition, passage);
  if (own.length === 0 || own.some(isPair)) return undefined;
  return own.some(({ type }) => type === 'unanswered') ? 'unanswered' : 'unprompted';
}

/** The links that name a passage, of all exchanges. */
export function linksOf(edition: Edition, passage: PassageId): readonly Link[] {
  return linksByPassage(edition).get(passage) ?? [];
}

const linksByPassage = oncePer(({ exchanges }: Edition): ReadonlyMap<PassageId, readonly Link[]> => {
  const found = new Map<PassageId, Link[]>();
  for (const link of exchanges.flatMap(({ links }) => links)) {
    for (const end of endsOf(link)) found.set(end, [...(found.get(end) ?? []), link]);
  }
  return found;
});
