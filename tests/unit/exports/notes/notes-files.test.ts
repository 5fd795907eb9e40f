import { expect, test } from 'vitest';
import { FORMATS } from '../../../../src/exports/formats.ts';
import { goldenFile } from '../exported.ts';
import { contentOf, textOf } from '../made-notes.ts';
import { sampleNotes, sampleTags } from '../sample-notes.ts';

const content = contentOf(sampleNotes, sampleTags);
const load = (id: string) => FORMATS.find((format) => format.id === id)?.load() ?? Promise.reject(new Error(id));

const HISTORY = { what: 'note-history', count: 1 };
const PLACES = { what: 'note-places', count: 1 };
const SIGNS = { what: 'codebook-signs', count: 3 };

test.each([
  ['annotations', []],
  ['markdown', [HISTORY, PLACES, SIGNS]],
  ['markdown-zip', [HISTORY, PLACES, SIGNS]],
  ['notes-csv', [HISTORY, PLACES, SIGNS, { what: 'codebook-words', count: 1 }]],
  ['notes-html', [HISTORY, PLACES, SIGNS]],
])('%s says what it leaves out', async (id, losses) => {
  const format = await load(id);
  expect(format.losses(content)).toEqual(losses);
  expect(format.losses(contentOf([]))).toEqual([]);
});

test.each([
  ['annotations', 'notes.jsonld'],
  ['markdown', 'notes.md'],
  ['notes-csv', 'notes.csv'],
  ['notes-html', 'notes.html'],
])('%s is written as it was looked at', async (id, golden) => {
  await expect(await textOf(await load(id), content)).toMatchFileSnapshot(goldenFile(golden));
});

/** A project comes a letter at a time, and a document of Word as much at a time as is packed together. */
const OTHERWISE: ReadonlySet<string> = new Set(['qdpx', 'docx']);
const BY_NOTE = FORMATS.filter(({ id, holds }) => holds === 'notes' && !OTHERWISE.has(id));

test.each(BY_NOTE.map(({ id }) => id))('%s comes a note at a time, and counts them', async (id) => {
  const format = await load(id);
  const counts: number[] = [];
  for await (const { done } of format.write(content)) counts.push(done);
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  expect(counts.at(-1)).toBe(sampleNotes.length);
  expect(new Set(counts).size).toBeGreaterThan(2);
});
