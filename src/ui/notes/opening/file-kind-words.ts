import { msg, str } from '@lit/localize';
import type { LeftOut } from '../../../exports/reader.ts';
import type { ReadableKindId } from '../../../exports/readers.ts';
import { inDigits } from '../../wording/numbers.ts';
import { inSequence } from '../../wording/punctuation.ts';
import type { FileKind } from './opened-file.ts';

/** What a file of another program is. */
export function fileKindWords(kind: ReadableKindId): string {
  const words: Readonly<Record<ReadableKindId, string>> = {
    hypothesis: msg('Hypothesis annotations'),
    annotations: msg('Web Annotations (JSON-LD)'),
    qdc: msg('REFI-QDA codebook'),
    qdpx: msg('REFI-QDA project'),
  };
  return words[kind];
}

/** Which files can be opened. */
export function readableWords(): string {
  const words: Readonly<Record<FileKind, string>> = {
    backup: msg('backup files'),
    hypothesis: msg('Hypothesis annotations'),
    annotations: msg('Web Annotations (JSON-LD)'),
    qdc: msg('REFI-QDA codebooks (.qdc)'),
    qdpx: msg('REFI-QDA projects (.qdpx)'),
  };
  return msg(str`Can be opened: ${inSequence(Object.values(words))}.`);
}

/** What no note or tag was made of, and why. */
export function leftOutWords({ why, count }: LeftOut): string {
  const number = inDigits(count);
  const words: Readonly<Record<LeftOut['why'], string>> = {
    'other-text': msg(str`On other texts than these letters: ${number}`),
    duplicate: msg(str`Twice in the file: ${number}`),
    unreadable: msg(str`Nothing that a note or tag can be made of: ${number}`),
  };
  return words[why];
}
