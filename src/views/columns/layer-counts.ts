import type { Passage, Range } from '../../edition/model.ts';
import type { Layer } from '../view-state.ts';

/**
 * How much of each layer is in passages: passages of the letters' own words, glosses, omissions, reported passages, the
 * edition's notes on them, and phrases that carry a theme.
 */
export function layerCounts(passages: readonly Passage[]): Readonly<Record<Layer, number>> {
  const ranges = (type: Range['type']) =>
    passages.reduce((sum, passage) => sum + passage.ranges.filter((range) => range.type === type).length, 0);
  return {
    letter: passages.filter(({ speaker }) => speaker === 'letter').length,
    glosses: ranges('gloss'),
    omissions: ranges('omission'),
    reported: passages.filter(({ speaker }) => speaker === 'reported').length,
    edition: passages.reduce((sum, { notes, ranges: all }) => sum + notes.length + remarksIn(all), 0),
    phrases: ranges('phrase'),
  };
}

/** Notes of the editor on words; those of the writer are the letter's. */
function remarksIn(ranges: readonly Range[]): number {
  return ranges.filter((range) => range.type === 'remark' && range.by === 'editor').length;
}
