import type { Edition, Link, PassageId } from '../edition/model.ts';

/** That a claim has no reply, or a reply no claim, among what is quoted. */
export type Standing = 'unanswered' | 'no claim quoted';

/** How a passage stands in its exchanges; undefined where at least one links it to another passage. */
export function standingOf({ exchanges }: Edition, passage: PassageId): Standing | undefined {
  const own = exchanges.flatMap(({ links }) => links).filter((link) => endsOf(link).includes(passage));
  if (own.length === 0 || own.some(({ type }) => type !== 'unanswered' && type !== 'unprompted')) return undefined;
  return own.some(({ type }) => type === 'unanswered') ? 'unanswered' : 'no claim quoted';
}

/** The passages a link joins: a claim, a reply or both. */
export function endsOf(link: Link): readonly PassageId[] {
  if (link.type === 'unanswered') return [link.claim];
  return link.type === 'unprompted' ? [link.reply] : [link.claim, link.reply];
}
