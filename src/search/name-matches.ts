import { groupedBy } from '../edition/grouped-by.ts';
import { oncePer } from '../edition/once-per.ts';
import { firstOf, inOrder, inWording, lastOf, match, passing, together } from './match.ts';
import type { Match, Matches } from './match.ts';
import { matchPhrase, wordsOf } from './match-phrase.ts';
import type { Heard } from './match-phrase.ts';
import { meantBy, perhapsMeant } from './names.ts';
import type { Named } from './names.ts';
import type { AskedWord, Phrase } from './query.ts';
import { wordAtOrAfter } from './text-index.ts';
import type { TextIndex } from './text-index.ts';
import { AS_TYPED } from './wordings.ts';
import type { Wordings } from './wordings.ts';

/**
 * Every place, in order, where those whom words may mean are named, or who are perhaps the same: by one of their names, or
 * where the edition marks who is meant.
 */
export function nameMatches(
  index: TextIndex,
  named: readonly Named[],
  phrase: Phrase,
  heard: Heard,
  wordings: Wordings,
  spellings: boolean,
): Matches {
  const meant = meantBy(phrase, named, spellings);
  const found = [...meant, ...perhapsMeant(meant, named)].map((one, place) => {
    const { matches, formOf, forms } = placesOf(index)(heard)(one);
    const type = place < meant.length ? 'name' : 'perhaps';
    const wording = forms.map((form) => wordings.numberOf(type, form, one.id));
    return matches.map((each, nth) => inWording(each, wording[formOf[nth] ?? 0] ?? AS_TYPED));
  });
  return together(found.map(inOrder));
}

/** Where somebody is named, in order, as typed as yet; each with the words that stand there, by their place among `forms`. */
interface NamePlaces {
  readonly matches: Matches;
  readonly formOf: Uint32Array;
  readonly forms: readonly string[];
}

/** Looked for once: as one types a name, every key asks for all of it again. */
const placesOf = oncePer((index: TextIndex) =>
  oncePer((heard: Heard) => oncePer((one: Named) => findPlaces(index, heard, one))),
);

function findPlaces(index: TextIndex, heard: Heard, { id, names }: Named): NamePlaces {
  const byName = [...names.map((name) => called(index, name, heard)), marked(index, id, heard)].map((found) =>
    passing(found, (one) => !isOthers(index, id, firstOf(one), lastOf(one))),
  );
  const formAt = (one: Match) => wordsOf(index, firstOf(one), lastOf(one));
  // In the order in which the edition has the names, and readers are told of them.
  const forms = [...new Set(byName.flatMap((found) => Array.from(found, formAt)))];
  const numbers = new Map(forms.map((form, number) => [form, number]));
  const matches = together(byName);
  return { matches, forms, formOf: Uint32Array.from(matches, (one) => numbers.get(formAt(one)) ?? 0) };
}

function called(index: TextIndex, name: readonly string[], heard: Heard): Matches {
  const [first, ...others] = name.map((part): AskedWord => ({ parts: [part], prefix: false, byApostrophe: false }));
  return first ? matchPhrase(index, { words: [first, ...others], quoted: true }, heard) : new Float64Array();
}

/** Whether words are marked as the name of somebody else, or as a part of it: "Shura Council of the Masked Brigade". */
function isOthers(index: TextIndex, id: string, first: number, last: number): boolean {
  const [start, end] = [index.start[first] ?? 0, index.end[last] ?? 0];
  const around = index.texts[index.textOf[first] ?? -1]?.names.filter((name) => name.start <= start && end <= name.end);
  return around !== undefined && around.length > 0 && around.every(({ ref }) => ref !== id);
}

/** Where the edition marks a name of somebody. */
function marked(index: TextIndex, id: string, heard: Heard): Matches {
  return passing(markedNames(index).get(id) ?? new Float64Array(), (one) => heard(firstOf(one)));
}

/** All names that the edition marks in texts, by whose they are, in order. */
const markedNames = oncePer((index: TextIndex): ReadonlyMap<string, Matches> => {
  const found: { readonly ref: string; readonly found: Match }[] = [];
  for (const [text, { names }] of index.texts.entries())
    for (const { ref, start, end } of names) {
      const first = wordAtOrAfter(index, text, start);
      const last = wordAtOrAfter(index, text, end) - 1;
      if (first <= last) found.push({ ref, found: match(first, last, AS_TYPED) });
    }
  const byRef = [...groupedBy(found, ({ ref }) => ref)];
  return new Map(byRef.map(([ref, some]) => [ref, inOrder(some.map((one) => one.found))]));
});
