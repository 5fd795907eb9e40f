import type { Edition, Link, PassageId } from '../edition/model.ts';
import type { Standing } from './view-state.ts';

/** How a passage stands in its exchanges; undefined where at least one links it to another passage, or none speaks of it. */
export function standingOf({ exchanges }: Edition, passage: PassageId): Standing | undefined {
  const own = exchanges.flatMap(({ links }) => links).filter((link) => endsOf(link).includes(passage));
  if (own.length === 0 || own.some(({ type }) => type !== 'unanswered' && type !== 'unprompted')) return undefined;
  return own.some(({ type }) => type === 'unanswered') ? 'unanswered' : 'unprompted';
}

/** The passages a link joins: a claim, a reply or both. */
export function endsOf(link: Link): readonly PassageId[] {
  if (link.type === 'unanswered') return [link.claim];
  return link.type === 'unprompted' ? [link.reply] : [link.claim, link.reply];
}
