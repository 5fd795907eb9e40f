import { expect, test } from '@playwright/test';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createServer } from 'vite';
import { passage } from './room.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PARTS = ['src', 'scripts', 'letters', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts'];

test('a letter edited in development updates the open page; a broken one is told with its place, and the rest stays', async ({
  page,
}) => {
  const root = await mkdtemp(path.join(tmpdir(), 'vis-a-vis-dev-'));
  for (const part of PARTS) await cp(path.join(ROOT, part), path.join(root, part), { recursive: true });
  await symlink(path.join(ROOT, 'node_modules'), path.join(root, 'node_modules'), 'dir');
  const server = await createServer({ root, configFile: path.join(root, 'vite.config.ts'), logLevel: 'silent' });
  try {
    await server.listen(0);
    const letter = path.join(root, 'letters/board-2012.xml');
    const before = await readFile(letter, 'utf8');
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await expect(passage(page, 'board-internet')).toContainText('It is really surprising');

    await writeFile(letter, before.replace('It is really surprising', 'It is truly surprising'));
    await expect(passage(page, 'board-internet')).toContainText('It is truly surprising');

    await writeFile(letter, before.replace('</quote>', ''));
    await expect(page.getByRole('region', { name: /problems? in the letters/ })).toContainText(
      /board-2012\.xml:\d+:\d+/,
    );
    await expect(passage(page, 'belmokhtar-internet')).toBeVisible();

    await writeFile(letter, before);
    await expect(page.getByRole('region', { name: /problems? in the letters/ })).toHaveCount(0);
    await expect(passage(page, 'board-internet')).toContainText('It is really surprising');
  } finally {
    await server.close();
    await rm(root, { recursive: true, force: true });
  }
});
