import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../../..');
const OURS = path.join(ROOT, 'src/ui/language');
const CONFIG = JSON.parse(readFileSync(path.join(OURS, 'lit-localize.json'), 'utf8')) as {
  readonly targetLocales: readonly string[];
};

let fresh = '';

/** Runs the tools of `npm run texts`, but into a folder of their own. */
beforeAll(() => {
  fresh = mkdtempSync(path.join(tmpdir(), 'vis-a-vis-texts-'));
  cpSync(path.join(OURS, 'xliff'), path.join(fresh, 'xliff'), { recursive: true });
  const config = path.join(fresh, 'lit-localize.json');
  writeFileSync(
    config,
    JSON.stringify({
      ...CONFIG,
      inputFiles: [`${ROOT}/src/**/*.ts`],
      output: { mode: 'runtime', language: 'ts', outputDir: path.join(fresh, 'texts') },
      interchange: { format: 'xliff', xliffDir: path.join(fresh, 'xliff') },
    }),
  );
  const tool = path.join(ROOT, 'node_modules/@lit/localize-tools/bin/lit-localize.js');
  for (const step of ['extract', 'build']) {
    execFileSync(process.execPath, [tool, step, '--config', config], { cwd: ROOT, stdio: 'pipe' });
  }
}, 300_000);

afterAll(() => rmSync(fresh, { recursive: true, force: true }));

interface Unit {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

function unitsOf(language: string): readonly Unit[] {
  const table = readFileSync(path.join(OURS, 'xliff', `${language}.xlf`), 'utf8');
  return [...table.matchAll(/<trans-unit id="([^"]+)">([^]*?)<\/trans-unit>/g)].map(([, id = '', unit = '']) => ({
    id,
    source: /<source>([^]*?)<\/source>/.exec(unit)?.[1] ?? '',
    target: /<target>([^]*?)<\/target>/.exec(unit)?.[1] ?? '',
  }));
}

/** What stands for a name, a number or a tag. */
function placeholders(text: string): readonly string[] {
  // By number: what the code calls a thing may change without a word to translators.
  return [...text.matchAll(/<x id="(\d+)"/g)].map(([, id = '']) => id).toSorted();
}

describe.each(CONFIG.targetLocales)('the table of the language %s', (language) => {
  test('holds what the code says today', () => {
    const table = path.join('xliff', `${language}.xlf`);
    expect(readFileSync(path.join(OURS, table), 'utf8')).toBe(readFileSync(path.join(fresh, table), 'utf8'));
    expect(unitsOf(language).length).toBeGreaterThan(400);
  });

  test('is what the page is given', async () => {
    const texts = path.join('texts', `${language}.ts`);
    const ours = path.join(OURS, texts);
    const made = await format(readFileSync(path.join(fresh, texts), 'utf8'), {
      ...(await resolveConfig(ours)),
      filepath: ours,
    });
    expect(readFileSync(ours, 'utf8')).toBe(made);
    // The page would show signs of HTML as they are written.
    expect(made).not.toMatch(/&(?:gt|lt|amp);/);
  });

  test('leaves nothing untranslated, and no name or number out', () => {
    const units = unitsOf(language);
    expect(units.filter(({ target }) => target === '').map(({ source }) => source)).toEqual([]);
    for (const { source, target } of units) expect.soft(placeholders(target), source).toEqual(placeholders(source));
  });
});
