import { test as property } from '@fast-check/vitest';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Edition } from '../../../../src/edition/model.ts';
import { qdc } from '../../../../src/exports/refi/qdc.ts';
import { qdpx } from '../../../../src/exports/refi/qdpx.ts';
import { qdcReader } from '../../../../src/exports/refi/read-qdc.ts';
import { qdpxReader } from '../../../../src/exports/refi/read-qdpx.ts';
import type { ReadNotes } from '../../../../src/exports/reader.ts';
import { fitContent } from '../../../../src/notes/backup/fit-notes.ts';
import { wholeOf } from '../../../../src/notes/new-note.ts';
import { readNote, readTag } from '../../../../src/notes/read-kept.ts';
import { harbourEdition } from '../../edition/quoted/sample.ts';
import { codebooks, notesOn } from './made-notes.ts';
import { contentOf, noteOf, projectOf, realEdition, tagOf, toolsFor, wordsIn, written } from './project-content.ts';

const harbour = harbourEdition();
const TEXTS = ['😀 Who buys the oil? مرحبا بالعالم.\nالسفينة 😀 عند الرصيف.', '𝒜 & <b> the fee\u00a0is e\u0301'];

/** The harbour edition with texts that count differently in code points, UTF-16 and bytes. */
const edition: Edition = {
  ...harbour,
  letters: harbour.letters.map((letter, index) => ({
    ...letter,
    passages: letter.passages.map((passage, place) =>
      index === 0 && place === 0 ? passage : { ...passage, text: TEXTS[Math.min(index, 1)] ?? '', ranges: [] },
    ),
  })),
};

function read(result: ReadNotes) {
  if (result.type === 'refused') throw new Error(JSON.stringify(result.refusal));
  return result;
}

property.prop([notesOn(edition), codebooks], { numRuns: 40 })(
  'a project that is read and written again is the same',
  async (notes, tags) => {
    const content = contentOf(edition, notes, tags);
    const first = await projectOf(content);
    const result = read(qdpxReader.read(await written(qdpx, content), toolsFor(edition)));
    expect(result.leftOut).toEqual([]);
    expect(result.notes.filter((note) => readNote(note).type !== 'read')).toEqual([]);
    expect(result.tags.filter((tag) => readTag(tag).type !== 'read')).toEqual([]);
    const second = await projectOf(contentOf(edition, result.notes, result.tags));
    expect(Object.fromEntries(second)).toEqual(Object.fromEntries(first));
  },
  60_000,
);

property.prop([codebooks], { numRuns: 40 })(
  'a codebook that is read and written again is the same',
  async (tags) => {
    const first = await written(qdc, contentOf(edition, [], tags));
    const result = read(qdcReader.read(first, toolsFor(edition)));
    expect(result.leftOut).toEqual([]);
    const second = await written(qdc, contentOf(edition, [], result.tags));
    expect(new TextDecoder().decode(second)).toBe(new TextDecoder().decode(first));
  },
  60_000,
);

test('notes come back on their words, with what was written to them', async () => {
  const tag = tagOf('Ships', 1);
  const note = noteOf({
    number: 9,
    target: wordsIn(edition, 'guild-oil', 'السفينة'),
    words: '# Which?',
    tags: [tag.id],
  });
  const file = await written(qdpx, contentOf(edition, [note], [tag]));
  const { notes, tags } = read(qdpxReader.read(file, toolsFor(edition)));
  expect(notes).toEqual([note]);
  expect(tags).toEqual([{ ...tag, revision: 0, order: 0 }]);
});

test('a note whose only words are white space that XML cannot hold is written as one without words', async () => {
  const note = noteOf({ number: 9, target: wholeOf('guild-1901'), words: '\u000b' });
  const first = await projectOf(contentOf(edition, [note], []));
  const { notes, tags } = read(qdpxReader.read(await written(qdpx, contentOf(edition, [note], [])), toolsFor(edition)));
  expect(Object.fromEntries(await projectOf(contentOf(edition, notes, tags)))).toEqual(Object.fromEntries(first));
});

test('notes that come back from a program that gives everything new GUIDs are those that are here', async () => {
  const tags = [tagOf('Ships', 1), tagOf('Money', 2)];
  const ids = tags.map(({ id }) => id);
  const notes = [
    noteOf({ number: 9, target: wordsIn(edition, 'guild-oil', 'السفينة'), words: 'Which?', tags: ids }),
    noteOf({ number: 8, target: wordsIn(edition, 'guild-oil', 'عند'), tags: ids }),
  ];
  const archive = unzipSync(await written(qdpx, contentOf(edition, notes, tags)));
  const qde = strFromU8(archive['project.qde'] ?? new Uint8Array()).replace('Vis-à-vis', 'QualCoder 3.8');
  const renewed = qde.replaceAll(
    /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g,
    (guid) => `f${guid.slice(1)}`,
  );
  const sources = Object.fromEntries(
    Object.entries(archive).map(([name, bytes]) => [name.replaceAll(/\/[\da-f]/g, '/f'), bytes]),
  );
  const back = read(qdpxReader.read(zipSync({ ...sources, 'project.qde': strToU8(renewed) }), toolsFor(edition)));
  expect(back.notes).toHaveLength(2);
  expect(back.notes.map(({ id }) => id)).not.toContain(notes[0]?.id);
  const { content, joined } = fitContent(back, { notes, tags });
  expect(joined).toHaveLength(2);
  expect(content.notes.map(({ id }) => id).toSorted()).toEqual(notes.map(({ id }) => id).toSorted());
});

test('nothing of the edition’s own comes back as notes', async () => {
  const real = realEdition();
  const result = read(qdpxReader.read(await written(qdpx, contentOf(real)), toolsFor(real)));
  expect(result).toEqual({ type: 'read', notes: [], tags: [], leftOut: [] });
}, 30_000);

test('a note that is on no letter of the edition is left out, and said to be', async () => {
  const note = noteOf({ number: 1, target: wholeOf('no-letter'), words: 'Gone.' });
  const result = read(qdpxReader.read(await written(qdpx, contentOf(edition, [note])), toolsFor(edition)));
  expect(result).toMatchObject({ notes: [], leftOut: [{ why: 'other-text', count: 1 }] });
});
