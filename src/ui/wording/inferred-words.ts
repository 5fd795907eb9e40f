import { msg } from '@lit/localize';
import type { Ground } from '../../edition/statement.ts';

/** What a statement rests on that nobody makes. */
export function inferredWords(ground: Ground): string {
  const words: Readonly<Record<Ground, string>> = {
    title: msg('inferred from the title'),
    author: msg('inferred from the named author'),
    creation: msg('inferred from the note on its creation'),
    dateline: msg('inferred from the dateline'),
    signature: msg('inferred from the signature'),
    salutation: msg('inferred from the salutation'),
    'file-name': msg('inferred from the file’s name'),
    metadata: msg('inferred from the file’s metadata'),
    receipt: msg('inferred from when it was received'),
  };
  return words[ground];
}
