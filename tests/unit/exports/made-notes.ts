import { fc } from '@fast-check/vitest';
import { uuidOfHash } from '../../../src/platform/uuid.ts';
import { loadSha256 } from '../../../src/notes/backup/sha256.ts';
import type { Content, Format } from '../../../src/exports/format.ts';
import type { ReadingTools } from '../../../src/exports/reader.ts';
import type { Edition } from '../../../src/edition/model.ts';
import { passagesIn } from '../../../src/edition/passages.ts';
import { createNote, wholeOf, wordsOf } from '../../../src/notes/new-note.ts';
import { RELATIONS, withTags } from '../../../src/notes/note.ts';
import type { Note, NoteTarget } from '../../../src/notes/note.ts';
import { TAG_COLOURS, TAG_GLYPHS } from '../../../src/notes/tag.ts';
import type { Tag } from '../../../src/notes/tag.ts';
import { timbuktu } from '../views/editions.ts';

export const ADDRESS = 'https://letters.example/vis-a-vis/';
export const MADE = new Date('2026-11-28T10:00:00.000Z');

/** The letters with what takes two UTF-16 units, and Arabic, before the words of each passage. */
export const letters: Edition = {
  ...timbuktu,
  letters: timbuktu.letters.map((letter) => ({
    ...letter,
    passages: letter.passages.map((passage) => ({ ...passage, text: `🕊️ السلام عليكم ${passage.text}` })),
  })),
};

const sha256 = await loadSha256();
export const TOOLS: ReadingTools = { edition: letters, uuidOf: (words) => uuidOfHash(sha256(words)), now: MADE };

export function contentOf(notes: readonly Note[], tags: readonly Tag[] = [], edition = letters): Content {
  return { edition, letters: edition.letters, notes, tags, address: ADDRESS, made: MADE };
}

/** All of a file. */
export async function fileOf(format: Format, content: Content): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const { data } of format.write(content)) {
    parts.push(typeof data === 'string' ? new TextEncoder().encode(data) : data);
  }
  return Buffer.concat(parts);
}

export async function textOf(format: Format, content: Content): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await fileOf(format, content));
}

const time = fc
  .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const passage = fc.constantFrom(...passagesIn(letters));
const words = passage.chain(({ id, text }) =>
  fc
    .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 200 }))
    .map(([start, length]) => wordsOf(id, text, start, Math.min(text.length, start + length))),
);
const wholes = [...letters.letters, ...letters.exchanges, ...passagesIn(letters)].map(({ id }) => id);
const place = fc.oneof(words, fc.constantFrom(...wholes, 'no-longer-there', 'a%b').map(wholeOf));
const target: fc.Arbitrary<NoteTarget> = fc
  .record(
    {
      place,
      was: fc.array(fc.record({ target: place, until: time }), { minLength: 1, maxLength: 2 }),
      lost: fc.record({ since: time, textHash: fc.string() }, { requiredKeys: ['since'] }),
    },
    { requiredKeys: ['place'] },
  )
  .map(({ place: now, ...fate }) => ({ ...now, ...fate }));
const versions = fc.dictionary(fc.uuid(), fc.nat());
const id = fc.uuid().map((uuid) => `urn:uuid:${uuid}`);

/** Tags with names of all kinds; some stand under others. */
export const someTags: fc.Arbitrary<readonly Tag[]> = fc
  .array(
    fc.record({
      id,
      name: fc.string({ unit: 'grapheme', minLength: 1 }),
      definition: fc.string({ unit: 'binary' }),
      memo: fc.string(),
      colour: fc.constantFrom(...TAG_COLOURS),
      glyph: fc.constantFrom(...TAG_GLYPHS),
      order: fc.nat(),
      created: time,
      modified: time,
      versions,
      under: fc.boolean(),
    }),
    { maxLength: 4 },
  )
  .map((all) =>
    all.map(({ under, ...tag }, index) => {
      const parent = under ? all[index - 1]?.id : undefined;
      return { type: 'Tag', revision: 0, ...tag, ...(parent !== undefined && { parent }) };
    }),
  );

function someNote(tags: readonly Tag[]): fc.Arbitrary<Note> {
  return fc
    .record({
      motivation: fc.constantFrom('commenting', 'highlighting', 'bookmarking', 'assessing', 'linking'),
      places: fc.tuple(target, target),
      relation: fc.constantFrom(...RELATIONS),
      theme: fc.constantFrom(...letters.themes.map((theme) => theme.id)),
      value: fc.string({ unit: 'binary' }),
      language: fc.option(fc.constantFrom('fr', 'ar')),
      tags: fc.subarray([...tags.map((tag) => tag.id), 'urn:uuid:00000000-0000-4000-8000-000000000000']),
      uuid: fc.uuid(),
      created: time,
      modified: time,
      versions,
    })
    .map(({ motivation, places, relation, theme, value, language, tags: given, uuid, ...kept }) => {
      const links = motivation === 'linking';
      const note = createNote({
        motivation,
        target: links ? places : places[0],
        now: MADE,
        uuid,
        // Words that are empty are of no language.
        ...(language !== null && value !== '' && { language }),
        ...(links && { relation }),
        ...(motivation === 'assessing' && { theme }),
      });
      const [first, ...others] = note.body;
      return { ...withTags({ ...note, body: [{ ...first, value }, ...others] }, given, MADE), ...kept };
    });
}

/** Notes of every kind on the letters, and the codebook that they are tagged from. */
export const someNotes = someTags.chain((tags) =>
  fc.record({
    tags: fc.constant(tags),
    notes: fc.uniqueArray(someNote(tags), { maxLength: 5, selector: (note) => note.id }),
  }),
);
