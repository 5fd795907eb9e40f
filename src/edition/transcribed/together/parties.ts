import type { CorrespondentId, Letter, Party, PartyId } from '../../model.ts';

/** A side for each who sent a letter and is in no side that the editor sets, by how many letters they sent. */
export function inferParties(
  letters: readonly Letter[],
  given: readonly Party[],
  nameOf: (id: CorrespondentId) => string,
): readonly Party[] {
  const taken = new Set(given.flatMap(({ members }) => members));
  const sent = new Map<CorrespondentId, number>();
  for (const { senders } of letters) {
    // A letter stands in the column of whom it names first; who signed with them has theirs behind.
    senders.forEach(({ value }, at) => {
      if (value !== undefined && !taken.has(value)) sent.set(value, (sent.get(value) ?? 0) + (at === 0 ? 1 : 0));
    });
  }
  const order = [...sent].toSorted(([a, many], [b, others]) => others - many || (a < b ? -1 : 1));
  return order.map(([id]) => {
    const name = nameOf(id);
    return { id, name, shortName: shortened(name), role: '', members: [id] };
  });
}

/** The two sides that wrote most to each other; where none did, who wrote most and who had most to do with them. */
export function inferFirstColumns(letters: readonly Letter[], parties: readonly Party[]): readonly PartyId[] {
  const partyOf = new Map(parties.flatMap(({ id, members }) => members.map((member) => [member, id] as const)));
  const pairs = new Map<string, { readonly ends: readonly [PartyId, PartyId]; forth: number; back: number }>();
  for (const { senders, addressees } of letters) {
    const from = partyOf.get(senders[0]?.value ?? '');
    const to = new Set(addressees.flatMap(({ value }) => partyOf.get(value ?? '') ?? []));
    if (from === undefined) continue;
    for (const other of to) {
      if (other === from) continue;
      const isForth = from < other;
      const key = isForth ? `${from} ${other}` : `${other} ${from}`;
      const pair = pairs.get(key) ?? { ends: isForth ? [from, other] : [other, from], forth: 0, back: 0 };
      pair[isForth ? 'forth' : 'back'] += 1;
      pairs.set(key, pair);
    }
  }
  const rank = new Map(parties.map(({ id }, at) => [id, at]));
  const inOrder = (ends: readonly PartyId[]): readonly PartyId[] =>
    ends.toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  const best = <Pair>(all: readonly Pair[], count: (pair: Pair) => number): Pair | undefined =>
    all.reduce<Pair | undefined>(
      (most, pair) => (count(pair) > (most === undefined ? 0 : count(most)) ? pair : most),
      undefined,
    );
  const all = [...pairs.values()];
  const mutual = best(all, ({ forth, back }) => (forth > 0 && back > 0 ? forth + back : 0));
  const [most, second] = parties;
  if (!most) return [];
  // A few letters there and back are not what a correspondence is about in which one wrote a hundred to somebody whose answers are lost.
  const wrote = letters.filter(({ senders: [sender] }) => partyOf.get(sender?.value ?? '') === most.id).length;
  if (mutual && (mutual.forth + mutual.back) * 4 >= wrote) return inOrder(mutual.ends);
  const beside = best(
    all.filter(({ ends }) => ends.includes(most.id)),
    ({ forth, back }) => forth + back,
  );
  return beside ? inOrder(beside.ends) : [most.id, ...(second ? [second.id] : [])];
}

/** “Weber, Carl Maria von” is Weber where space is short; any other name stays whole. */
function shortened(name: string): string {
  const [family = '', ...given] = name.split(', ');
  return given.length === 1 && family !== '' ? family : name;
}
