import type { LetterId, Passage, PassageId, Range } from '../../model.ts';
import type { IdentifiedLetter } from './letter-ids.ts';
import type { Ids } from '../made-id.ts';

/** What pointers in a text lead to, by the file that they stand in. */
export interface Resolver {
  readonly nameAt: (ref: string, file: string) => string | undefined;
  readonly letterAt: (target: string) => LetterId | undefined;
}

/** What the passages of a letter are called in the edition, by what its file alone calls them. */
export type PassageIds = ReadonlyMap<PassageId, PassageId>;

export function takePassageIds({ id, draft }: IdentifiedLetter, ids: Ids): PassageIds {
  const { passages, id: before } = draft.letter;
  return new Map(
    passages.map((passage) => {
      const own = id === before ? passage.id : renamedFor(passage.id, before, id);
      return [passage.id, ids.take(own)];
    }),
  );
}

/** The passages of a letter with its id, and whom and what they name. Names and links that lead nowhere are dropped; their words stay. */
export function resolvePassages(letter: IdentifiedLetter, renamed: PassageIds, resolver: Resolver): readonly Passage[] {
  const { id, draft } = letter;
  return draft.letter.passages.map((passage) => {
    const moved = renamed.get(passage.id) ?? passage.id;
    const ranges = resolveRanges(passage.ranges, letter, resolver);
    if (moved === passage.id && ranges === passage.ranges && id === draft.letter.id) return passage;
    const of = passage.translationOf === undefined ? undefined : renamed.get(passage.translationOf);
    return { ...passage, id: moved, letter: id, ranges, ...(of !== undefined && { translationOf: of }) };
  });
}

function renamedFor(passage: PassageId, before: LetterId, after: LetterId): PassageId {
  return passage.startsWith(before) ? after + passage.slice(before.length) : `${after}.${passage}`;
}

/** The same list where nothing in it leads anywhere. */
function resolveRanges(
  ranges: readonly Range[],
  { id, reading }: IdentifiedLetter,
  { nameAt, letterAt }: Resolver,
): readonly Range[] {
  if (!ranges.some(({ type }) => type === 'name' || type === 'link')) return ranges;
  return ranges.flatMap((range): readonly Range[] => {
    const { start, end } = range;
    if (range.type === 'name') {
      const ref = nameAt(range.ref, reading.file);
      return ref === undefined ? [] : [{ type: 'name', start, end, ref }];
    }
    if (range.type !== 'link') return [range];
    const letter = letterAt(range.url);
    if (letter !== undefined) return letter === id ? [] : [{ type: 'name', start, end, ref: letter }];
    return /^https?:\/\//i.test(range.url) ? [range] : [];
  });
}
