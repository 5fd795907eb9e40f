import { diffArrays } from 'diff';
import { flatten } from '../anchoring/flatten.ts';
import type { Stretch } from '../anchoring/flatten.ts';
import { wordsOf } from '../anchoring/word-stretches.ts';
import type { Excerpt, Reading } from '../edition/model.ts';

/** A stretch of a passage that another source words otherwise. */
export interface Reworded extends Stretch {
  readonly readings: readonly Reading[];
}

/**
 * A piece of a wording: what the others have too; what all have, but one of them in another form, by capitals, points or
 * vowel signs; what only some of the others have; what only this one has; or a gloss or omission, which is no word of the
 * text and is not compared.
 */
export interface WordingRun {
  readonly type: 'same' | 'form' | 'some' | 'only' | 'gloss';
  readonly text: string;
}

/** One of the wordings that are compared. The texts of its runs make up the wording, character by character. */
export interface Wording {
  readonly runs: readonly WordingRun[];
  /** How many words it has, and how many of them only it has, only some others have, or one has in another form. */
  readonly words: number;
  readonly only: number;
  readonly some: number;
  readonly form: number;
}

/** A wording in pieces: words, and what stands between two of them, which may be empty. */
interface Cut {
  readonly words: readonly string[];
  /** One more than words: what stands before each, and after the last. */
  readonly gaps: readonly (readonly Piece[])[];
}

interface Piece {
  readonly type: 'gloss' | 'marks' | 'space';
  readonly text: string;
}

/** A piece of which it is told whether the other wording has it. */
type Told = WordingRun | { readonly type: 'space'; readonly text: string };

/** Another wording, and by their places the words that it has in common with one's own. */
interface Compared {
  readonly other: Cut;
  readonly partners: ReadonlyMap<number, number>;
}

/** Compares a stretch of a passage and the other sources' wordings of it, each with all others: the passage's own comes first. */
export function compareWordings(
  { text, ranges, lang }: Excerpt,
  { start, end, readings }: Reworded,
): readonly [Wording, ...Wording[]] {
  const glosses = ranges
    .filter(({ type }) => type === 'gloss' || type === 'omission')
    .map((gloss) => ({ start: gloss.start - start, end: gloss.end - start }));
  const own = cut(text.slice(start, end), glosses);
  const cuts = [own, ...readings.map((reading) => cut(reading.text, []))];
  const compared = (mine: Cut, place: number): Wording =>
    wording(
      mine,
      cuts.flatMap((other, there) =>
        there === place
          ? []
          : { other, partners: there > place ? pair(mine, other, lang) : inverted(pair(other, mine, lang)) },
      ),
    );
  return [compared(own, 0), ...cuts.slice(1).map((mine, index) => compared(mine, index + 1))];
}

function cut(text: string, glosses: readonly Stretch[]): Cut {
  const words: string[] = [];
  const gaps: Piece[][] = [[]];
  const between = (type: Piece['type'], piece: string): void => void gaps.at(-1)?.push({ type, text: piece });
  for (const { start, end, ranges } of flatten(text.length, glosses)) {
    const run = text.slice(start, end);
    if (ranges.length > 0) {
      between('gloss', run);
      continue;
    }
    let place = 0;
    for (const word of [...wordsOf(run), { start: run.length, end: run.length }]) {
      for (const piece of run.slice(place, word.start).match(/\s+|\S+/gu) ?? []) {
        between(piece.trim() === '' ? 'space' : 'marks', piece);
      }
      if (word.start === word.end) break;
      words.push(run.slice(word.start, word.end));
      gaps.push([]);
      place = word.end;
    }
  }
  return { words, gaps };
}

/** The words that both have, in order, by their places. The ends of the texts count as words that both have. */
function pair({ words: here }: Cut, { words: there }: Cut, lang: string): ReadonlyMap<number, number> {
  const partners = new Map([[-1, -1]]);
  let mine = 0;
  let other = 0;
  for (const { added, removed, count } of diffArrays(here.map(keyIn(lang)), there.map(keyIn(lang)))) {
    if (!added && !removed) for (let step = 0; step < count; step += 1) partners.set(mine + step, other + step);
    if (!added) mine += count;
    if (!removed) other += count;
  }
  return partners.set(here.length, there.length);
}

function inverted(partners: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  return new Map([...partners].map(([mine, other]) => [other, mine]));
}

/** What makes a word the same: not its capitals, the shape of its apostrophe, or vowel signs and hamzas that Arabic may leave out. */
function keyIn(lang: string): (word: string) => string {
  return (word) =>
    word
      .normalize('NFD')
      .toLocaleLowerCase(lang)
      .replaceAll('’', "'")
      .replaceAll(/[\u0610-\u061A\u0640\u064B-\u0655\u0670]/gu, '');
}

function wording(own: Cut, others: readonly Compared[]): Wording {
  const types = own.words.map((word, place) =>
    together(
      others.map(({ other, partners }) => {
        const partner = partners.get(place);
        if (partner === undefined) return 'only';
        return other.words[partner] === word ? 'same' : 'form';
      }),
    ),
  );
  const pieces = own.gaps.flatMap((gap, place): readonly Told[] => {
    const word = own.words[place];
    const marks = together(others.map((compared) => marksType(own, compared, place)));
    const between = gap.map(({ type, text }) => ({ type: type === 'marks' ? marks : type, text }));
    return word === undefined ? between : [...between, { type: types[place] ?? 'same', text: word }];
  });
  const count = (counted: WordingRun['type']) => types.filter((type) => type === counted).length;
  return { runs: joined(pieces), words: types.length, only: count('only'), some: count('some'), form: count('form') };
}

/** What a piece is to all others, from what it is to each of them. */
function together(types: readonly ('same' | 'form' | 'only')[]): 'same' | 'form' | 'some' | 'only' {
  if (types.every((type) => type === 'only')) return 'only';
  if (types.includes('only')) return 'some';
  return types.includes('form') ? 'form' : 'same';
}

/** Points go with the words on either side: they are the same if the other has them after the one or before the other. */
function marksType(own: Cut, { other, partners }: Compared, place: number): 'same' | 'form' | 'only' {
  const after = partners.get(place - 1);
  const before = partners.get(place);
  const found = [after === undefined ? undefined : after + 1, before].filter((gap) => gap !== undefined);
  if (found.some((gap) => marksIn(other, gap) === marksIn(own, place))) return 'same';
  return found.length === 2 ? 'form' : 'only';
}

function marksIn({ gaps }: Cut, place: number): string {
  return (gaps[place] ?? [])
    .filter(({ type }) => type === 'marks')
    .map(({ text }) => text)
    .join('');
}

/** Pieces as runs; a space is missing in others where what stands on both sides of it is. */
function joined(pieces: readonly Told[]): readonly WordingRun[] {
  const runs: WordingRun[] = [];
  for (const [place, { type: told, text }] of pieces.entries()) {
    const last = runs.at(-1);
    const missing = last?.type === 'only' || last?.type === 'some' ? last.type : 'same';
    const type = told === 'space' ? (pieces[place + 1]?.type === missing ? missing : 'same') : told;
    if (last?.type === type) runs.splice(-1, 1, { type, text: last.text + text });
    else runs.push({ type, text });
  }
  return runs;
}
