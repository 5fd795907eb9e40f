import { resolve } from '../anchoring/resolve.ts';
import type { Resolution } from '../anchoring/resolve.ts';
import { changedText } from '../anchoring/resolve-changed.ts';
import type { ResolveChanged } from '../anchoring/resolve-changed.ts';
import type { Anchor } from '../anchoring/selector.ts';
import { textHash } from '../anchoring/text-hash.ts';
import type { Passage } from '../edition/model.ts';
import { oncePer } from '../edition/once-per.ts';
import { anchorOf, isLostIn } from '../notes/note.ts';
import type { NoteTarget } from '../notes/note.ts';

/** Where the words that a target is on stand in their passage today, as the page finds them; undefined where it is on the whole of it. */
export function wordsPlace(target: NoteTarget, passage: Passage): Resolution | undefined {
  const anchor = anchorOf(target);
  if (!anchor) return undefined;
  return target.lost && isLostIn(target, textHash(passage.text)) ? { type: 'orphan' } : foundIn(passage, anchor);
}

/** Where words are in a passage, also where they have changed. */
export function foundIn(passage: Passage, anchor: Anchor): Resolution {
  const first = resolve(passage.text, anchor);
  return first.type === 'exact' ? first : finders(passage)(anchor, first);
}

/** A text that has changed is looked through once, however many notes are on it. */
const finders = oncePer(({ text }: Passage): ResolveChanged => changedText(text));
