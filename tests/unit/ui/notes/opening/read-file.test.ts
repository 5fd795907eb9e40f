import { strToU8, zipSync } from 'fflate';
import { beforeEach, expect, test, vi } from 'vitest';
import { notesAsAnnotations } from '../../../../../src/exports/annotations/notes-as-annotations.ts';
import { LARGEST } from '../../../../../src/exports/readers.ts';
import { qdc } from '../../../../../src/exports/refi/qdc.ts';
import { qdpx } from '../../../../../src/exports/refi/qdpx.ts';
import { backupText } from '../../../../../src/notes/backup/backup-file.ts';
import { LARGEST_BACKUP } from '../../../../../src/notes/backup/read-backup.ts';
import { loadSha256 } from '../../../../../src/notes/backup/sha256.ts';
import { readFile } from '../../../../../src/ui/notes/opening/read-file.ts';
import { contentOf, fileOf, letters, MADE, textOf } from '../../../exports/made-notes.ts';
import { sampleNotes, sampleTags } from '../../../exports/sample-notes.ts';

const SAVED = Date.UTC(2026, 0, 9);
const sha256 = await loadSha256();
const content = contentOf(sampleNotes, sampleTags);
const backup = backupText({ notes: sampleNotes, tags: sampleTags }, letters, MADE, sha256);
const annotations = await textOf(notesAsAnnotations, content);
const codebook = await textOf(qdc, content);
const project = await fileOf(qdpx, content);
const row = { id: 'a', uri: 'https://a.example/#board-address', text: 'x', target: [] };
const hypothesis = JSON.stringify({ rows: [row] });

const loadEdition = vi.fn(() => Promise.resolve(letters));
beforeEach(() => void loadEdition.mockClear());

function read(part: BlobPart | Uint8Array, name = 'a.bin') {
  const file = new File([part as BlobPart], name, { lastModified: SAVED });
  return readFile(file, { edition: letters, loadEdition });
}

test.each([
  ['backup', backup],
  ['hypothesis', hypothesis],
  ['annotations', annotations],
  ['annotations', `\ufeff ${annotations}`],
  ['qdc', codebook],
  ['qdpx', project],
])('%s is known by what is in it, whatever its name', async (kind, bytes) => {
  for (const name of ['notes', 'notes.qdpx', 'notes.json', 'notes.docx']) {
    expect(await read(bytes, name)).toMatchObject({ type: 'read', kind, unchanged: true });
  }
});

test('the letters are loaded only for files of other programs', async () => {
  await read(backup);
  await read('words');
  expect(loadEdition).not.toHaveBeenCalled();
  await read(annotations);
  expect(loadEdition).toHaveBeenCalledOnce();
  loadEdition.mockRejectedValueOnce(new Error('offline'));
  expect(await read(annotations)).toEqual({ type: 'not-loaded' });
});

test('what has no time is of the time at which the file was saved, so that the file is the same whenever it is opened', async () => {
  const [first, second] = [await read(hypothesis), await read(hypothesis)];
  expect(first).toEqual(second);
  expect(first).toMatchObject({ content: { notes: [{ created: new Date(SAVED).toISOString() }] } });
  expect(await read(hypothesis.replace('"x"', '"y"'))).not.toMatchObject({
    checksum: first.type === 'read' ? first.checksum : '',
  });
});

const refused = (why: string, more: object = {}) => ({ type: 'refused', refusal: { why, ...more } });
const inProject = (name: string, text: string) => zipSync({ [name]: strToU8(text) });

test.each([
  ['words', 'half of a file', refused('other-format')],
  ['nothing', '', refused('other-format')],
  ['other JSON', '{"rows":{}}', refused('other-format')],
  ['half of a backup', backup.slice(0, 60), refused('not-json', { line: 4, column: 14 })],
  ['half of a backup in UTF-16', Buffer.from(`\ufeff${backup}`, 'utf16le'), refused('not-text')],
  ['annotations in UTF-16', Buffer.from(`\ufeff${annotations}`, 'utf16le'), refused('not-text')],
  ['annotations in UTF-16 without a mark', Buffer.from(annotations, 'utf16le'), refused('not-text')],
  ['the other way round', Buffer.from(annotations, 'utf16le').swap16(), refused('not-text')],
  ['annotations in Latin-1', Buffer.from(hypothesis.replace('"x"', '"é"'), 'latin1'), refused('not-text')],
  [
    'a later version of annotations',
    annotations.replace('"formVersion": 1', '"formVersion": 2'),
    refused('unknown-version'),
  ],
  ['a later version of a codebook', codebook.replace(':1.0', ':2.0'), refused('unknown-version')],
  ['a web page', '<!doctype html><p>', refused('other-format')],
  ['XML with a DTD', '<!DOCTYPE CodeBook [<!ENTITY a "b">]><CodeBook/>', refused('has-dtd', { line: 1, column: 1 })],
  ['broken XML', '<CodeBook>\n<Codes></CodeBook>', refused('not-xml', { line: 2 })],
  ['another archive', inProject('word/document.xml', '<a/>'), refused('other-format')],
  ['an archive without its end', project.subarray(0, 200), refused('not-zip')],
  ['a path out of a project', inProject('../project.qde', ''), refused('zip-path', { file: '../project.qde' })],
  ['a broken project', inProject('project.qde', '<Project>\n<a>'), refused('not-xml', { file: 'project.qde' })],
])('%s is refused', async (_, bytes, refusal) => {
  expect(await read(bytes)).toMatchObject(refusal);
});

test.each([
  ['TEI', '<TEI xmlns="http://www.tei-c.org/ns/1.0"/>'],
  ['an archive of TEI', inProject('letters/a.xml', '<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"/>')],
])('%s is known as letters, which are opened elsewhere', async (_, bytes) => {
  expect(await read(bytes)).toEqual({ type: 'letters' });
});

test('a refusal says nothing of a file in an archive where there is none', async () => {
  expect(await read('<CodeBook>')).not.toHaveProperty('refusal.file');
});

/** A file of some size, of which only the head may be read. */
const large = (bytes: number, head: string) => ({
  size: bytes,
  lastModified: SAVED,
  slice: () => new Blob([head]),
  arrayBuffer: () => Promise.reject(new Error('It was read.')),
});

test('what is too large is not read, by what it is', async () => {
  for (const [head, largest] of [
    ['PK\u0003\u0004', LARGEST.zip],
    ['<CodeBook>', LARGEST.xml],
    ['{"format"', LARGEST_BACKUP],
  ] as const) {
    const file = large(largest + 1, head) as unknown as File;
    expect(await readFile(file, { edition: letters, loadEdition })).toEqual({
      type: 'too-large',
      size: largest + 1,
      largest,
    });
  }
  const many = `{"rows":[${' '.repeat(LARGEST.json)}]}`;
  expect(await read(many)).toEqual({ type: 'too-large', size: many.length, largest: LARGEST.json });
});

test('a file that is gone meanwhile, or of a backup that is damaged in a letter', async () => {
  const gone = {
    size: 9,
    lastModified: SAVED,
    slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }),
  };
  expect(await readFile(gone as unknown as File, { edition: letters, loadEdition })).toEqual({ type: 'unreadable' });
  const bytes = strToU8(backup);
  bytes[backup.indexOf('begin *here*')] = 0xff;
  expect(await read(bytes)).toMatchObject({ type: 'read', kind: 'backup', unchanged: false });
  expect(await read(backup.replace(letters.id, 'another'))).toMatchObject({ type: 'other-edition' });
});
