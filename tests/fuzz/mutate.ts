import { pick } from '../../bench/seeded-random.ts';
import type { Random } from '../../bench/seeded-random.ts';
import { bytesOf, textOf } from './target.ts';
import type { Target } from './target.ts';

type Change = (pieces: string[], random: Random, target: Target) => void;

/** Tags, words in quotation marks, brackets, and what stands between them. */
const PIECE = /<[^<>]*>|"[^"]*"|[[\]{}()&=;:,#?]|[^<>"[\]{}()&=;:,#?]+/g;
const CHARACTERS = ['\u0000', '\u0001', '\u0085', '\u00ad', '\u0301', '\u200b', '\u202e', '\u2028', '\ud800', '\ufeff', '\ufffe', '\u{1f600}', 'ﷺ', 'İ', 'ß', 'e\u0301', '"', '<', '&', '%', '\\', '\n', '']; // prettier-ignore
const LARGEST = 150_000;

const CHANGES: readonly Change[] = [
  // Left out, doubled, exchanged, moved.
  (pieces, random) => void pieces.splice(at(pieces, random), 1 + Math.floor(random() * 3)),
  (pieces, random) => {
    const from = at(pieces, random);
    pieces.splice(at(pieces, random), 0, ...pieces.slice(from, from + 1 + Math.floor(random() * 8)));
  },
  (pieces, random) => {
    const [a, b] = [at(pieces, random), at(pieces, random)];
    [pieces[a], pieces[b]] = [pieces[b] ?? '', pieces[a] ?? ''];
  },
  // Something that means something, where it does not belong.
  (pieces, random, { words }) => void pieces.splice(at(pieces, random), 0, pick(words, random)),
  (pieces, random, { words }) => {
    const place = at(pieces, random);
    pieces[place] = (pieces[place] ?? '').startsWith('"') ? `"${pick(words, random)}"` : pick(words, random);
  },
  (pieces, random, { words }) => {
    const place = at(pieces, random);
    pieces[place] = (pieces[place] ?? '').replace(/"[^"]*"/, () => `"${pick(words, random)}"`);
  },
  // A character that few think of.
  (pieces, random) => {
    const place = at(pieces, random);
    const piece = pieces[place] ?? '';
    const cut = Math.floor(random() * (piece.length + 1));
    pieces[place] = piece.slice(0, cut) + pick(CHARACTERS, random) + piece.slice(cut + Math.floor(random() * 2));
  },
  // Many of one, one inside the other.
  (pieces, random) => {
    const place = at(pieces, random);
    const piece = (pieces[place] ?? '').slice(0, 200);
    pieces[place] = piece.repeat(2 + Math.floor(random() * 40));
  },
  // Cut off.
  (pieces, random) => void pieces.splice(at(pieces, random)),
  // Another file from here on.
  (pieces, random, { seeds }) => {
    const other = piecesOf(textOf(pick(seeds, random)));
    const from = at(other, random);
    pieces.splice(at(pieces, random), Math.floor(random() * 20), ...other.slice(from, from + 20));
  },
];

/** One of the seeds, changed in some places; now and then in single bytes. */
export function mutated(target: Target, random: Random): Uint8Array {
  const seed = pick(target.seeds, random);
  if (random() < 0.15 || isBinary(seed)) return withBytes(seed, random);
  const pieces = piecesOf(textOf(seed));
  const changes = 1 + Math.floor(random() ** 3 * 24);
  for (let change = 0; change < changes; change += 1) pick(CHANGES, random)(pieces, random, target);
  return bytesOf(pieces.join('').slice(0, LARGEST));
}

function withBytes(seed: Uint8Array, random: Random): Uint8Array {
  const bytes = seed.slice();
  for (let change = 0; change < 1 + random() * 8; change += 1) {
    bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  }
  return random() < 0.2 ? bytes.slice(0, Math.floor(random() * bytes.length)) : bytes;
}

function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 200).includes(0);
}

function piecesOf(text: string): string[] {
  return text.match(PIECE) ?? [];
}

function at(pieces: readonly string[], random: Random): number {
  return Math.floor(random() * pieces.length);
}
