import { fc } from '@fast-check/vitest';
import { backupText } from '../../../../src/notes/backup/backup-file.ts';
import { importing } from '../../../../src/notes/backup/import-plan.ts';
import { carriedOf } from '../../../../src/notes/backup/join-copies.ts';
import { readBackup } from '../../../../src/notes/backup/read-backup.ts';
import type { Sha256 } from '../../../../src/notes/backup/sha256.ts';
import { asSaved } from '../../../../src/notes/edits.ts';
import type { Edit } from '../../../../src/notes/edits.ts';
import type { Everything } from '../../../../src/notes/everything.ts';
import { byCreation, present, trashed } from '../../../../src/notes/kept.ts';
import { textOf, withText } from '../../../../src/notes/note.ts';
import type { Note } from '../../../../src/notes/note.ts';
import type { Tag } from '../../../../src/notes/tag.ts';
import { bringingBack, deleting } from '../../../../src/notes/trash-plans.ts';
import { noteOf } from './made-things.ts';

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

  /** What other devices can know of it. */
  get carried(): readonly string[] {
    return [...this.now.notes, ...this.now.tags].map(carriedOf);
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

  live(pick: number): Note | undefined {
    const notes = present(this.now.notes);
    return notes[pick % notes.length];
  }

  deleted(pick: number): Note | undefined {
    const notes = trashed(this.now.notes);
    return notes[pick % notes.length];
  }
}

/** Each takes in the files of all the others, one after another. */
export function exchange(devices: readonly Device[]): void {
  for (const one of devices) for (const other of devices) if (one !== other) one.open(other.save());
}

const device = fc.nat();
const pick = fc.nat();
export const step = fc.oneof(
  fc.record({ type: fc.constant('create'), device }),
  {
    weight: 4,
    arbitrary: fc.record({ type: fc.constant('write'), device, pick, day: fc.integer({ min: 1, max: 28 }) }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('delete'), device, pick }) },
  fc.record({ type: fc.constant('put back'), device, pick }),
  fc.record({ type: fc.constant('save'), device }),
  { weight: 3, arbitrary: fc.record({ type: fc.constant('open'), device, pick }) },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** What readers did with words, each of which is written once. */
export interface History {
  readonly written: Set<string>;
  /** Words that somebody wrote others over. */
  readonly replaced: Set<string>;
  /** Words that somebody deleted. */
  readonly deleted: Set<string>;
}

/** Does one step after another. Every file that is taken in is taken in twice; `again` gets what the second time changed. */
export function live(
  devices: readonly Device[],
  steps: readonly Step[],
  again: (edits: readonly Edit[]) => void,
): History {
  const history: History = { written: new Set(), replaced: new Set(), deleted: new Set() };
  const files: string[] = [];
  for (const [index, each] of steps.entries()) {
    const here = devices[each.device % devices.length];
    const words = `words ${index}`;
    if (!here) continue;
    if (each.type === 'create') {
      here.change(() => [{ store: 'notes', after: noteOf(words, index) }]);
      history.written.add(words);
    } else if (each.type === 'write' && here.live(each.pick)) {
      const before = here.live(each.pick) as Note;
      const after = withText(before, words, new Date(Date.UTC(2026, 1, each.day)));
      here.change(() => [{ store: 'notes', before, after }]);
      history.written.add(words);
      history.replaced.add(textOf(before));
    } else if (each.type === 'delete' && here.live(each.pick)) {
      const note = here.live(each.pick) as Note;
      here.change(deleting([note.id], new Date(Date.UTC(2026, 2, 1, 0, 0, index))));
      history.deleted.add(textOf(note));
    } else if (each.type === 'put back') {
      here.change(bringingBack([here.deleted(each.pick)?.id ?? '']));
    } else if (each.type === 'save') {
      files.push(here.save());
    } else if (each.type === 'open' && files.length > 0) {
      const file = files[each.pick % files.length] ?? '';
      here.open(file);
      again(here.open(file));
    }
  }
  return history;
}

/** All the words on a device, and of these the words not in its trash. */
export function wordsOn({ now }: Device): { readonly all: readonly string[]; readonly live: readonly string[] } {
  return { all: now.notes.map(textOf), live: present(now.notes).map(textOf) };
}
