import type { CorrespondentId, Edition, Identity } from './model.ts';

/** With whom a correspondent is perhaps one. */
export interface OwnIdentity {
  readonly identity: Identity;
  readonly others: readonly CorrespondentId[];
}

/**
 * What an edition says of a correspondent's being one with others. Only what it says: that A is perhaps B, and B perhaps C,
 * does not make A perhaps C.
 */
export function identitiesOf({ identities }: Edition, correspondent: CorrespondentId): readonly OwnIdentity[] {
  return identities
    .filter(({ members }) => members.includes(correspondent))
    .map((identity) => ({ identity, others: identity.members.filter((id) => id !== correspondent) }));
}
