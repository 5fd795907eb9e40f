import { msg, str } from '@lit/localize';
import type { Edition, Reading } from '../../edition/model.ts';
import type { Reworded } from '../../views/wordings.ts';
import { inSeries, isolated } from './punctuation.ts';
import { wordsOfSource } from './source-words.ts';

/** Whose another wording is: the witness’s that has it, else the source’s. A source of whole letters need not have what it notes. */
export function wordsOfReading(edition: Edition, { source, witness, onPaper }: Reading): string {
  if (onPaper) return msg('another reading of the paper');
  if (witness !== undefined) return witness;
  return edition.form === 'transcribed' ? msg('another text') : wordsOfSource(edition, source);
}

/** How words of a whole letter can be read too, and where. */
export function rewordedWords(edition: Edition, words: string, { readings }: Reworded): string {
  if (readings.every(({ onPaper }) => onPaper))
    return msg(str`“${isolated(words)}” can be read otherwise on the paper`);
  const where = inSeries(readings.map((reading) => wordsOfReading(edition, reading)));
  return msg(str`“${isolated(words)}” is worded otherwise in ${where}`);
}
