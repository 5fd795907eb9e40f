import { msg } from '@lit/localize';
import type { Fate } from '../../../notes/backup/compare-copies.ts';

/** What taking in a file does to its notes and tags, as heads of their lists. */
export function fateWords(fate: Fate): string {
  const words: Readonly<Record<Fate, string>> = {
    added: msg('New here, added'),
    changed: msg('Changed in the file since, replaced by that'),
    told: msg('Named or described otherwise in the file, which is added to the definition or memo here'),
    both: msg('Changed both here and in the file, both kept'),
    deleted: msg('Deleted in the file, moved to the trash here'),
    'added-deleted': msg('Deleted in the file and not here, added to the trash'),
    'in-trash': msg('Deleted here, left in the trash'),
    kept: msg('Already here, left as they are'),
  };
  return words[fate];
}
