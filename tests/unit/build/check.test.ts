import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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
