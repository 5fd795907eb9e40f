import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { editionIn } from '../../../../src/edition/shards/edition-bytes.ts';
import type { ChosenFile } from '../../../../src/ui/library/chosen-files.ts';
import type { ReadingProgress } from '../../../../src/ui/library/opening.ts';
import { readLetters } from '../../../../src/ui/library/read-letters.ts';
import { chosen, harbourFiles, wholeLetter } from './harbour-files.ts';

const nobody = () => undefined;

async function read(files: readonly ChosenFile[], within = false) {
  const all = await readLetters({ files, within }, nobody);
  if (all.type !== 'read') throw new Error(all.type);
  return { ...all, edition: editionIn(all.bytes) };
}

const LETTERS = [
  chosen('old/1862.xml', wholeLetter('Tom Reed', '1862-03-01', 'The harbour is frozen.')),
  chosen('old/1863.xml', wholeLetter('Tom Reed', '1863-03-01', 'It thaws.')),
];

test('a folder of quoted letters is read strictly, and says in which file and line what is wrong', async () => {
  const { id, letters, edition, report } = await read(
    [...harbourFiles(), chosen('harbour/bad.xml', '<TEI>\n<a>')],
    true,
  );
  expect([id, letters, edition.letters.length, edition.letters.some(({ passages }) => passages.length > 0)]).toEqual([
    'harbour',
    3,
    3,
    true,
  ]);
  expect(report.problems.map(({ where }) => `${where.file}:${where.line}`)).toEqual(['bad.xml:2']);
  expect(report.files).toContain('guild-1901.xml');
});

test('letters of any edition are read without an edition file, by the name of their folder', async () => {
  const { edition, words } = await read(LETTERS, true);
  expect(edition.form).toBe('transcribed');
  expect(edition.title).toBe('old');
  expect(edition.letters.map(({ passages }) => passages.map(({ text }) => text).join())).toEqual([
    'The harbour is frozen.',
    'It thaws.',
  ]);
  expect(words).toBe(6);
});

test('what an editor says in edition.json beside them counts, wherever it comes among the files', async () => {
  const { title } = await read([...LETTERS, chosen('old/edition.json', '{"title": "Letters to Ada"}')], true);
  expect(title).toBe('Letters to Ada');
});

test('an archive is the same as its folder; what is no TEI by its name, or was put there by a system, is left alone', async () => {
  const texts = await Promise.all(
    LETTERS.map(async ({ path, file }) => [path, new Uint8Array(await file.arrayBuffer())]),
  );
  const more = { 'old/read.me': new Uint8Array(3), '__MACOSX/old/._1862.xml': new Uint8Array(3) };
  const { edition, report } = await read([chosen('a.zip', zipSync({ ...Object.fromEntries(texts), ...more }))]);
  const { edition: same } = await read(LETTERS, true);
  expect(edition).toEqual(same);
  expect(report.skipped).toEqual(['old/read.me', '__MACOSX/old/._1862.xml']);
});

test('a file that cannot be read is told, and the rest is read', async () => {
  const file = new File(['<TEI/>'], 'gone.xml');
  file.slice = () => new Blob(['<TEI/>']);
  file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  const { letters, report } = await read([...LETTERS, { path: 'old/gone.xml', file }]);
  expect(letters).toBe(2);
  expect(report.problems.map(({ code, where }) => [code, where.file])).toEqual([['file-unreadable', 'gone.xml']]);
});

test('progress counts files and bytes, to the last', async () => {
  const told: ReadingProgress[] = [];
  await readLetters({ files: LETTERS, within: true }, (progress) => told.push(progress));
  const ofBytes = LETTERS.reduce((sum, { file }) => sum + file.size, 0);
  expect(told.map(({ stage, files, bytes }) => [stage, files, bytes])).toEqual([
    ['reading', 0, 0],
    ['reading', 1, LETTERS[0]?.file.size],
    ['joining', 2, ofBytes],
  ]);
  expect(told.every((one) => one.ofFiles === 2 && one.ofBytes === ofBytes)).toBe(true);
});

test.each([
  ['a folder without TEI', [chosen('a/b.txt', 'x')], true, { type: 'no-files', skipped: 1 }],
  ['XML that is no letter', [chosen('a.xml', '<a/>')], false, { type: 'no-letters' }],
  [
    'nothing of an archive',
    [chosen('a.zip', 'PK\u0003\u0004')],
    false,
    { type: 'archive', refusal: { why: 'not-zip' } },
  ],
])('%s is no edition, and that is told', async (_, files, within, told) => {
  expect(await readLetters({ files, within }, nobody)).toMatchObject(told);
});
