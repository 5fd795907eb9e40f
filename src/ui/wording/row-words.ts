import { msg, str } from '@lit/localize';
import type { LetterRow, ReplyDetail, RowDetail, Silence } from '../../views/columns/row.ts';
import { gregorian } from './dates.ts';
import { datedBy, heldWords, senderWords } from './letter-words.ts';
import { byAllWords, intervalWords } from './link-words.ts';
import { counted, listed } from './numbers.ts';
import { inSequence } from './punctuation.ts';

/** A row's title; that of the edition, but for what stands in no exchange. */
export function rowTitleWords(title: LetterRow['title']): string {
  return title ?? msg('Outside any exchange');
}

/** What stands after a row's title; empty where there is nothing to say. */
export function detailWords(detail: Exclude<RowDetail, ReplyDetail>): string {
  switch (detail.type) {
    case 'none':
      return '';
    case 'dates':
      if (detail.dates.length === 0) return msg('undated');
      return inSequence([
        listed(
          detail.dates.map((date) => heldWords(date) + inBrackets(datedBy(date))),
          'disjunction',
        ),
        placedWords(detail.until),
      ]);
    case 'claim-and-reply':
      return detail.interval
        ? msg(str`claim, then reply ${intervalWords(detail.interval)} later`) + byAllWords(detail.interval)
        : msg('claim, then reply');
    case 'unmet':
      return msg('claims and answers that do not meet');
    case 'unanswered':
      return msg('a claim; no answer to it is quoted');
    case 'unprompted':
      return msg('an answer; no claim it meets is quoted');
    case 'linked-to-none':
      return msg('passages that the edition links to no other');
  }
}

/** In brackets, behind what it is said of; empty where nothing is said. */
function inBrackets(words: string): string {
  return words && ` (${words})`;
}

/** Why a row stands where it does among the dates; empty where its first day says so. */
export function placedWords(until: number | undefined): string {
  return until === undefined ? '' : msg(str`placed by its last possible day, ${gregorian(until)}`);
}

/** Why a cell is empty. */
export function silenceWords(silence: Exclude<Silence, { readonly type: 'whole' }>): string {
  switch (silence.type) {
    case 'edition':
      return silence.text;
    case 'not-shown':
      return msg(str`Not shown by the filters: ${counted(silence.passages, 'passages')}.`);
    case 'none-quoted':
      return msg(str`${silence.party}: no words on this are quoted.`);
    case 'no-theme':
      return msg(str`${silence.party}: no passage is marked ${silence.theme.toLocaleLowerCase()}.`);
    case 'written-by':
      return silence.senders.names.length > 0
        ? msg(str`Written by ${senderWords(silence.senders)}.`)
        : msg('Who wrote it is not known.');
  }
}
