import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const OPTIONS = pathToFileURL(path.resolve(import.meta.dirname, '../../../scripts/site-options.mjs')).href;

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vis-a-vis-options-'));
  await mkdir(path.join(folder, 'my letters'));
});

afterEach(() => rm(folder, { recursive: true }));

/** What a command makes of its line, called from the folder: the line it ends with, or the folders it takes. */
function read(line: readonly string[], writes = true): string | { readonly letters?: string; readonly out?: string } {
  const script = `import { readSiteOptions } from ${JSON.stringify(OPTIONS)};
    const out = readSiteOptions({ writes: ${writes} });
    console.log(JSON.stringify({ letters: process.env.LETTERS_FOLDER, out }));`;
  const environment = { ...process.env, INIT_CWD: folder, LETTERS_FOLDER: undefined };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', script, '--', ...line],
    { encoding: 'utf8', env: environment },
  );
  return status === 0 ? (JSON.parse(stdout) as object) : stderr.trim();
}

test('without options the letters and the site are where they always are', () => {
  expect(read([])).toEqual({});
});

test('folders count from where the command was called', () => {
  expect(read(['--letters', 'my letters', '--out', 'new/site'])).toEqual({
    letters: path.join(folder, 'my letters'),
    out: path.join(folder, 'new/site'),
  });
});

test('an option without its folder, or none that is known, is told with what is taken', () => {
  expect(read(['--letters'])).toMatch(/^Option '--letters.*It takes: --letters FOLDER, --out FOLDER, behind “--”\.$/);
  expect(read(['--letters', '--out', 'site'])).toMatch(/It takes: --letters FOLDER, --out FOLDER/);
  expect(read(['--leters', 'my letters'])).toMatch(/^Unknown option '--leters'.*It takes/);
  expect(read(['my letters'])).toMatch(/It takes: --letters FOLDER/);
  expect(read(['--out', 'site'], false)).toMatch(/^Unknown option '--out'.*It takes: --letters FOLDER, behind “--”\.$/);
});

test('letters are only read from a folder that is there', async () => {
  await writeFile(path.join(folder, 'letter.xml'), '<TEI/>');
  for (const given of ['nowhere', 'letter.xml'])
    expect(read(['--letters', given])).toBe(
      `There is no folder ${given}. Give the folder with the letters’ TEI files: --letters FOLDER`,
    );
});

test('a site is written into a new or an empty folder, or over a site, and never over other files', async () => {
  const site = path.join(folder, 'site');
  await mkdir(site);
  expect(read(['--out', 'site'])).toEqual({ out: site });
  await writeFile(path.join(site, 'index.html'), 'My own page.');
  expect(read(['--out', 'site'])).toBe(
    'site holds other files, which a build would delete. Give a new or an empty folder: --out FOLDER',
  );
  expect(await readFile(path.join(site, 'index.html'), 'utf8')).toBe('My own page.');
  expect(read(['--out', 'site/index.html'])).toBe(
    'site/index.html is a file. Give a folder for the site: --out FOLDER',
  );
  await mkdir(path.join(site, 'assets'));
  expect(read(['--out', 'site'])).toEqual({ out: site });
  expect(read(['--out', '.'])).toMatch(/holds other files/);
});
