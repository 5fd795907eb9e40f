import { readRequiredCertainty, readWord } from './closed-list.ts';
import { followAll } from './context.ts';
import type { Context } from './context.ts';
import type { CorrespondentId, Identity } from '../model.ts';
import { readSource } from './read-source.ts';
import { requiredText } from './required-text.ts';
import { elementsBelow, placeOf, wordsOf } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

/** The names a `relation` can have. */
const RELATIONS = { same: 'same' } as const;

/** Which correspondents are, perhaps, one. What does not say whom it joins, why, how surely and by whom is left out. */
export function readIdentities(standOff: XmlElement, context: Context): readonly Identity[] {
  return elementsBelow(standOff, 'relation').flatMap((relation) => readIdentity(relation, context) ?? []);
}

function readIdentity(relation: XmlElement, context: Context): Identity | undefined {
  const name = readWord(relation, 'name', RELATIONS, context);
  const members = readMembers(relation, context);
  const reason = requiredText(relation, 'desc', undefined, context);
  const certainty = readRequiredCertainty(relation, context);
  const by = readSource(relation, context);
  if (name === undefined || reason === '' || certainty === undefined || by === undefined) return undefined;
  return members.length < 2 ? undefined : { members, reason, certainty, by };
}

/** Each once, in order. Too few that are written are reported here; those that lead nowhere, where they are followed. */
function readMembers(relation: XmlElement, context: Context): readonly CorrespondentId[] {
  const written = new Set(wordsOf(relation, 'mutual'));
  if (written.size < 2) {
    context.report({
      code: 'relation-members',
      where: placeOf(relation, 'mutual'),
      message: `<${relation.name}> must point at two different persons or bodies, or more.`,
      remedy: 'Write mutual="#one #other".',
    });
  }
  const members = followAll(relation, 'mutual', ['correspondent'], context).map(({ id }) => id);
  return [...new Set(members)];
}
