import type { Edition, Letter, Passage, PassageId } from '../../edition/model.ts';
import { textNumber, textPlace, wordsAt } from '../../search/text-places.ts';
import type { Concordance, ConcordanceLine } from '../../search/words/concordance.ts';
import type { Wording } from '../../search/wordings.ts';
import { passageHead } from '../columns/passage-head.ts';
import type { PassageHead } from '../columns/passage-head.ts';
import { labelOf } from '../source-names.ts';
import type { Dating } from '../view-state.ts';

/** A line with what the edition knows of its place. */
export interface PlacedLine {
  readonly line: ConcordanceLine;
  readonly letter: Letter;
  readonly passage: Passage;
  readonly head: PassageHead;
  /** The label of the source that the words are taken from. */
  readonly source: string;
  /** The whole text that it stands in: of the passage, of another wording, or of a remark on it. */
  readonly text: string;
  /** The wording it was found by; undefined where it is as typed. */
  readonly wording: Wording | undefined;
}

/** Lines of a concordance, each with its place; heads as the reader has letters dated. */
export function placeLines(
  edition: Edition,
  lines: readonly ConcordanceLine[],
  wordings: Concordance['wordings'],
  dating: Dating,
): readonly PlacedLine[] {
  const heads = new Map<PassageId, PassageHead>();
  return lines.flatMap((line) => {
    const place = textPlace(edition, textNumber(edition, line.text) ?? -1);
    if (!place) return [];
    const { letter, passage } = place;
    const head = heads.get(passage.id) ?? passageHead(edition, letter, passage, dating);
    heads.set(passage.id, head);
    const source = labelOf(edition, line.source);
    return { line, letter, passage, head, source, text: wordsAt(place), wording: wordings[line.wording - 1] };
  });
}
