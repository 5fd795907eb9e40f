import { VOICES } from './voices.ts';
import { firstOf, lastOf, wordingOf } from './match.ts';
import type { Matches } from './match.ts';
import type { TextIndex } from './text-index.ts';
import type { Wordings } from './wordings.ts';

/**
 * What was found in some texts, by texts in their order, and in each by its hits, none overlapping another. A query without
 * words finds texts without hits. The lists are parallel and of plain numbers: there can be hundreds of thousands, and they are
 * handed from the worker to the page without being copied.
 */
export interface Hits {
  /** The texts that were found, by their places among those searched; the hits of the nth are from `from[n]` up to `from[n + 1]`. */
  readonly texts: Uint32Array<ArrayBuffer>;
  readonly from: Uint32Array<ArrayBuffer>;
  /** Of each hit: where it is, in UTF-16 code units of its text, and its wording: 0 as typed, else `wordings[n - 1]`. */
  readonly start: Uint32Array<ArrayBuffer>;
  readonly end: Uint32Array<ArrayBuffer>;
  readonly wording: Uint16Array<ArrayBuffer>;
  /** How many passages were found: a passage with its other wordings and remarks counts once. */
  readonly passages: number;
  /** How many hits each of `VOICES` speaks, by who speaks their first word; of texts without hits, how many texts. */
  readonly voices: Uint32Array<ArrayBuffer>;
}

/** Texts without hits in them. */
export function bareTexts(index: TextIndex, texts: readonly number[]): Hits {
  const spoken = texts.map((text) => index.texts[text]?.voice);
  return {
    texts: Uint32Array.from(texts),
    passages: passagesAmong(index, texts),
    from: new Uint32Array(texts.length + 1),
    start: new Uint32Array(),
    end: new Uint32Array(),
    wording: new Uint16Array(),
    voices: Uint32Array.from(VOICES, (voice) => spoken.filter((one) => one === voice).length),
  };
}

/** Texts of a passage follow one another. */
function passagesAmong({ texts }: TextIndex, found: Iterable<number>): number {
  let count = 0;
  let last: string | undefined;
  for (const text of found) {
    const passage = texts[text]?.passage;
    if (count === 0 || passage !== last) count += 1;
    last = passage;
  }
  return count;
}

/** Matches in order, none overlapping another, as hits; each is counted to its wording. */
export function hitsOf(index: TextIndex, matches: Matches, wordings: Wordings): Hits {
  const { length } = matches;
  const texts = new Uint32Array(length);
  const from = new Uint32Array(length + 1);
  const start = new Uint32Array(length);
  const end = new Uint32Array(length);
  const wording = new Uint16Array(length);
  const voices = new Uint32Array(VOICES.length);
  let count = 0;
  let last = -1;
  for (let place = 0; place < length; place += 1) {
    const one = matches[place] ?? 0;
    const first = firstOf(one);
    const text = index.textOf[first] ?? 0;
    if (text !== last) {
      texts[count] = text;
      from[count] = place;
      count += 1;
      last = text;
    }
    const number = wordingOf(one);
    const begins = (start[place] = index.start[first] ?? 0);
    const ends = (end[place] = index.end[lastOf(one)] ?? 0);
    wording[place] = number;
    const voice = index.voice[first] ?? 0;
    voices[voice] = (voices[voice] ?? 0) + 1;
    if (number > 0) wordings.addHit(number, () => index.texts[text]?.text.slice(begins, ends) ?? '');
  }
  from[count] = length;
  const found = texts.slice(0, count);
  return {
    texts: found,
    passages: passagesAmong(index, found),
    from: from.slice(0, count + 1),
    start,
    end,
    wording,
    voices,
  };
}
