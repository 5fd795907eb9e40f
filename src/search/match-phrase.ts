import { firstOf, inOrder, match, passing, together } from './match.ts';
import type { Match, Matches } from './match.ts';
import type { Phrase } from './query.ts';
import type { TextIndex } from './text-index.ts';
import { optionsFor } from './vocabulary.ts';
import type { Option, Terms } from './vocabulary.ts';
import { AS_TYPED } from './wordings.ts';
import type { Wordings } from './wordings.ts';

/** Whether a word is searched, by its number: whoever speaks it may be switched off. */
export type Heard = (word: number) => boolean;

/** How far a match has come: its last word, and whether all of it is spelled as asked for. */
interface Step {
  readonly last: number;
  readonly literal: boolean;
}

/**
 * Every place where the words of a phrase follow one another in a text, in order. Words that are not searched are passed
 * over, so that a gloss that is switched off parts nothing. Other spellings are found where there are `wordings` for them.
 */
export function matchPhrase(index: TextIndex, { words }: Phrase, heard: Heard, wordings?: Wordings): Matches {
  const options = words.map((word) => optionsFor(index, word, wordings !== undefined));
  if (options.some((each) => each.length === 0)) return new Float64Array();
  const [first = [], ...others] = options;
  const lists = first.map((option) =>
    inOrder(
      option.length === 1 && others.length === 0
        ? matchWord(index, option[0], heard, wordings)
        : matchWords(index, option, others, heard, wordings),
    ),
  );
  return onceEach(together(lists));
}

/** One word alone. Which wording it is follows from its term, so that no match has to be looked at. */
function matchWord(index: TextIndex, terms: Terms, heard: Heard, wordings: Wordings | undefined): Matches {
  let most = 0;
  for (const term of terms.keys()) most += (index.from[term + 1] ?? 0) - (index.from[term] ?? 0);
  const found = new Float64Array(most);
  let count = 0;
  for (const [term, way] of terms) {
    const end = index.from[term + 1] ?? 0;
    let wording = way === 'literal' ? AS_TYPED : -1;
    for (let slot = index.from[term] ?? 0; slot < end; slot += 1) {
      const first = index.at[slot] ?? 0;
      if (!heard(first)) continue;
      if (wording === -1) wording = wordings?.numberOf('spelling', index.terms[term] ?? '') ?? AS_TYPED;
      found[count] = match(first, first + (index.parts[slot] ?? 1) - 1, wording);
      count += 1;
    }
  }
  return found.subarray(0, count);
}

function matchWords(
  index: TextIndex,
  option: Option,
  others: readonly (readonly Option[])[],
  heard: Heard,
  wordings: Wordings | undefined,
): readonly Match[] {
  const found: Match[] = [];
  for (const term of option[0].keys()) {
    for (let slot = index.from[term] ?? 0; slot < (index.from[term + 1] ?? 0); slot += 1) {
      const first = index.at[slot] ?? 0;
      if (!heard(first)) continue;
      let step = takeOption(index, option, first, heard);
      for (const next of others) {
        const at = step && wordAfter(index, step.last, heard);
        const taken = at === undefined ? undefined : takeAny(index, next, at, heard);
        step = step && taken && { last: taken.last, literal: step.literal && taken.literal };
      }
      if (!step) continue;
      const spelling = step.literal ? undefined : wordings?.numberOf('spelling', wordsOf(index, first, step.last));
      found.push(match(first, step.last, spelling ?? AS_TYPED));
    }
  }
  return found;
}

/** Of matches that begin with one word the first: the shortest, a part of a word before the whole. */
function onceEach(matches: Matches): Matches {
  return passing(matches, (one, place) => place === 0 || firstOf(one) !== firstOf(matches[place - 1] ?? 0));
}

function takeAny(index: TextIndex, options: readonly Option[], at: number, heard: Heard): Step | undefined {
  for (const option of options) {
    const step = takeOption(index, option, at, heard);
    if (step) return step;
  }
  return undefined;
}

function takeOption(index: TextIndex, option: Option, at: number, heard: Heard): Step | undefined {
  return option.length === 1 ? takeWhole(index, option[0], at) : takeParts(index, option, at, heard);
}

/** A word at a place, by itself or as the whole of what is divided there. */
function takeWhole({ termOf, divided }: TextIndex, terms: Terms, at: number): Step | undefined {
  const own = terms.get(termOf[at] ?? -1);
  if (own) return { last: at, literal: own === 'literal' };
  const whole = divided.get(at);
  const way = whole && terms.get(whole.term);
  return way && { last: at + whole.parts - 1, literal: way === 'literal' };
}

function takeParts(index: TextIndex, option: Option, first: number, heard: Heard): Step | undefined {
  let at: number | undefined = first;
  let last = first;
  let literal = true;
  for (const terms of option) {
    const way: 'literal' | 'spelling' | undefined = at === undefined ? at : terms.get(index.termOf[at] ?? -1);
    if (at === undefined || way === undefined) return undefined;
    last = at;
    literal &&= way === 'literal';
    at = wordAfter(index, at, heard);
  }
  return { last, literal };
}

/** The next word of the same text that is searched. */
export function wordAfter({ textOf }: TextIndex, word: number, heard: Heard): number | undefined {
  for (let next = word + 1; next < textOf.length && textOf[next] === textOf[word]; next += 1)
    if (heard(next)) return next;
  return undefined;
}

/** Words of a text by their numbers, folded. */
export function wordsOf({ terms, termOf }: TextIndex, first: number, last: number): string {
  return Array.from(termOf.subarray(first, last + 1), (term) => terms[term] ?? '').join(' ');
}
