import type { Edition, Letter } from '../model.ts';
import { oncePer } from '../once-per.ts';
import { readingsOf } from '../readings-of.ts';
import { textsInPassage } from '../texts-in-passage.ts';
import { wordsOfLetter } from '../words-of-letter.ts';
import { yearOf } from '../year-of.ts';

/** Some letters of an edition, whole. Can be written as JSON. */
export interface Shard {
  readonly name: string;
  readonly letters: readonly Letter[];
}

/** An edition in pieces: `index` has every letter, those with passages only in outline ({@link Letter.away}). */
export interface DividedEdition {
  readonly index: Edition;
  readonly shards: readonly Shard[];
}

/** A shard ends with the letter that brings it to this many words: some 200 kB as JSON. */
const WORDS = 30_000;

/** Puts the letters of an edition into shards, by their year; those of a year of many words into several. */
export function divide(edition: Edition): DividedEdition {
  const shards: Shard[] = [];
  const open = new Map<string, { readonly letters: Letter[]; readonly name: string; words: number }>();
  const parts = new Map<string, number>();
  const index = edition.letters.map((letter): Letter => {
    if (letter.passages.length === 0) return letter;
    const year = String(yearOf(letter) ?? 'undated');
    let shard = open.get(year);
    if (!shard || shard.words >= WORDS) {
      const part = (parts.get(year) ?? 0) + 1;
      parts.set(year, part);
      shard = { name: part === 1 ? year : `${year}-${part}`, letters: [], words: 0 };
      open.set(year, shard);
      shards.push(shard);
    }
    const { size, outlineIn } = outlinesOf(letter);
    shard.words += size;
    shard.letters.push(letter);
    return outlineIn(shard.name);
  });
  return { index: { ...edition, letters: index }, shards: shards.map(({ name, letters }) => ({ name, letters })) };
}

/** A letter in outline in the index, and how many words its passages have. While an editor writes, of thousands of letters one is another. */
const outlinesOf = oncePer((letter: Letter) => {
  const { passages } = letter;
  const [first] = passages;
  const wordings = passages.reduce((sum, passage) => sum + readingsOf(passage).length, 0);
  const counts = {
    passages: passages.length,
    words: wordsOfLetter(letter),
    texts: textsIn(letter),
    ...(wordings > 0 && { wordings }),
    ...(first && { source: first.source }),
  };
  let last: Letter | undefined;
  return {
    size: passages.reduce((sum, passage) => sum + passage.words, 0),
    outlineIn(shard: string): Letter {
      if (last?.away?.shard !== shard) last = outlineOf(letter, { shard, ...counts });
      return last;
    },
  };
});

/** What rows, lists and counts are made from; what only a letter that is read shows goes with its passages. */
function outlineOf(letter: Letter, away: NonNullable<Letter['away']>): Letter {
  return { ...letter, summary: '', lengths: [], notes: [], passages: [], witnesses: [], away };
}

/** How many texts finding goes through in a letter. */
function textsIn({ passages }: Letter): number {
  return passages.reduce((sum, passage) => sum + textsInPassage(passage).length, 0);
}

/** The edition with the letters of these shards whole, and those of no other. */
export function withShards(index: Edition, shards: readonly Shard[]): Edition {
  return withLetters(
    index,
    shards.flatMap(({ letters }) => letters),
  );
}

/** The edition with these letters in the place of those of the same ids. */
export function withLetters(edition: Edition, letters: readonly Letter[]): Edition {
  const others = new Map(letters.map((letter) => [letter.id, letter]));
  return { ...edition, letters: edition.letters.map((letter) => others.get(letter.id) ?? letter) };
}
