import { tagName } from '../../src/notes/codebook/tag-name.ts';
import { isBlank, tagsOf, textOf } from '../../src/notes/note.ts';
import type { Note } from '../../src/notes/note.ts';
import { readNote, readTag } from '../../src/notes/read-kept.ts';
import type { ReadThing } from '../../src/notes/read-kept.ts';
import type { Tag } from '../../src/notes/tag.ts';
import type { ScreenReport } from './screen-reports.ts';
import { TypedText } from './typed-text.ts';

/** Everything that stands in the database, as it stands there. */
export interface StoredRecords {
  readonly notes: readonly unknown[];
  readonly tags: readonly unknown[];
}

interface JournalNote {
  readonly text: TypedText;
  readonly tags: Set<string>;
  readonly saidTags: Set<string>;
  deleted: 'no' | 'asked' | 'said';
}

/** What a reader did and what the screen said of it, and whether what is stored agrees with that. */
export class Journal {
  /** What the screen said to be stored and is not, or only as it was before; each as a sentence. */
  readonly lost: string[] = [];
  /** What is stored and should not be, or not so. */
  readonly damaged: string[] = [];
  readonly #notes = new Map<string, JournalNote>();
  readonly #tags = new Map<string, TypedText>();
  readonly #tagNames = { made: new Set<string>(), said: new Set<string>() };
  #begun = 0;
  #said = 0;

  get said(): number {
    return this.#said;
  }

  /** How many notes there should be, with those in the trash. */
  get count(): number {
    return this.#notes.size;
  }

