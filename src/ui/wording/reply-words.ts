import { msg, str } from '@lit/localize';
import type { ReplyDetail, WholeSilence } from '../../views/columns/row.ts';
import { byAllWords, intervalWords } from './link-words.ts';
import { inSequence } from './punctuation.ts';

/** What stands after the title of a letter whose reply stands beside it. */
export function replyWords({ interval, inferred }: ReplyDetail): string {
  return inSequence([
    interval
      ? msg(str`letter, then reply ${intervalWords(interval)} later`) + byAllWords(interval)
      : msg('letter and reply'),
    inferred ? msg('that it is the reply is inferred from the dates') : '',
  ]);
}

/** Why no letter stands where one could. */
export function noLetterWords(why: WholeSilence['type']): string {
  const words: Readonly<Record<WholeSilence['type'], string>> = {
    away: msg('The letter is being loaded.'),
    'no-reply': msg('No reply is found among these letters.'),
    'reply-elsewhere': msg('The reply stands in another row, or in a column that is not shown.'),
  };
  return words[why];
}
