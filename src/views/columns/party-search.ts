import type { Edition, Party, PartyId } from '../../edition/model.ts';
import { oncePerCore } from '../../edition/shards/once-per-core.ts';
import { fold } from '../../search/fold.ts';
import { partiesOf } from './column-of-letter.ts';
import { writtenBy } from './letter-heads.ts';
import type { LetterHead } from './letter-heads.ts';
import { partyOf } from './row.ts';

/** Two who write to each other, by how many letters there are between them. */
export interface PartyPair {
  readonly parties: readonly [Party, Party];
  readonly letters: number;
}

/** Those whose names have all words that are typed, each at the beginning of a word of theirs; who wrote most comes first. Names are compared folded. */
export function partiesNamed(edition: Edition, typed: string): readonly LetterHead[] {
  return headsFor(edition)
    .filter(isNamed(typed))
    .map(({ head }) => head);
}

/** Whether something is called so: by all words that are typed, each the beginning of a word of its names. */
export function isNamed(typed: string): (named: { readonly words: readonly string[] }) => boolean {
  const wanted = nameWords(typed);
  return ({ words }) => wanted.every((part) => words.some((word) => word.startsWith(part)));
}

/** The words of names, folded, as {@link isNamed} compares them. */
export function nameWords(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** The pairs that wrote each other most, both ways. */
export const pairsOf = oncePerCore(countPairs);

const headsFor = oncePerCore(
  (edition: Edition): readonly { readonly head: LetterHead; readonly words: readonly string[] }[] =>
    writtenBy(edition, edition.parties)
      .toSorted((a, b) => b.letters - a.letters)
      .map((head) => ({ head, words: nameWords(`${head.party.name} ${head.party.shortName}`) })),
);

function countPairs(edition: Edition): readonly PartyPair[] {
  const parties = new Map(edition.parties.map((party) => [party.id, party]));
  const counts = new Map<string, { readonly between: readonly [PartyId, PartyId]; letters: number }>();
  for (const letter of edition.letters) {
    const addressees = new Set(letter.addressees.map((addressee) => partyOf(edition, { senders: [addressee] })));
    const between = new Map<string, readonly [PartyId, PartyId]>();
    for (const from of partiesOf(edition, letter))
      for (const to of addressees) {
        if (to === undefined || from === to) continue;
        const pair = from < to ? ([from, to] as const) : ([to, from] as const);
        between.set(pair.join(' '), pair);
      }
    for (const [key, pair] of between) {
      const known = counts.get(key);
      if (known) known.letters += 1;
      else counts.set(key, { between: pair, letters: 1 });
    }
  }
  return [...counts.values()]
    .toSorted((a, b) => b.letters - a.letters)
    .flatMap(({ between, letters }): readonly PartyPair[] => {
      const [one, other] = between.map((id) => parties.get(id));
      return one && other ? [{ parties: [one, other], letters }] : [];
    });
}
