import { byId } from '../../edition/by-id.ts';
import { oncePer } from '../../edition/once-per.ts';
import type { CorrespondentAssertion, CorrespondentId, Edition, Letter, Party } from '../../edition/model.ts';

/** Who is named as one side of a letter: names to be listed, and whether any of them is known. */
export interface Correspondents {
  readonly names: readonly string[];
  readonly known: boolean;
}

/** Who sent a letter, by the source that the edition follows. */
export function sendersOf(edition: Edition, { senders }: Letter): Correspondents {
  return named(edition, senders);
}

/** To whom it was sent, by the source that the edition follows. */
export function addresseesOf(edition: Edition, { addressees }: Letter): Correspondents {
  return named(edition, addressees);
}

/** The correspondents as the edition follows its source, and as surely. */
function named(edition: Edition, assertions: readonly CorrespondentAssertion[]): Correspondents {
  return {
    names: [...new Set(shownAssertions(assertions).map((assertion) => nameOf(edition, assertion)))],
    known: assertions[0]?.value !== undefined,
  };
}

/** Of those who are said to have sent or received a letter, those that the edition shows: by its first source, as surely as the first. */
export function shownAssertions(assertions: readonly CorrespondentAssertion[]): readonly CorrespondentAssertion[] {
  const [first] = assertions;
  return assertions.filter(({ source, certainty }) => source === first?.source && certainty === first.certainty);
}

/** The party of which a correspondent is the first member. */
const firstOf = oncePer(
  (parties: readonly Party[]): ReadonlyMap<CorrespondentId | undefined, Party> =>
    new Map(parties.toReversed().map((party) => [party.members[0], party])),
);

function nameOf(edition: Edition, { value, asGiven }: CorrespondentAssertion): string {
  const correspondent = byId(edition.correspondents, value);
  const alone = value === undefined ? undefined : firstOf(edition.parties).get(value);
  return (correspondent?.type === 'person' && alone?.shortName) || (correspondent?.name ?? asGiven);
}
