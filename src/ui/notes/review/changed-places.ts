import { resolve } from '../../../anchoring/resolve.ts';
import type { Resolution } from '../../../anchoring/resolve.ts';
import type { Anchor } from '../../../anchoring/selector.ts';
import { changesIn } from '../../../edition/list-changes.ts';
import type { Edition, Passage } from '../../../edition/model.ts';
import { anchorOf } from '../../../notes/note.ts';
import type { Note, NoteTarget } from '../../../notes/note.ts';
import { nextTask } from '../../../platform/next-task.ts';
import { Slices } from '../../../platform/slices.ts';
import { placeNotes } from '../../../views/placed-notes.ts';
import type { FoundAgain, NoteStatus, PlacedNote } from '../../../views/placed-notes.ts';
import { isKeptAsLost } from '../../../views/touched-places.ts';

/** Only from so long a search on, and so often then, the page says how many are left, in ms. */
const TELL = 400;

/** How many places are looked for; `failed` where what does that could not be loaded. */
export type SoughtPlaces = number | 'failed';

interface Sought {
  readonly target: NoteTarget;
  readonly anchor: Anchor;
}

type Found = WeakMap<NoteTarget, Resolution>;

/**
 * Looks for the places of notes in letters that have changed: in slices, between which the page answers the reader. What does
 * that is loaded with the first place that needs it. What was found is there all at once, when all has been looked for.
 */
export class ChangedPlaces {
  #sought = 0;
  readonly #onChange: () => void;
  #edition: Edition | undefined;
  #found: Found = new WeakMap();
  #foundAgain: FoundAgain = () => undefined;
  /** What is to be looked for, by passage: a text is gone through once for all its notes. */
  readonly #queue = new Map<Passage, Sought[]>();
  /** What was found since the page last heard of it, and what is queued: both need no second search. */
  #fresh = new Map<NoteTarget, Resolution | undefined>();
  /** The notes that were looked through last. */
  #seen: readonly PlacedNote[] = [];
  #state: 'idle' | 'looking' | 'failed' | 'closed' = 'idle';

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Whether all has been looked for. */
  get done(): boolean {
    return this.#state === 'idle' || (this.#state === 'failed' && this.#queue.size === 0);
  }

  /** How many places are still looked for, once that takes a while. */
  get sought(): SoughtPlaces {
    return this.#state === 'failed' && this.#queue.size > 0 ? 'failed' : this.#sought;
  }

  close(): void {
    this.#state = 'closed';
    removeEventListener('online', this.again);
    this.forget();
  }

  /** Tries again to load what looks for places; done by itself when the connection is back. */
  readonly again = (): void => {
    if (this.#state !== 'failed') return;
    this.#state = 'idle';
    removeEventListener('online', this.again);
    this.#begin();
    this.#onChange();
  };

  /** Notes in their places; what is not found there as it was is looked for meanwhile. */
  place(edition: Edition, notes: readonly Note[], statusOf: (id: string) => NoteStatus): readonly PlacedNote[] {
    const placed = placeNotes(edition, notes, statusOf, this.#foundIn(edition));
    this.#look(placed);
    return placed;
  }

  /** What was found in an edition: the same function as long as that is the same. */
  #foundIn(edition: Edition): FoundAgain {
    if (edition !== this.#edition) {
      this.#edition = edition;
      this.forget();
      this.#publish(new WeakMap());
    }
    return this.#foundAgain;
  }

  /** Begins to look for those places that are not as they were. */
  #look(notes: readonly PlacedNote[]): void {
    if (this.#state === 'closed') return;
    const changes = changesIn(this.#seen, notes);
    this.#seen = notes;
    for (const { places } of changes?.flatMap((index) => notes[index] ?? []) ?? notes) {
      for (const { target, subject, resolution } of places) {
        if (resolution.type === 'exact' || !subject?.passage) continue;
        if (this.#found.has(target) || this.#fresh.has(target)) continue;
        const anchor = anchorOf(target);
        if (!anchor || isKeptAsLost(target, subject.passage)) continue;
        const queued = this.#queue.get(subject.passage) ?? [];
        queued.push({ target, anchor });
        this.#queue.set(subject.passage, queued);
        this.#fresh.set(target, undefined);
      }
    }
    this.#begin();
  }

  #begin(): void {
    if (this.#queue.size > 0 && this.#state === 'idle') void this.#run();
  }

  async #run(): Promise<void> {
    this.#state = 'looking';
    const module = await import('../../../anchoring/resolve-changed.ts').catch(() => undefined);
    if (!module) return this.#fail();
    const slices = new ToldSlices(() => this.#tell());
    for (let next = this.#take(); next; next = this.#take()) {
      const [passage, places] = next;
      const find = module.changedText(passage.text);
      await slices.end();
      for (const { target, anchor } of places) {
        const first = resolve(passage.text, anchor);
        // What another edition asked for is nobody's any more.
        if (this.#fresh.has(target)) {
          this.#fresh.set(target, first.type === 'exact' ? first : find(anchor, first));
        }
        if (slices.over) await slices.end();
      }
    }
    if (this.#state !== 'looking') return;
    this.#state = 'idle';
    this.#sought = 0;
    for (const [target, resolution] of this.#fresh) if (resolution) this.#found.set(target, resolution);
    this.#fresh.clear();
    this.#publish(this.#found);
    this.#onChange();
  }

  /** The notes stay as unsure as they are, and the page says why. */
  #fail(): void {
    if (this.#state !== 'looking') return;
    this.#state = 'failed';
    addEventListener('online', this.again);
    this.#onChange();
  }

  #take(): readonly [Passage, readonly Sought[]] | undefined {
    const [next] = this.#queue;
    if (next) this.#queue.delete(next[0]);
    return next;
  }

  #tell(): void {
    this.#sought = [...this.#fresh.values()].filter((resolution) => !resolution).length;
    this.#onChange();
  }

  #publish(found: Found): void {
    this.#found = found;
    this.#foundAgain = (target) => found.get(target);
  }

  /** Looks for nothing more of what was asked. */
  forget(): void {
    this.#queue.clear();
    this.#fresh.clear();
    this.#seen = [];
    this.#sought = 0;
  }
}

/** Slices of work; `tell` is called now and then between them. */
class ToldSlices extends Slices {
  readonly #tell: () => void;
  #told = performance.now();

  constructor(tell: () => void) {
    super();
    this.#tell = tell;
  }

  override async end(): Promise<void> {
    if (performance.now() - this.#told >= TELL) {
      await nextTask();
      this.#tell();
      this.#told = performance.now();
    }
    await super.end();
  }
}
