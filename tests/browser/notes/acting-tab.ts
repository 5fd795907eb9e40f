import { backupText } from '../../../src/notes/backup/backup-file.ts';
import { importing } from '../../../src/notes/backup/import-plan.ts';
import { readBackup } from '../../../src/notes/backup/read-backup.ts';
import type { Sha256 } from '../../../src/notes/backup/sha256.ts';
import { tagging, untagging } from '../../../src/notes/bulk-plans.ts';
import type { Edit } from '../../../src/notes/edits.ts';
import type { Everything } from '../../../src/notes/everything.ts';
import { urn } from '../../../src/notes/kept.ts';
import { createNote, wordsOf } from '../../../src/notes/new-note.ts';
import { newTag } from '../../../src/notes/new-tag.ts';
import { relationOf, tagsOf, targetsOf, textOf, withRelation, withText } from '../../../src/notes/note.ts';
import type { Note } from '../../../src/notes/note.ts';
import { placingAnew } from '../../../src/notes/re-anchor-plans.ts';
import type { NoteStore } from '../../../src/notes/store.ts';
import { takenBack } from '../../../src/notes/taken-back.ts';
import { bringingBack, deleting } from '../../../src/notes/trash-plans.ts';
import { randomUuid } from '../../../src/platform/uuid.ts';
import { NEW_PLACE } from './model-notes.ts';
import type { NoteChange, SaidNote } from './model-notes.ts';
import { newNote, saved } from './opened-tab.ts';

const UUIDS = ['1', '2', '3', '4'];
/** The tags that there are. */
export const TAGS = UUIDS.map(urn);
const EDITION = { id: 'harbour', title: 'Harbour' };
const PASSAGE = 'They were never taken into account by the council.';
const OTHER: Note = { ...newNote('from elsewhere'), id: 'urn:uuid:other', versions: { elsewhere: 1 } };

/** A tab as the reader acts in it: what is asked for is done to all that is stored, or it throws. */
export class ActingTab {
  readonly store: NoteStore;
  readonly #sha256: Sha256;
  #file: string | undefined;

  constructor(store: NoteStore, sha256: Sha256) {
    this.store = store;
    this.#sha256 = sha256;
  }

  async makeTags(): Promise<void> {
    const now = new Date();
    const tags = UUIDS.map((uuid) => newTag({ name: `tag ${uuid}`, now, uuid }, []));
    await this.#make(() => tags.map((after) => ({ store: 'tags', after })));
  }

  async make(text: string, link: boolean): Promise<{ readonly id: string; readonly said: SaidNote }> {
    const now = new Date();
    const places = [placeAt(10), placeAt(20)] as const;
    const origin = { now, uuid: randomUuid() };
    const note = link
      ? createNote({ ...origin, motivation: 'linking', target: places, relation: 'compare' })
      : createNote({ ...origin, motivation: 'commenting', target: places[0] });
    return { id: note.id, said: saidOf(await saved(this.store, withText(note, text, now))) };
  }

  /** Gives the edits of what is one change. */
  async change(change: NoteChange): Promise<readonly Edit[]> {
    const { type, ids, tag, text } = change;
    const now = new Date();
    if (type === 'tag') return this.#make(tagging(ids, tag, now));
    if (type === 'untag') return this.#make(untagging(ids, tag, now));
    if (type === 'remove') return this.#make(deleting(ids, now));
    if (type === 'restore') return this.#make(bringingBack(ids));
    const notes = this.store.now.notes.filter(({ id }) => ids.includes(id));
    if (type === 'place') {
      const places = notes.flatMap((note) => {
        const [was] = targetsOf(note);
        return was.selector?.[0].start === NEW_PLACE ? [] : [{ note: note.id, was, target: placeAt(NEW_PLACE) }];
      });
      return this.#make(placingAnew(places, now));
    }
    for (const note of notes) {
      if (type === 'write') await this.#save(withText(note, text, now), note);
      else if (relationOf(note) === 'compare') await this.#save(withRelation(note, 'answers', now), note);
    }
    return [];
  }

  undo(edits: readonly Edit[]): Promise<readonly Edit[]> {
    return this.#make((now) => takenBack(edits, now, new Date()));
  }

  /** Keeps a backup file of what there is. */
  backUp(): void {
    this.#file = backupText(this.store.now, EDITION, new Date(), this.#sha256);
  }

  async importOwn(): Promise<readonly Edit[]> {
    return this.#file === undefined ? [] : this.#import(this.#file);
  }

  async importOther(): Promise<{ readonly edits: readonly Edit[]; readonly id: string; readonly said: SaidNote }> {
    const file = backupText({ notes: [OTHER], tags: [] }, EDITION, new Date(0), this.#sha256);
    return { edits: await this.#import(file), id: OTHER.id, said: saidOf(OTHER) };
  }

  /** All that is stored. */
  async shown(): Promise<Readonly<Record<string, SaidNote>>> {
    return Object.fromEntries((await this.store.all()).notes.map((note) => [note.id, saidOf(note)]));
  }

  #import(file: string): Promise<readonly Edit[]> {
    const read = readBackup(file, EDITION.id, this.#sha256);
    if (read.type !== 'read') throw new Error(read.type);
    const how = { sha256: this.#sha256, taken: () => new Set<string>(), putBack: new Set<string>() };
    return this.#make(importing(read.content, how));
  }

  async #make(plan: (now: Everything) => readonly Edit[]): Promise<readonly Edit[]> {
    const result = await this.store.change(plan);
    if (result.type === 'failed') throw new Error(result.reason.type);
    return result.edits;
  }

  async #save(note: Note, base: Note): Promise<void> {
    const result = await this.store.save(note, base);
    if (result.type !== 'saved') throw new Error(result.type);
  }
}

function placeAt(start: number) {
  return wordsOf('board-account', PASSAGE, start, start + 5);
}

function saidOf(note: Note): SaidNote {
  return {
    text: textOf(note),
    tags: tagsOf(note).toSorted(),
    relation: relationOf(note),
    places: targetsOf(note).flatMap(({ selector }) => selector?.[0].start ?? []),
    deleted: note.deleted !== undefined,
  };
}
