import { evened, isArticle } from './fold.ts';
import type { AskedWord } from './query.ts';
import type { TextIndex } from './text-index.ts';

/** Terms of an index that a word stands for, and what each is: the word itself, or another spelling of it. */
export type Terms = ReadonlyMap<number, 'literal' | 'spelling'>;

/** What a word can be in a text: terms one after another, for its parts; or one term, where it is written as one. */
export type Option = readonly [Terms, ...Terms[]];

/**
 * What a word can be in the texts of an index; none where no text has it. `spellings` lets it be spelled otherwise
 * (`evened`), and leaves out the Arabic article before it.
 */
export function optionsFor(index: TextIndex, asked: AskedWord, spellings: boolean): readonly Option[] {
  const { parts, prefix, byApostrophe } = asked;
  const [first, ...others] = parts;
  const undivided = termsFor(index, parts.join(''), prefix, spellings);
  const whole = [byApostrophe ? withoutOthers(index, undivided) : undivided] as const;
  if (others.length === 0) return present([whole]);
  const each = parts.map((part, place) => termsFor(index, part, prefix && place === others.length, spellings));
  const bare: AskedWord['parts'] = [others[0] ?? first, ...others.slice(1)];
  const apart: Option = [each[0] ?? whole[0], ...each.slice(1)];
  return present([
    apart,
    whole,
    ...(spellings && isArticle(first) ? optionsFor(index, { ...asked, parts: bare }, spellings).map(asSpelling) : []),
  ]);
}

/** Who types "diplomat’s" does not mean "diplomats", where the texts have both. */
function withoutOthers({ apart }: TextIndex, terms: Terms): Terms {
  return new Map([...terms].filter(([term]) => !apart.has(term)));
}

/** What is not as it was typed, however its parts are. */
function asSpelling([first, ...others]: Option): Option {
  return [spelled(first), ...others.map(spelled)];
}

function spelled(terms: Terms): Terms {
  return new Map(Array.from(terms.keys(), (term) => [term, 'spelling']));
}

function present(options: readonly Option[]): readonly Option[] {
  return options.filter((option) => option.every((terms) => terms.size > 0));
}

function termsFor(index: TextIndex, word: string, prefix: boolean, spellings: boolean): Terms {
  const found = new Map<number, 'literal' | 'spelling'>();
  const literal = range(index.terms, word, prefix);
  for (let number = literal.from; number < literal.to; number += 1) found.set(number, 'literal');
  if (spellings) {
    const { keys, terms } = index.evened;
    const key = evened(word);
    const { from, to } = range(keys, key, prefix && key.length >= 4);
    for (const term of terms.subarray(from, to)) if (!found.has(term)) found.set(term, 'spelling');
  }
  return found;
}

/** The places, from and up to, of what is equal to a word in a sorted list, or begins with it. */
function range(
  sorted: readonly string[],
  word: string,
  prefix: boolean,
): { readonly from: number; readonly to: number } {
  const first = (holds: (entry: string) => boolean): number => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(sorted[middle] ?? '')) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return {
    from: first((entry) => entry >= word),
    to: first((entry) => entry > word && !(prefix && entry.startsWith(word))),
  };
}
