import { pick } from './seeded-random.ts';
import type { Random } from './seeded-random.ts';

const ONSETS = ['', 'b', 'd', 'f', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'w', 'sh', 'th', 'br', 'st'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'a', 'e', 'ou', 'ai', 'ee'];
const CODAS = ['', '', '', 'n', 'r', 's', 't', 'l', 'm', 'd', 'nd', 'st', 'ng'];
const ACCENTED: Readonly<Record<string, string>> = { a: 'â', e: 'é', i: 'ï', o: 'ö', u: 'ü' };
/** The share of the rarer words that have an accent. */
const WITH_ACCENT = 0.04;

/** Words that nobody uses, the most frequent first. */
export interface InventedWords {
  readonly words: readonly string[];
  /** One of them, as often as its place says: the nth about 1 / n times as often as the first, as in real texts (Zipf). */
  draw(random: Random): string;
}

/** As many different forms as asked for; frequent ones are short, as they are in real texts. */
export function inventWords(count: number, random: Random): InventedWords {
  const all = new Set<string>();
  while (all.size < count) all.add(inventWord(all.size, random));
  const words = [...all];
  const upTo = new Float64Array(count);
  let sum = 0;
  for (let place = 0; place < count; place += 1) upTo[place] = sum += 1 / (place + 2);
  return {
    words,
    draw(next) {
      const wanted = next() * sum;
      let low = 0;
      let high = count - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((upTo[middle] ?? 0) > wanted) high = middle;
        else low = middle + 1;
      }
      return words[low] ?? '';
    },
  };
}

function inventWord(place: number, random: Random): string {
  const least = place < 60 ? 1 : place < 2000 ? 1 + random() : 2 + random() * 1.6;
  const syllables = Array.from(
    { length: Math.floor(least) },
    () => pick(ONSETS, random) + pick(VOWELS, random) + pick(CODAS, random),
  );
  const word = syllables.join('');
  const accented = place >= 60 && random() < WITH_ACCENT;
  return accented ? word.replace(/[aeiou]/, (vowel) => ACCENTED[vowel] ?? vowel) : word;
}
