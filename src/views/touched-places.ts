import { toCodeUnits } from '../anchoring/code-points.ts';
import type { Resolution } from '../anchoring/resolve.ts';
import type { Anchor } from '../anchoring/selector.ts';
import { textHash } from '../anchoring/text-hash.ts';
import type { Passage } from '../edition/model.ts';
import { oncePer } from '../edition/once-per.ts';
import { isLostIn } from '../notes/note.ts';
import type { NoteTarget } from '../notes/note.ts';

/** By its hash one sees at once whether a passage is as it was, however many notes are on it. */
const hashOf = oncePer((passage: Passage) => textHash(passage.text));

/** Where words are in a passage that has not changed since they were chosen; undefined where it has. */
export function untouched(passage: Passage, { selectors, textHash: hash }: Anchor): Resolution | undefined {
  if (hash !== hashOf(passage)) return undefined;
  const [position, { exact }] = selectors;
  const start = toCodeUnits(passage.text, position.start);
  if (exact === '' || !passage.text.startsWith(exact, start)) return undefined;
  return { type: 'exact', start, end: start + exact.length };
}

/** Whether the reader keeps a place as lost, and the letter has not changed again since; `passage` is today's, if there is one. */
export function isKeptAsLost(target: NoteTarget, passage: Passage | undefined): boolean {
  return target.lost !== undefined && isLostIn(target, passage && hashOf(passage));
}
