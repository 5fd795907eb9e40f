import { expect, test } from 'vitest';
import { findFiles } from '../../../../src/ui/library/found-files.ts';

const file = (path: string, content: BlobPart) => ({ path, file: new File([content], path) });
const DAMAGED = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x20, 0x00, 0x01]);

test('an archive that can’t be unpacked stops none of the files beside it', async () => {
  const found = await findFiles({
    files: [file('pier/a.xml', '<TEI/>'), file('pier/b.xml', DAMAGED), file('pier/c.xml', '<TEI/>')],
    within: true,
  });
  expect(found).toMatchObject({ type: 'found', folder: 'pier' });
  expect('files' in found && found.files.map(({ path }) => path)).toEqual(['a.xml', 'b.xml', 'c.xml']);
});

test('chosen alone it is told', async () => {
  expect(await findFiles({ files: [file('b.zip', DAMAGED)], within: false })).toMatchObject({ type: 'archive' });
});
