import type { Edition } from '../../edition/model.ts';
import type { ViewState } from '../view-state.ts';
import { COUNTABLE, switchedOff, wordsChoice } from './words-choice.ts';
import type { WordsChoice } from './words-choice.ts';

/** A part of a name, and a whole name, in code points: file systems take 255 bytes, and most scripts have at most two a letter. */
const LONGEST_PART = 40;
const LONGEST = 120;

/**
 * The name of a file with a table of the page Words: what was asked and how the page was set, so that files of several queries can be
 * told apart. It stands in the name only, since a line above the columns would be a row to what reads the file.
 */
export function tableName(edition: Edition, view: ViewState): string {
  const choice = wordsChoice(edition, view.words);
  const parts = choice.show === 'concordance' ? linesParts(view, choice) : contrastParts(choice);
  const name = [edition.id, choice.show, ...parts].map(bare).filter((part) => part !== '');
  return `${cut(name.join('_'), LONGEST)}.csv`;
}

function linesParts(view: ViewState, choice: WordsChoice): readonly string[] {
  const { find, findNot, dating } = view;
  const without = switchedOff(view);
  return [
    find.replaceAll(/(^|\s)-(?=\S)/gu, ' not '),
    choice.chosen ? sidesPart(choice) : '',
    choice.order === 'position' ? '' : `by ${choice.order}`,
    dating === 'edition' ? '' : `dated by ${dating}`,
    without.length > 0 ? `without ${without.join(' ')}` : '',
    findNot.length > 0 ? `not ${findNot.join(' ')}` : '',
  ];
}

function contrastParts(choice: WordsChoice): readonly string[] {
  const { unit, counted, stop, without } = choice;
  return [
    sidesPart(choice),
    unit === 'words' ? '' : unit,
    counted.length === COUNTABLE.length ? 'all voices' : counted.join(' '),
    stop === 'none' ? '' : 'without common words',
    without === '' ? '' : `without ${without}`,
  ];
}

function sidesPart({ sides }: WordsChoice): string {
  return sides ? sides.map(({ id }) => (id === '*' ? 'rest' : id)).join(' and ') : '';
}

/** Only letters and digits, of any script, and hyphens: no system gives these a meaning. */
function bare(part: string): string {
  return cut(part.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, ''), LONGEST_PART);
}

function cut(text: string, length: number): string {
  return Array.from(text)
    .slice(0, length)
    .join('')
    .replace(/[-_]+$/, '');
}
