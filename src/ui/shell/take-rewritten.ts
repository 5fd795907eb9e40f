import type { Rewritten } from '../../edition/shards/rewritten.ts';
import { EDITION_SHOWN } from '../../routing/edition-shown.ts';

/** Puts letters that an editor has written anew into the page that shows them. Whether it could: another edition may be open, or none. */
export function takeRewritten({ letters, problems }: Rewritten): boolean {
  const shell = document.querySelector('app-shell');
  if (EDITION_SHOWN !== undefined || !shell?.stretch) return false;
  shell.stretch.rewrite(letters);
  shell.problems = problems;
  return true;
}
