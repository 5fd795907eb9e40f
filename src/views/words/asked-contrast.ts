import type { Edition } from '../../edition/model.ts';
import type { ContrastAsked } from '../../search/words/contrast.ts';
import type { ContrastRow } from '../../search/words/contrast-row.ts';
import type { ViewState } from '../view-state.ts';
import { functionWords } from './function-words.ts';
import { COUNTABLE, setWords, wordsChoice } from './words-choice.ts';
import type { WordsChoice } from './words-choice.ts';

/** What the worker is asked for a contrast; undefined where there is nothing to compare. */
export function askedContrast(edition: Edition, choice: WordsChoice, most: number): ContrastAsked | undefined {
  const { sides, unit, counted, stop, without } = choice;
  return (
    sides && {
      sides: [sides[0].side, sides[1].side],
      unit,
      voices: counted,
      stopWords: [...(stop === 'common' ? functionWords(edition.lang) : []), ...without.split(/[\s,;]+/)],
      most,
    }
  );
}

/**
 * The view with the lines of a row: its words in quotation marks, in the same sides and by the same voices, so that there are as
 * many lines as the row counts. Wordings that were switched off were those of another query.
 */
export function linesOfRow(edition: Edition, view: ViewState, { words }: Pick<ContrastRow, 'words'>): ViewState {
  const { sides, compare, counted } = wordsChoice(edition, view.words);
  const others = view.findOff.filter((name) => !COUNTABLE.some((voice) => voice === name));
  return {
    ...setWords(view, { show: '', compare, side: sides?.[0].id ?? '', against: sides?.[1].id ?? '' }),
    find: `"${words.join(' ')}"`,
    findNot: [],
    findOff: [...COUNTABLE.filter((voice) => !counted.includes(voice)), ...others].toSorted(),
  };
}
