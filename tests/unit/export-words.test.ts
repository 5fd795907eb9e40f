import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

/** The command as a reader runs it. */
function exported(...words: readonly string[]) {
  return run(process.execPath, ['scripts/export.mjs', ...words], { cwd: PROJECT });
}

const MISTAKES = [
  [['text', '--out', 'missing/folder/x'], 'There is no folder missing/folder. Make it first'],
  [['text', '--out', 'missing/'], 'There is no folder missing. Make it first'],
  [['text', '--lettre', 'x'], "Unknown option '--lettre'. All options are told by: npm run export -- --help"],
  [['text', '--out'], "Option '--out <value>' argument missing. All options are told by"],
  [['tei', 'json'], 'One format at a time, not also json.'],
] as const;

test.each(MISTAKES)('%j ends with a line before anything is made', async (words, line) => {
  const failed = await exported(...words).catch((error: unknown) => error);
  expect(failed).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(line) as string });
  expect((failed as { readonly stderr: string }).stderr.trimEnd().split('\n')).toHaveLength(1);
});

test('--help tells formats and options', async () => {
  const { stdout, stderr } = await exported('--help');
  expect(stderr).toBe('');
  for (const word of ['text ', 'tei ', 'page ', '--letter ', '--folder ', '--address ', '--out ', '--help '])
    expect(stdout).toContain(`\n  ${word}`);
});
