import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { annotationsReader } from '../../../../src/exports/annotations/annotations-reader.ts';
import { notesAsAnnotations } from '../../../../src/exports/annotations/notes-as-annotations.ts';
import { readNote, readTag } from '../../../../src/notes/read-kept.ts';
import { contentOf, fileOf, someNotes, TOOLS } from '../made-notes.ts';

test.prop([someNotes])('what is written is read as it was, and written again the same', async ({ notes, tags }) => {
  const file = await fileOf(notesAsAnnotations, contentOf(notes, tags));
  const read = annotationsReader.read(file, TOOLS);
  expect(read).toEqual({ type: 'read', notes, tags, leftOut: [] });
  if (read.type !== 'read') return;
  const again = await fileOf(notesAsAnnotations, contentOf(read.notes, read.tags));
  expect(Buffer.compare(again, file)).toBe(0);
});

const bytes = fc.uint8Array({ maxLength: 200 });

test.prop([bytes])('no bytes make it throw', (file) => {
  expect(annotationsReader.read(file, TOOLS).type).toBe('refused');
});

test.prop([someNotes, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 })])(
  'no damage makes it throw',
  async ({ notes, tags }, damage) => {
    const file = Uint8Array.from(await fileOf(notesAsAnnotations, contentOf(notes, tags)));
    for (const [at, byte] of damage) file[at % file.length] = byte;
    expect(['read', 'refused']).toContain(annotationsReader.read(file, TOOLS).type);
  },
);

/** A file where some value was replaced by another of any kind. */
function changed(value: unknown, steps: readonly number[], by: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof value !== 'object' || value === null) return by;
  const entries = Object.entries(value);
  if (entries.length === 0) return by;
  const [name] = entries[step % entries.length] ?? [''];
  const after = entries.map(([key, each]) => [key, key === name ? changed(each, rest, by) : each] as const);
  return Array.isArray(value) ? after.map(([, each]) => each) : Object.fromEntries(after);
}

test.prop([someNotes, fc.array(fc.nat(20), { maxLength: 9 }), fc.jsonValue()])(
  'nothing else in place of a part makes it throw, or makes a note that can’t be used',
  async ({ notes, tags }, steps, by) => {
    const file = await fileOf(notesAsAnnotations, contentOf(notes, tags));
    const other = changed(JSON.parse(new TextDecoder().decode(file)), steps, by);
    const read = annotationsReader.read(new TextEncoder().encode(JSON.stringify(other)), TOOLS);
    if (read.type === 'refused') return;

    for (const note of read.notes) expect(readNote(note)).toMatchObject({ type: 'read' });
    for (const tag of read.tags) expect(readTag(tag)).toMatchObject({ type: 'read' });
  },
);