  /** The tags of the codebook, with their names. */
  get tags(): ReadonlyMap<string, string> {
    return new Map([...this.#tags].map(([id, { now }]) => [id, now]));
  }

  textOf(id: string): string {
    return this.#notes.get(id)?.text.now ?? '';
  }

  hasTag(id: string, name: string): boolean {
    return this.#notes.get(id)?.tags.has(name) ?? false;
  }

  /** The reader asks for a new note, of which it is not known yet which it is. */
  begin(): void {
    this.#begun += 1;
  }

  /** The cursor is in this note. */
  enter(id: string): void {
    if (this.#notes.has(id)) return;
    this.#begun -= 1;
    this.#notes.set(id, { text: new TypedText('', false), tags: new Set(), saidTags: new Set(), deleted: 'no' });
  }

  type(id: string, text: string): void {
    this.#notes.get(id)?.text.type(text);
  }

  giveTag(id: string, name: string): void {
    this.#notes.get(id)?.tags.add(name);
    this.#tagNames.made.add(name);
  }

  delete(id: string): void {
    const note = this.#notes.get(id);
    if (note) note.deleted = 'asked';
  }

  makeTag(name: string): void {
    this.#tagNames.made.add(name);
  }

  rename(id: string, name: string): void {
    this.#tags.get(id)?.type(tagName(name));
  }

  hear(report: ScreenReport): void {
    this.#said += 1;
    if (report.type === 'note') {
      this.enter(report.id);
      const note = this.#notes.get(report.id);
      if (!note?.text.say(report.text))
        this.damaged.push(`“Saved” under words nobody typed: ${shown(report.text)}, after ${shown(note?.text.now)}`);
      for (const name of report.tags) note?.saidTags.add(name);
    } else if (report.type === 'tag') {
      if (!this.#tags.get(report.id)?.say(tagName(report.name)))
        this.damaged.push(`“Saved” under a name nobody typed: ${report.name}`);
    } else if (report.type === 'codebook') {
      // A name that is being changed is listed as it is typed.
      for (const name of report.names) if (this.#tagNames.made.has(name)) this.#tagNames.said.add(name);
    } else {
      for (const note of this.#notes.values()) if (note.deleted === 'asked') note.deleted = 'said';
    }
  }

  /** Compares all that with what is stored now, and goes on from there. */
  check(stored: StoredRecords): void {
    const notes = this.#read(stored.notes, readNote);
    const tags = this.#read(stored.tags, readTag);
    this.#checkTags(tags);
    const names = new Map([...tags].map(([id, { name }]) => [id, name]));
    for (const [id, note] of this.#notes) this.#checkNote(id, note, notes.get(id), names);
    for (const [id, note] of notes) {
      if (this.#notes.has(id)) continue;
      if (isBlank(note) && this.#begun > 0) this.#begun -= 1;
      else this.damaged.push(`${id} is there once too often: ${textOf(note)}`);
    }
    this.#goOn(notes, tags, names);
  }

  #read<Thing>(records: readonly unknown[], read: (record: unknown) => ReadThing<Thing>): Map<string, Thing> {
    const things = new Map<string, Thing>();
    for (const record of records) {
      const result = read(record);
      const { id = '' } = record as { readonly id?: string };
      if (result.type === 'read') things.set(id, result.value);
      else this.damaged.push(`${id} is damaged: ${result.why}`);
    }
    return things;
  }

  #checkNote(
    id: string,
    { text, saidTags, tags, deleted }: JournalNote,
    stored: Note | undefined,
    names: ReadonlyMap<string, string>,
  ): void {
    if (!stored) {
      if (text.isSaid) this.lost.push(`${id} is gone: ${text.now}`);
      return;
    }
    const judged = text.judge(textOf(stored));
    if (judged === 'older')
      this.lost.push(`${id} is older than was said: ${shown(textOf(stored))}, not ${shown(text.now)}`);
    if (judged === 'strange')
      this.damaged.push(`${id} has words nobody typed: ${shown(textOf(stored))}, not ${shown(text.now)}`);
    const given = tagsOf(stored).map((tag) => names.get(tag) ?? tag);
    for (const name of saidTags) if (!given.includes(name)) this.lost.push(`${id} has lost its tag ${name}`);
    for (const name of given) if (!tags.has(name)) this.damaged.push(`${id} has a tag nobody gave it: ${name}`);
    if (new Set(given).size < given.length) this.damaged.push(`${id} has a tag twice`);
    const gone = stored.deleted !== undefined;
    if (deleted === 'said' && !gone) this.lost.push(`${id} was said to be deleted`);
    if (deleted === 'no' && gone && !isBlank(stored)) this.lost.push(`${id} is in the trash: ${textOf(stored)}`);
  }

  #checkTags(stored: ReadonlyMap<string, Tag>): void {
    for (const [id, name] of this.#tags) {
      const tag = stored.get(id);
      if (!tag) this.lost.push(`The tag ${id} is gone: ${name.now}`);
      else if (name.judge(tag.name) !== 'sound') this.lost.push(`The tag ${id} is not called ${name.now}: ${tag.name}`);
    }
    const added = [...stored].filter(([id]) => !this.#tags.has(id)).map(([, { name }]) => name);
    const known = [...this.#tags.keys()].map((id) => stored.get(id)?.name);
    for (const name of this.#tagNames.said)
      if (![...added, ...known].includes(name)) this.lost.push(`The tag ${name} is gone`);
    for (const [place, name] of added.entries())
      if (!this.#tagNames.made.has(name) || added.indexOf(name) < place || known.includes(name))
        this.damaged.push(`There is a tag too many: ${name}`);
  }

  /** What was read is known to be stored, from now on and whatever was said of it. */
  #goOn(notes: ReadonlyMap<string, Note>, tags: ReadonlyMap<string, Tag>, names: ReadonlyMap<string, string>): void {
    this.#begun = 0;
    this.#notes.clear();
    for (const [id, note] of notes) {
      const given = tagsOf(note).map((tag) => names.get(tag) ?? tag);
      this.#notes.set(id, {
        text: new TypedText(textOf(note), true),
        tags: new Set(given),
        saidTags: new Set(given),
        deleted: note.deleted === undefined ? 'no' : 'said',
      });
    }
    this.#tags.clear();
    for (const [id, { name }] of tags) this.#tags.set(id, new TypedText(name, true));
    for (const set of [this.#tagNames.made, this.#tagNames.said]) set.clear();
  }
}

function shown(text: string | undefined): string {
  return JSON.stringify(text);
}
