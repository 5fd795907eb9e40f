import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { check } from '../../../src/build/check.ts';

const run = promisify(execFile);
const HARBOUR = fileURLToPath(new URL('../../fixtures/harbour', import.meta.url));
const COMMAND = fileURLToPath(new URL('../../../scripts/check.mjs', import.meta.url));

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'check-'));
  await cp(HARBOUR, path.join(root, 'letters'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function edit(from: string, to: string): Promise<void> {
  const file = path.join(root, 'letters/master-1901.xml');
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
}

describe('an editor checks the letters', () => {
  test('that are in order', async () => {
    expect(await check(root, 'letters')).toEqual({
      lines: ['2 letters, 1 known only by mention, 3 passages, 1 context text, no problems.'],
      exitCode: 0,
    });
  });

  test('of which none stands apart as context', async () => {
    await rm(path.join(root, 'letters/notice-1901.xml'));
    expect((await check(root, 'letters')).lines).toEqual([
      '2 letters, 1 known only by mention, 3 passages, no problems.',
    ]);
  });

  test('with a mistake: a line says where, what and what to do', async () => {
    await edit('edition.xml#fees', 'edition.xml#fee');
    expect(await check(root, 'letters')).toEqual({
      lines: [
        'letters/master-1901.xml:25:47  “edition.xml#fee” does not lead to anything; a theme is wanted here.  Did you mean “edition.xml#fees”?',
        '',
        '1 problem to correct.',
      ],
      exitCode: 1,
    });
  });

  test('in a folder that is not there', async () => {
    const { lines, exitCode } = await check(root, 'brieven');
    expect([lines[0], exitCode]).toEqual([expect.stringMatching(/^There is no folder brieven\./), 1]);
  });

  test('in an empty folder', async () => {
    await rm(path.join(root, 'letters'), { recursive: true });
    await cp(HARBOUR, path.join(root, 'letters'), { recursive: true, filter: (file) => !file.endsWith('.xml') });
    expect((await check(root, 'letters')).lines[0]).toMatch(/^edition\.xml:1:1 {2}The edition file is missing/);
  });
});

describe('npm run check', { timeout: 30_000 }, () => {
  test('says that all is well and succeeds, from any folder', async () => {
    const { stdout } = await run(process.execPath, [COMMAND], { cwd: root });
    expect(stdout).toBe('2 letters, 1 known only by mention, 3 passages, 1 context text, no problems.\n');
  });

  test('prints the problems of the folder it is given and fails', async () => {
    await edit('when=', 'wann=');
    await edit('notAfter="1901-02"', 'notAfter="1901-02-30"');
    const failure = await run(process.execPath, [COMMAND, path.join(root, 'letters')], { cwd: root }).catch(
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^letters\/master-1901\.xml:14:40 {2}There is no 1901-02-30 in the calendar\. {2}/),
    });
  });
});

const letter = (from: string, more = ''): string =>
  `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A letter</title></titleStmt></fileDesc><profileDesc><correspDesc>
<correspAction type="sent"><persName>${from}</persName><date when="1820"/></correspAction>${more}</correspDesc></profileDesc></teiHeader>
<text><body><p>Words</p></body></text></TEI>`;

const next = (target: string): string => `<correspContext><ref type="next" target="${target}"/></correspContext>`;

describe('an editor checks transcribed letters', () => {
  beforeEach(async () => {
    await rm(path.join(root, 'letters'), { recursive: true });
    await mkdir(path.join(root, 'letters/1820'), { recursive: true });
    await writeFile(path.join(root, 'letters/1820/a.xml'), letter('Ada'));
    await writeFile(path.join(root, 'letters/b.xml'), letter('Ben'));
  });

  test('that can all be read, in folders too', async () => {
    expect(await check(root, 'letters')).toEqual({
      lines: [
        '2 letters read from 2 files: 2 with text, 0 without; 0 files with doubts.',
        'Without addressee: 2 letters: a.xml, b.xml',
        '2 persons and bodies, 0 places pointed at, 2 parties: Ada (1, column); Ben (1, column)',
        'Title: letters. Language: und. Id: letters.',
        'Inferred, since no settings say it: title, language, parties.',
      ],
      exitCode: 0,
    });
  });

  test('of which one is refused: the rest is read', async () => {
    await writeFile(path.join(root, 'letters/c.xml'), '<TEI>');
    const { lines, exitCode } = await check(root, 'letters');
    expect(lines.slice(0, 4)).toEqual([
      '1 file refused:',
      '  letters/c.xml:1:6  The file ends, but <TEI> begins on line 1 and is not closed.  Write </TEI>.',
      '',
      '2 letters read from 3 files: 2 with text, 0 without; 0 files with doubts.',
    ]);
    expect(exitCode).toBe(1);
  });

  test('with many doubts of a kind: the first are printed, or all', async () => {
    await writeFile(path.join(root, 'letters/edition.json'), '{ "tittle": "Harbour letters" }');
    await writeFile(
      path.join(root, 'letters/d.xml'),
      letter('Dee', [1, 2, 3, 4, 5].map((number) => next(`gone-${number}`)).join('')),
    );
    const few = await check(root, 'letters');
    expect(few.lines.slice(0, 6)).toEqual([
      '6 doubts in 2 files:',
      '  letters/edition.json:1:3  “tittle” is not a setting that is known.  Did you mean “title”?',
      expect.stringMatching(/^ {2}letters\/d\.xml:2:\d+ {2}“gone-1” leads to no letter/),
      expect.stringMatching(/gone-2/),
      expect.stringMatching(/gone-3/),
      '  … and 2 more like these (--all prints each)',
    ]);
    expect(few.exitCode).toBe(0);
    expect((await check(root, 'letters', true)).lines.filter((line) => line.includes('gone-'))).toHaveLength(5);
  });

  test('with markup that is not understood, which is counted apart from doubts', async () => {
    await writeFile(
      path.join(root, 'letters/c.xml'),
      letter('Cy', '').replaceAll(/<p>(?=.*<\/p>)/g, '<p><frob>A</frob> '),
    );
    await writeFile(path.join(root, 'letters/d.xml'), letter('Dee', next('gone')));
    const { lines } = await check(root, 'letters');
    expect(lines[0]).toBe('1 doubt in 1 file, beside markup that is not understood:');
    expect(lines.find((line) => line.includes('letters read'))).toMatch(/; 2 files with doubts or such markup\.$/);
  });

  test('of which there is none', async () => {
    await rm(path.join(root, 'letters'), { recursive: true });
    await mkdir(path.join(root, 'letters'));
    await writeFile(path.join(root, 'letters/a.xml'), '<html/>');
    const { lines, exitCode } = await check(root, 'letters');
    expect([lines.at(-1), exitCode]).toEqual(['No letter was read from 1 file.', 1]);
  });
});
