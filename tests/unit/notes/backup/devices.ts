import { backupText } from '../../../../src/notes/backup/backup-file.ts';
import { importing } from '../../../../src/notes/backup/import-plan.ts';
import { carriedOf } from '../../../../src/notes/backup/join-copies.ts';
import { readBackup } from '../../../../src/notes/backup/read-backup.ts';
import type { Sha256 } from '../../../../src/notes/backup/sha256.ts';
import { asSaved } from '../../../../src/notes/edits.ts';
import type { Edit } from '../../../../src/notes/edits.ts';
import type { Everything } from '../../../../src/notes/everything.ts';
import { byCreation } from '../../../../src/notes/kept.ts';
import type { Note } from '../../../../src/notes/note.ts';
import type { Tag } from '../../../../src/notes/tag.ts';

const EDITION = { id: 'harbour', title: 'Letters from a harbour' };

/** A device with notes of its own, stored as the database stores them, and files that were saved on it. */
export class Device {
  readonly name: string;
  readonly #sha256: Sha256;
  readonly #notes = new Map<string, Note>();
  readonly #tags = new Map<string, Tag>();

  constructor(name: string, sha256: Sha256) {
    this.name = name;
    this.#sha256 = sha256;
  }

  get now(): Everything {
    return {
      notes: [...this.#notes.values()].toSorted(byCreation),
      tags: [...this.#tags.values()].toSorted(byCreation),
    };
  }

  get things(): readonly (Note | Tag)[] {
    return [...this.now.notes, ...this.now.tags];
  }

  /** What other devices can know of it. */
  get carried(): readonly string[] {
    return this.things.map(carriedOf);
  }

  change(plan: (now: Everything) => readonly Edit[]): readonly Edit[] {
    const edits = plan(this.now).map((edit) => asSaved(edit, this.name));
    for (const edit of edits) {
      if (edit.store === 'notes') this.#notes.set(edit.after.id, edit.after);
      else this.#tags.set(edit.after.id, edit.after);
    }
    return edits;
  }

  save(): string {
    return backupText(this.now, EDITION, new Date(0), this.#sha256);
  }

  /** Takes in a file; gives the edits that this made. */
  open(file: string, putBack: readonly string[] = []): readonly Edit[] {
    const read = readBackup(file, EDITION.id, this.#sha256);
    if (read.type !== 'read' || !read.unchanged) throw new Error(read.type);
    const choice = { sha256: this.#sha256, taken: () => new Set<string>(), putBack: new Set(putBack) };
    return this.change(importing(read.content, choice));
  }
}

/**
 * Each device saves a file; then they take in one another's, in pairs of their numbers, one after another. So two devices settle the same conflict each for
 * itself, and must do it alike.
 */
export function exchange(devices: readonly Device[], pairs: readonly (readonly [number, number])[]): void {
  const files = devices.map((device) => device.save());
  for (const [from, to] of pairs) devices[to]?.open(files[from] ?? '');
}

/** All pairs of different numbers below. */
export function pairsBelow(count: number): readonly (readonly [number, number])[] {
  const numbers = Array.from({ length: count }, (_, index) => index);
  return numbers.flatMap((from) => numbers.filter((to) => to !== from).map((to) => [from, to] as const));
}
