import { firstOf, inOrder, lastOf, match } from './match.ts';
import type { Match, Matches } from './match.ts';
import { matchPhrase, wordsOf } from './match-phrase.ts';
import type { Heard } from './match-phrase.ts';
import { meantBy } from './names.ts';
import type { Named } from './names.ts';
import type { AskedWord, Phrase } from './query.ts';
import { wordAtOrAfter } from './text-index.ts';
import type { TextIndex } from './text-index.ts';
import type { Wordings } from './wordings.ts';

/**
 * Every place, in order, where those whom words may mean are named: by one of their names, or where the edition marks who
 * is meant.
 */
export function nameMatches(
  index: TextIndex,
  named: readonly Named[],
  phrase: Phrase,
  heard: Heard,
  wordings: Wordings,
): Matches {
  const found = meantBy(phrase, named).flatMap(({ id, names }) =>
    [...names.flatMap((name) => [...called(index, name, heard)]), ...marked(index, id, heard)].map((one) => {
      const [first, last] = [firstOf(one), lastOf(one)];
      return match(first, last, wordings.numberOf('name', wordsOf(index, first, last), id));
    }),
  );
  return inOrder(found);
}

function called(index: TextIndex, name: readonly string[], heard: Heard): Matches {
  const [first, ...others] = name.map((part): AskedWord => ({ parts: [part], prefix: false }));
  return first ? matchPhrase(index, { words: [first, ...others], quoted: true }, heard) : new Float64Array();
}

/** Where the edition marks a name of somebody. */
function marked(index: TextIndex, id: string, heard: Heard): readonly Match[] {
  return index.texts.flatMap(({ names }, text) =>
    names.flatMap(({ ref, start, end }) => {
      if (ref !== id) return [];
      const first = wordAtOrAfter(index, text, start);
      const last = wordAtOrAfter(index, text, end) - 1;
      return first <= last && heard(first) ? [match(first, last, 0)] : [];
    }),
  );
}
