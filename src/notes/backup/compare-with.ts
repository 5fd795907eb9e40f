import type { Everything } from '../everything.ts';
import { isBlank } from '../note.ts';
import type { Note } from '../note.ts';
import type { Tag } from '../tag.ts';
import { compareCopies } from './compare-copies.ts';
import type { CopyRules, Outcome } from './compare-copies.ts';
import { contentOf } from './join-copies.ts';
import type { Sha256 } from './sha256.ts';

/** What becomes of all that is in a file. */
export interface Comparison {
  readonly notes: readonly Outcome<Note>[];
  readonly tags: readonly Outcome<Tag>[];
}

/** What comparing needs besides what is compared. */
export interface ComparingTools {
  readonly sha256: Sha256;
  /** The ids of the records here that can't be read. */
  readonly taken: ReadonlySet<string>;
}

const NOTE_RULES: CopyRules<Note> = {
  second: (lost, _kept, id) => ({ ...lost, id, revision: 0, versions: {} }),
  isNothing: isBlank,
  isAddedTo: () => false,
};

const TAG_RULES: CopyRules<Tag> = {
  second: (lost, kept, id) =>
    lost.name === kept.name && lost.definition === kept.definition && lost.memo === kept.memo
      ? undefined
      : { ...lost, id, name: `${lost.name} (2)`, revision: 0, versions: {} },
  isNothing: () => false,
  isAddedTo: (before, after) => {
    const { definition, memo } = before;
    const otherwise: Tag = { ...after, definition, memo };
    const isKept = definition.trim() === '' || definition === after.definition;
    return isKept && after.memo.startsWith(memo.trimEnd()) && contentOf(otherwise) === contentOf(before);
  },
};

/** What would become of the notes and tags of a file, with what there is here now. */
export function compareWith(file: Everything, now: Everything, tools: ComparingTools): Comparison {
  return {
    notes: compareCopies({ theirs: file.notes, ours: now.notes, rules: NOTE_RULES, ...tools }),
    tags: compareCopies({ theirs: file.tags, ours: now.tags, rules: TAG_RULES, ...tools }),
  };
}
