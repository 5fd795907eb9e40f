import { msg, str } from '@lit/localize';
import type { LeftOut } from '../../../exports/reader.ts';
import type { WrittenBy } from '../../../exports/written-by.ts';
import type { ReadableKindId } from '../../../exports/readers.ts';
import { counted, inDigits } from '../../wording/numbers.ts';
import { enclosed, inSequence } from '../../wording/punctuation.ts';
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

/** How many names are told; of more only how many there are. */
const MOST_NAMES = 8;

/** Who wrote the notes of a file, which is lost when they become the reader's own. */
export function writtenByWords({ names, notes }: WrittenBy): string {
  const more = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES).map(enclosed);
  const all = inSequence(more > 0 ? [...shown, msg(str`and ${inDigits(more)} more`)] : shown);
  return msg(
    str`Written by ${all}: ${counted(notes, 'notes')}. Who wrote them is not kept when they are imported; to keep them apart from yours, open the file as a layer.`,
    { desc: 'names, then the number of notes' },
  );
}

/** What no note or tag was made of, and why. */
export function leftOutWords({ why, count }: LeftOut): string {
  const number = inDigits(count);
  const words: Readonly<Record<LeftOut['why'], string>> = {
    'other-text': msg(str`On other texts than these letters: ${number}`),
    unsure: msg(str`In these letters, but too short, or in several places, to be sure where: ${number}`),
    'whole-page': msg(str`On a page as a whole, not on a letter or passage: ${number}`),
    'no-words': msg(str`On a place in a page, without the words there to find it by: ${number}`),
    'lone-reply': msg(str`Replies to what is not in the file: ${number}`),
    duplicate: msg(str`Twice in the file: ${number}`),
    unreadable: msg(str`Nothing that a note or tag can be made of: ${number}`),
  };
  return words[why];
}
