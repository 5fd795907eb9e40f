import type { Edition } from '../../../src/edition/model.ts';
import { notesAsDocx } from '../../../src/exports/notes/notes-as-docx.ts';
import { createNote, wholeOf } from '../../../src/notes/new-note.ts';
import { withText } from '../../../src/notes/note.ts';

const edition: Edition = {
  id: 'empty',
  title: 'No letters',
  summary: '',
  lang: 'en',
  correspondents: [],
  identities: [],
  places: [],
  parties: [],
  themes: [],
  sources: [],
  events: [],
  letters: [],
  exchanges: [],
  context: [],
};

/** A document of one note, without anything of Node or a page. */
export async function docxOfOneNote(): Promise<Uint8Array> {
  const now = new Date('2026-11-28T10:00:00Z');
  const origin = { motivation: 'commenting', target: wholeOf('gone'), now } as const;
  const note = withText(createNote({ ...origin, uuid: '10000000-0000-4000-8000-000000000001' }), '**سلام** 😀', now);
  const content = { edition, letters: [], notes: [note], tags: [], address: 'https://letters.example/', made: now };
  const parts: BlobPart[] = [];
  for await (const { data } of notesAsDocx.write(content)) parts.push(data as BlobPart);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
