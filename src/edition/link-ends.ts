import type { Link, PassageId } from './model.ts';

/** The passages that a link joins, the claim first: a claim, a reply or both. */
export function endsOf(link: Link): readonly PassageId[] {
  if (link.type === 'unanswered') return [link.claim];
  return link.type === 'unprompted' ? [link.reply] : [link.claim, link.reply];
}
