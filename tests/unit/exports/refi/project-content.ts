import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { compile } from '../../../../src/edition/compile.ts';
import type { Edition, Letter } from '../../../../src/edition/model.ts';
import type { Content, Format } from '../../../../src/exports/format.ts';
import { qdpx } from '../../../../src/exports/refi/qdpx.ts';
import type { ReadingTools } from '../../../../src/exports/reader.ts';
import { loadUuidOf } from '../../../../src/exports/refi/steady-uuids.ts';
import { createNote, wordsOf } from '../../../../src/notes/new-note.ts';
import type { NoteOrigin } from '../../../../src/notes/new-note.ts';
import { withTags, withText } from '../../../../src/notes/note.ts';
import type { Note, NoteTarget } from '../../../../src/notes/note.ts';
import { unsavedTag } from '../../../../src/notes/tag.ts';
import type { Tag } from '../../../../src/notes/tag.ts';

const LETTERS = new URL('../../../../letters/', import.meta.url);

export const MADE = new Date('2026-03-01T12:00:00.000Z');
export const uuidOf = await loadUuidOf();

/** The letters of this repository. */
export function realEdition(): Edition {
  const files = readdirSync(LETTERS)
    .filter((name) => name.endsWith('.xml'))
    .map((name) => ({ file: `letters/${name}`, bytes: readFileSync(new URL(name, LETTERS)) }));
  const { edition } = compile(files);
  if (!edition) throw new Error('no edition');
  return edition;
}

export function contentOf(edition: Edition, notes: readonly Note[] = [], tags: readonly Tag[] = []): Content {
  return { edition, letters: edition.letters, notes, tags, address: 'https://letters.example/', made: MADE };
}

export function toolsFor(edition: Edition): ReadingTools {
  return { edition, uuidOf, now: MADE };
}

/** A file as one. */
export async function written(format: Format, content: Content): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const { data } of format.write(content))
    pieces.push(typeof data === 'string' ? new TextEncoder().encode(data) : data);
  return new Uint8Array(await new Blob(pieces.map((piece) => new Uint8Array(piece))).arrayBuffer());
}

/** What is in a project, by the names in its archive. */
export async function projectOf(content: Content): Promise<ReadonlyMap<string, string>> {
  const files = unzipSync(await written(qdpx, content));
  return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

export function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export function tagOf(name: string, number: number, more: Partial<Tag> = {}): Tag {
  const id = `urn:uuid:${uuid(number)}`;
  return { ...unsavedTag({ id, name, colour: 'blue', glyph: 'star', order: number, now: MADE }), revision: 1, ...more };
}

interface MadeNote extends Partial<Pick<NoteOrigin, 'motivation' | 'relation' | 'theme' | 'language'>> {
  readonly target: NoteOrigin['target'];
  readonly number: number;
  readonly words?: string;
  readonly tags?: readonly string[];
}

export function noteOf({ target, number, words = '', tags = [], motivation = 'commenting', ...more }: MadeNote): Note {
  const note = createNote({ target, now: MADE, uuid: uuid(number), motivation, ...more });
  return withTags(withText(note, words, MADE), tags, MADE);
}

/** Words of a passage as a target. */
export function wordsIn(edition: Edition, passage: string, words: string): NoteTarget {
  const { text } = passageOf(edition, passage);
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in ${passage}`);
  return wordsOf(passage, text, start, start + words.length);
}

export function passageOf(edition: Edition, id: string): Letter['passages'][number] {
  const passage = edition.letters.flatMap(({ passages }) => passages).find((one) => one.id === id);
  if (!passage) throw new Error(`no passage ${id}`);
  return passage;
}
