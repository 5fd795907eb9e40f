import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { findFiles } from '../../../../src/ui/library/found-files.ts';

const file = (path: string, content: BlobPart) => ({ path, file: new File([content], path) });
const DAMAGED = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x20, 0x00, 0x01]);

/** The folder that files lie in, and where in it. */
const names = async (...paths: readonly string[]) => {
  const found = await findFiles({ files: paths.map((path) => file(path, '<TEI/>')), within: true });
  return 'files' in found ? [found.folder, ...found.files.map(({ path }) => path)] : [];
};

test('an archive that can’t be unpacked stops none of the files beside it', async () => {
  const found = await findFiles({
    files: [file('pier/a.xml', '<TEI/>'), file('pier/b.xml', DAMAGED), file('pier/c.xml', '<TEI/>')],
    within: true,
  });
  expect(found).toMatchObject({ type: 'found', folder: 'pier' });
  expect('files' in found && found.files.map(({ path }) => path)).toEqual(['a.xml', 'b.xml', 'c.xml']);
});

test('the innermost of the folders that all files are in names them', async () => {
  expect(await names('a/b/c.xml', 'a/b/d/e.xml')).toEqual(['b', 'c.xml', 'd/e.xml']);
  expect(await names('a/b.xml', 'ab/c.xml')).toEqual(['Letters', 'a/b.xml', 'ab/c.xml']);
  expect(await names('a//b.xml', 'a//c.xml')).toEqual(['a', '/b.xml', '/c.xml']);
  expect(await names('a/b.xml', 'a/b.xml/c.xml')).toEqual(['a', 'b.xml', 'b.xml/c.xml']);
});

test('a file may lie in 32,000 folders', async () => {
  const zip = zipSync({ [`${'a/'.repeat(32_000)}x.xml`]: strToU8('<TEI/>') });
  const found = await findFiles({ files: [file('b.zip', zip)], within: false });
  expect(found).toMatchObject({ type: 'found', folder: 'a', files: [{ path: 'x.xml' }] });
});

test('chosen alone it is told', async () => {
  expect(await findFiles({ files: [file('b.zip', DAMAGED)], within: false })).toMatchObject({ type: 'archive' });
});
