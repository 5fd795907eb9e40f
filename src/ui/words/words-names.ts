import { msg, str } from '@lit/localize';
import type { Edition } from '../../edition/model.ts';
import type { WordingKey } from '../../search/wordings.ts';
import type { Compared, NamedSide } from '../../views/words/named-side.ts';
import type { CONTRAST_COLUMNS } from '../../views/words/contrast-rows.ts';
import type { LINE_COLUMNS } from '../../views/words/line-table.ts';
import type { WordsChoice } from '../../views/words/words-choice.ts';
import { namedBy } from '../find/find-words.ts';
import { enclosed } from '../wording/punctuation.ts';

export function shownName(show: WordsChoice['show']): string {
  return show === 'concordance' ? msg('Concordance') : msg('Contrast');
}

export function orderName(order: WordsChoice['order']): string {
  const names: Readonly<Record<WordsChoice['order'], string>> = {
    position: msg('Place', { desc: 'lines sorted by their place in the letters' }),
    left: msg('Words before'),
    right: msg('Words after'),
    date: msg('Date'),
  };
  return names[order];
}

export function comparedName(compared: Compared): string {
  const names: Readonly<Record<Compared, string>> = {
    parties: msg('Parties'),
    themes: msg('Themes'),
    letters: msg('Letters'),
  };
  return names[compared];
}

/** A side by its name, which is the edition's, or what we call all the others. */
export function sideName({ name }: NamedSide): string {
  return name ?? msg('All the rest');
}

/** The language of a side's name. */
export function sideLang({ lang }: Edition, { name }: NamedSide): string | undefined {
  return name === undefined ? undefined : lang;
}

/** How a line was found, where it is not as typed; by a name, whose it is. */
export function wordingWords(edition: Edition, { type, of = '' }: WordingKey): string {
  if (type === 'spelling') return msg('other spelling');
  const name = enclosed(namedBy(edition, of));
  return type === 'name' ? msg(str`name of ${name}`) : msg(str`name of ${name}, perhaps the same`);
}

/** What stands in a column of the file. */
export function columnWords(column: (typeof LINE_COLUMNS)[number]): string {
  const words: Readonly<Record<(typeof LINE_COLUMNS)[number], string>> = {
    side: msg('the party, theme or letter under which the line stands'),
    letter: msg('title of the letter'),
    passage: msg('id of the passage in this edition'),
    date: msg('date of the letter as EDTF, as the letters are dated now; empty where there is none'),
    source: msg('source of the passage'),
    voice: msg('who speaks: letter, gloss, reported or edition'),
    found: msg(
      'typed, spelling, name or perhaps: as typed, in another spelling, by another name, or by a name of somebody who is perhaps the same',
    ),
    named: msg('whose name was found, as the edition calls them; empty where found is typed or spelling'),
    left: msg('up to eight words before'),
    keyword: msg('the words found'),
    right: msg('up to eight words after'),
    offset: msg('where the keyword begins in its text, in UTF-16 code units from 0'),
  };
  return words[column];
}

/** What stands in a column of the file of a contrast. */
export function contrastColumnWords(column: (typeof CONTRAST_COLUMNS)[number]): string {
  const words: Readonly<Record<(typeof CONTRAST_COLUMNS)[number], string>> = {
    side: msg('the side that uses the words more'),
    words: msg('a word, or two that follow one another'),
    here: msg('how often they stand in this side'),
    there: msg('how often they stand in the other'),
    all_here: msg('all that is counted in this side'),
    all_there: msg('all that is counted in the other'),
    g2: 'G²',
    log_ratio: msg('Log ratio'),
    dp: msg('Spread (DP)'),
    few: msg('1 where the sample is small, else 0'),
  };
  return words[column];
}
