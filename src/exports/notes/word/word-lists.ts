import { AlignmentType, ConcreteNumbering, LevelFormat } from 'docx';
import type { ILevelsOptions, INumberingOptions } from 'docx';

/** How deep lists can be in each other. */
export const DEEPEST = 8;
/** How far each level stands in, in twentieths of a point. */
export const STEP = 360;

const BULLETS = ['•', '◦', '▪'];
const level = (index: number, how: Pick<ILevelsOptions, 'format' | 'text'>): ILevelsOptions => ({
  level: index,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: STEP * (index + 1), hanging: STEP } } },
  ...how,
});
const LEVELS = Array.from({ length: DEEPEST + 1 }, (_, index) => index);

/** The two kinds of lists that a document knows. */
export const LIST_KINDS: INumberingOptions = {
  config: [
    {
      reference: 'bullets',
      levels: LEVELS.map((index) =>
        level(index, { format: LevelFormat.BULLET, text: BULLETS[index % BULLETS.length] ?? '•' }),
      ),
    },
    {
      reference: 'numbers',
      levels: LEVELS.map((index) => level(index, { format: LevelFormat.DECIMAL, text: `%${index + 1}.` })),
    },
  ],
};

/** The library has one kind and one list of its own, which come first. */
const KINDS = { bullets: 2, numbers: 3 } as const;
const FIRST_LIST = 10;
/** No list of Word begins with a higher one. */
const HIGHEST_NUMBER = 32_767;

/** A list of the document. */
export interface WordList {
  readonly kind: keyof typeof KINDS;
  readonly id: number;
}

/** The lists of a document: each that is numbered begins anew. */
export class WordLists {
  readonly #lists: (WordList & { readonly depth: number; readonly start: number })[] = [];
  #bullets: WordList | undefined;

  bullets(): WordList {
    this.#bullets ??= this.#open('bullets', 0, 1);
    return this.#bullets;
  }

  /** A list that begins with this number. */
  numbers(start: number, depth: number): WordList {
    return this.#open('numbers', depth, Math.min(start, HIGHEST_NUMBER));
  }

  /** As they are told at the end of the part on lists. */
  *components(): Iterable<ConcreteNumbering> {
    for (const { kind, id, depth, start } of this.#lists) {
      const list = { numId: id, abstractNumId: KINDS[kind], reference: kind, instance: id };
      yield new ConcreteNumbering({ ...list, overrideLevels: [{ num: depth, start }] });
    }
  }

  #open(kind: keyof typeof KINDS, depth: number, start: number): WordList {
    const list = { kind, id: FIRST_LIST + this.#lists.length, depth, start };
    this.#lists.push(list);
    return list;
  }
}
