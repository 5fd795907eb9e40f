import type { Edition, Letter, LetterId, Passage } from '../model.ts';

/** The passages of some letters, by the letter. Can be written as JSON. */
export interface Shard {
  readonly name: string;
  readonly passages: Readonly<Record<LetterId, readonly Passage[]>>;
}

/** An edition in pieces: `index` has every letter, those that have passages without them ({@link Letter.away}). */
export interface DividedEdition {
  readonly index: Edition;
  readonly shards: readonly Shard[];
}

/** A shard ends with the letter that brings it to this many words: some 200 kB as JSON. */
const WORDS = 30_000;

/** Puts the passages of an edition into shards, by the year of their letter; a year of many words into several. */
export function divide(edition: Edition): DividedEdition {
  const shards: { readonly name: string; words: number; readonly passages: Record<LetterId, readonly Passage[]> }[] =
    [];
  const letters = edition.letters.map((letter): Letter => {
    if (letter.passages.length === 0) return letter;
    const words = wordsIn(letter);
    const name = yearOf(letter);
    let shard = shards.findLast((one) => one.name === name || one.name.startsWith(`${name}-`));
    if (!shard || shard.words >= WORDS) {
      const before = shards.filter((one) => one.name === name || one.name.startsWith(`${name}-`)).length;
      shard = { name: before === 0 ? name : `${name}-${before + 1}`, words: 0, passages: {} };
      shards.push(shard);
    }
    shard.words += words;
    shard.passages[letter.id] = letter.passages;
    return { ...letter, passages: [], away: { shard: shard.name, passages: letter.passages.length, words } };
  });
  return {
    index: { ...edition, letters },
    shards: shards.map(({ name, passages }) => ({ name, passages })),
  };
}

/** The edition with the letters of a shard in it whole. */
export function withShard(edition: Edition, { name, passages }: Shard): Edition {
  return {
    ...edition,
    letters: edition.letters.map((letter) => (letter.away?.shard === name ? home(letter, passages) : letter)),
  };
}

/** The edition with all its letters whole. */
export function whole({ index, shards }: DividedEdition): Edition {
  const passages = new Map(shards.map((shard) => [shard.name, shard.passages]));
  return {
    ...index,
    letters: index.letters.map((letter) =>
      letter.away ? home(letter, passages.get(letter.away.shard) ?? {}) : letter,
    ),
  };
}

function home({ away: _away, ...letter }: Letter, passages: Shard['passages']): Letter {
  return { ...letter, passages: passages[letter.id] ?? [] };
}

function wordsIn({ passages }: Letter): number {
  return passages.reduce((sum, { words }) => sum + words, 0);
}

function yearOf({ dates: [date] }: Letter): string {
  const year = date && new Date(date.value.first).getUTCFullYear();
  return year === undefined || Number.isNaN(year) ? 'undated' : String(year);
}
