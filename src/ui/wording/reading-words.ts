import { msg, str } from '@lit/localize';
import type { Edition, Reading } from '../../edition/model.ts';
import { isolated } from './punctuation.ts';
import { wordsOfSource } from './source-words.ts';

/** Whose another wording is: the witness’s that has it, else the source’s. A source of whole letters need not have what it notes. */
export function wordsOfReading(edition: Edition, { source, witness, onPaper }: Reading): string {
  if (onPaper) return msg('another reading of the paper');
  if (witness !== undefined) return witness;
  return edition.form === 'transcribed' ? msg('another text') : wordsOfSource(edition, source);
}

/** Of words of a whole letter which its paper lets one read otherwise. */
export function otherOnPaper(words: string): string {
  return msg(str`“${isolated(words)}” can be read otherwise on the paper`);
}
