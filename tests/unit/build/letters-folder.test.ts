import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLettersFolder } from '../../../src/build/letters-folder.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'folder-'));
  await mkdir(path.join(root, 'my letters/old.xml'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('of a folder only its XML files are read, by name, as bytes, named from the root', async () => {
  for (const name of ['b.xml', 'a.XML', 'README.md', 'letters.rng', '.#b.xml', 'b.xml~']) {
    await writeFile(path.join(root, 'my letters', name), Uint8Array.of(0xff, 0x00));
  }
  const files = await readLettersFolder(root, 'my letters');
  expect(files.map(({ file }) => file)).toEqual(['my letters/a.XML', 'my letters/b.xml']);
  expect([...(files[0]?.bytes ?? [])]).toEqual([0xff, 0x00]);
  expect(await readLettersFolder('/', path.join(root, 'my letters'))).toHaveLength(2);
});

test('of a folder without an edition file, its settings and the folders below are read, but not hidden ones', async () => {
  const at = (name: string): string => path.join(root, 'my letters', name);
  for (const folder of ['1820/may', '.git', 'node_modules']) await mkdir(at(folder), { recursive: true });
  const names = [
    'edition.json',
    'other.json',
    'a.xml',
    '1820/b.xml',
    '1820/may/c.xml',
    '1820/edition.json',
    '.git/d.xml',
    'node_modules/e.xml',
  ];
  for (const name of names) await writeFile(at(name), '<TEI/>');
  const read = async (): Promise<readonly string[]> =>
    (await readLettersFolder(root, 'my letters')).map(({ file }) => file.slice('my letters/'.length));
  expect(await read()).toEqual(['a.xml', 'edition.json', '1820/b.xml', '1820/may/c.xml']);
  await writeFile(at('edition.xml'), '<TEI type="edition"/>');
  expect(await read()).toEqual(['a.xml', 'edition.xml']);
});
