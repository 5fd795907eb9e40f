import type { Edition, ExchangeId, Letter, LetterId, PassageId } from '../../edition/model.ts';
import { subjectOf } from '../../notes/note.ts';
import type { NoteTarget } from '../../notes/note.ts';
import { wordsPlace } from '../words-place.ts';
import { letterText } from './letter-text.ts';
import type { Stretch } from './letter-text.ts';

/** Where something is in the texts of a file; `start` and `end` are UTF-16 offsets into the letter's text. */
export type FilePlace =
  | { readonly type: 'words'; readonly letter: LetterId; readonly start: number; readonly end: number }
  | { readonly type: 'letter'; readonly letter: LetterId }
  | { readonly type: 'exchange'; readonly exchange: ExchangeId };

/** A target's place; `sure` is false where its words were not found and it is put on their whole passage. */
export interface FoundPlace {
  readonly place: FilePlace;
  readonly sure: boolean;
}

/** Finds targets in the letters that are in a file; undefined where that which it is on is none of them. */
export function placeFinder(
  letters: readonly Letter[],
  edition: Edition,
): (target: NoteTarget) => FoundPlace | undefined {
  const stretches = new Map<PassageId, Stretch & { readonly letter: LetterId }>();
  for (const letter of letters) {
    for (const stretch of letterText(letter).stretches)
      stretches.set(stretch.passage.id, { ...stretch, letter: letter.id });
  }
  const ids = new Set(letters.map(({ id }) => id));
  const exchanges = new Set(edition.exchanges.map(({ id }) => id));

  return (target) => {
    const subject = subjectOf(target);
    const stretch = stretches.get(subject);
    if (stretch) return inPassage(target, stretch);
    if (target.selector) return undefined;
    if (ids.has(subject)) return { place: { type: 'letter', letter: subject }, sure: true };
    return exchanges.has(subject) ? { place: { type: 'exchange', exchange: subject }, sure: true } : undefined;
  };
}

function inPassage(
  target: NoteTarget,
  { passage, letter, start, end }: Stretch & { readonly letter: LetterId },
): FoundPlace {
  const whole = { type: 'words', letter, start, end } as const;
  const found = wordsPlace(target, passage);
  if (!found) return { place: whole, sure: true };
  // What is unsure waits for the reader to look; in a file it would be taken for certain.
  if (found.type !== 'exact' && found.type !== 'moved') return { place: whole, sure: false };
  return { place: { ...whole, start: start + found.start, end: start + found.end }, sure: true };
}
