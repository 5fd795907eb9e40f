import type { EditorialNote, Passage, Reading } from './model.ts';
import type { Range } from './range.ts';
import { readingsOf } from './readings-of.ts';
import { remarkId, saidId, wordingId } from './text-ids.ts';

/** A text that is searched with a passage: its own words, or what goes with them. */
export interface PassageText {
  /** Unlike that of any other text: the passage's own, or one made from it below. */
  readonly id: string;
  /** Where it is another wording of a stretch of the passage: another source's, or that of the paper. */
  readonly reading?: Reading;
  /** Where it is a remark of the edition on the passage, or on words of it. */
  readonly remark?: EditorialNote;
}

/** Every text that is searched with a passage, in order. An index counts them where the passage is elsewhere, so that all count here. */
export function textsInPassage(passage: Passage): readonly PassageText[] {
  const { id, notes, ranges, source } = passage;
  return [
    { id },
    ...readingsOf(passage).map((reading, index) => ({ id: wordingId(id, index), reading })),
    ...notes.map((remark, index) => ({ id: remarkId(id, index), remark })),
    ...ranges.flatMap((range, index) => saidIn(range, source).map((said) => ({ id: saidId(id, index), ...said }))),
  ];
}

/** What only transcribed letters have: the words on the paper, and what editors say of words. Writers' own notes are no remarks of the edition. */
function saidIn(range: Range, source: string): readonly Omit<PassageText, 'id'>[] {
  if (range.type === 'written' && range.text.trim() !== '')
    return [{ reading: { text: range.text, source, certainty: 'high' } }];
  return range.type === 'remark' && range.by === 'editor' ? [{ remark: { text: range.text, type: 'remark' } }] : [];
}
