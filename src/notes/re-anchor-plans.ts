import type { Edit } from './edits.ts';
import type { Everything } from './everything.ts';
import { present } from './kept.ts';
import { targetsOf } from './note.ts';
import type { FormerPlace, KeptAsLost, Note, NoteTarget } from './note.ts';

type Plan = (now: Everything) => readonly Edit[];

/** A place of a note, and the one it is to have. */
export interface NewPlace {
  /** The note's id. */
  readonly note: string;
  /** The place as the reader saw it. */
  readonly was: NoteTarget;
  readonly target: NoteTarget;
}

/**
 * Gives places of notes new ones; the old ones are kept with the new. A place that was changed meanwhile stays. What the reader wrote
 * is as old as it was, so `modified` stays too.
 */
export function placingAnew(places: readonly NewPlace[], time: Date): Plan {
  return changingTargets(places, (target, { target: next }) => ({ ...next, was: [...formerly(target, time)] }));
}

/** Keeps a place as lost. `textHash` is that of the passage that lost it; undefined where that is gone. */
export function keepingAsLost(note: string, was: NoteTarget, textHash: string | undefined, time: Date): Plan {
  const lost: KeptAsLost = { since: time.toISOString(), ...(textHash === undefined ? {} : { textHash }) };
  return changingTargets([{ note, was }], (target) => ({ ...target, lost }));
}

interface Aim {
  readonly note: string;
  readonly was: NoteTarget;
}

function changingTargets<Aimed extends Aim>(
  aims: readonly Aimed[],
  change: (target: NoteTarget, aim: Aimed) => NoteTarget,
): Plan {
  const aimsOf = new Map<string, Aimed[]>();
  for (const aim of aims) aimsOf.set(aim.note, [...(aimsOf.get(aim.note) ?? []), aim]);
  return ({ notes }) =>
    present(notes).flatMap((before): readonly Edit[] => {
      const own = aimsOf.get(before.id) ?? [];
      if (own.length === 0) return [];
      const targets = targetsOf(before);
      const [first, second] = targets.map((target) => {
        const aim = own.find(({ was }) => isSame(was, target));
        return aim ? change(target, aim) : target;
      });
      if (!first || (first === targets[0] && second === targets[1])) return [];
      const target: Note['target'] = second ? [first, second] : first;
      return [{ store: 'notes', before, after: { ...before, target } }];
    });
}

/** The places before the new one, each without those before it. */
function formerly(place: NoteTarget, time: Date): readonly FormerPlace[] {
  const { was = [], lost: _, ...target } = place;
  return [...was, { target, until: time.toISOString() }];
}

function isSame(a: NoteTarget, b: NoteTarget): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
