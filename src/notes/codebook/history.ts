import type { Edit } from '../edits.ts';

/** Something that was done to the codebook, with the edits that it came to, as they are stored. */
export interface DoneStep {
  /** What was done, in words for the reader. */
  readonly words: string;
  readonly edits: readonly Edit[];
  /** Typing goes on in the step before it where this is the same. */
  readonly joins?: string | undefined;
}

/** What can be taken back, the latest last; and what was taken back and can be done again. */
export interface History {
  readonly done: readonly DoneStep[];
  readonly undone: readonly DoneStep[];
}

export const NO_STEPS: History = { done: [], undone: [] };

/** With one more step done; what was taken back before can't be done again after it. */
export function withStep({ done, undone }: History, step: DoneStep): History {
  const last = done.at(-1);
  const joined = undone.length === 0 && last && joinedSteps(last, step);
  return { done: joined ? [...done.slice(0, -1), joined] : [...done, step], undone: [] };
}

/**
 * With the latest step of one list taken back by edits that are stored now as `made`; they are in the other list, to be taken back in turn.
 * What they brought back is stored under a new revision, by which the steps before it have to know it.
 */
export function withTakenBack(history: History, list: keyof History, made: readonly Edit[]): History {
  const step = history[list].at(-1);
  if (!step) return history;
  const rest = history[list].slice(0, -1).map((other) => followed(other, step.edits, made));
  const others = history[list === 'done' ? 'undone' : 'done'].map((other) => followed(other, step.edits, made));
  const back = [...others, { words: step.words, edits: made }];
  return list === 'done' ? { done: rest, undone: back } : { done: back, undone: rest };
}

/** One step of two where the second goes on with what the first made. */
function joinedSteps(first: DoneStep, second: DoneStep): DoneStep | undefined {
  if (first.joins === undefined || first.joins !== second.joins) return undefined;
  const edits = second.edits.map((edit) => {
    const before = first.edits.find(({ after }) => isSame(after, edit.before));
    return before && joinedEdits(before, edit);
  });
  return edits.every((edit) => edit !== undefined) ? { ...second, edits } : undefined;
}

function joinedEdits(first: Edit, second: Edit): Edit | undefined {
  if (first.store === 'notes' && second.store === 'notes') return { ...second, before: first.before };
  return first.store === 'tags' && second.store === 'tags' ? { ...second, before: first.before } : undefined;
}

/** A step whose things were brought back to what it had made of them. */
function followed(step: DoneStep, taken: readonly Edit[], made: readonly Edit[]): DoneStep {
  const edits = step.edits.map((edit): Edit => {
    const later = taken.find(({ before }) => isSame(edit.after, before));
    const now = later && made.find(({ after }) => after.id === later.after.id);
    if (!now) return edit;
    return now.store === 'notes'
      ? { ...now, before: edit.store === 'notes' ? edit.before : undefined }
      : { ...now, before: edit.store === 'tags' ? edit.before : undefined };
  });
  return { ...step, edits };
}

function isSame(one: Edit['after'], other: Edit['before']): boolean {
  return one.id === other?.id && one.revision === other.revision;
}
