import { expect, test } from '@playwright/test';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createServer } from 'vite';
import { generatedTei } from '../../bench/large/generated-tei.ts';
import { passage } from './room.ts';

/** The project in development, in a folder of its own. */
interface Development {
  readonly letters: string;
  readonly address: string;
  stop(): Promise<void>;
}

const ROOT = path.resolve(import.meta.dirname, '../..');
const PARTS = ['src', 'scripts', 'letters', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts'];

async function develop(prepare: (letters: string) => Promise<void> = async () => undefined): Promise<Development> {
  const root = await mkdtemp(path.join(tmpdir(), 'vis-a-vis-dev-'));
  for (const part of PARTS) await cp(path.join(ROOT, part), path.join(root, part), { recursive: true });
  await symlink(path.join(ROOT, 'node_modules'), path.join(root, 'node_modules'), 'dir');
  const letters = path.join(root, 'letters');
  await prepare(letters);
  const server = await createServer({ root, configFile: path.join(root, 'vite.config.ts'), logLevel: 'silent' });
  await server.listen(0);
  return {
    letters,
    address: server.resolvedUrls?.local[0] ?? '',
    async stop() {
      await server.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

test('a letter edited in development updates the open page; a broken one is told with its place, and the rest stays', async ({
  page,
}) => {
  const { letters, address, stop } = await develop();
  try {
    const letter = path.join(letters, 'board-2012.xml');
    const before = await readFile(letter, 'utf8');
    await page.goto(address);
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
    await stop();
  }
});

test('of many transcribed letters only the one whose words were edited comes anew, also to the search; one with another sender brings all @whole', async ({
  page,
}) => {
  const { letters, address, stop } = await develop(async (folder) => {
    await rm(folder, { recursive: true });
    await mkdir(folder);
    for (const { file, text } of generatedTei(200)) await writeFile(path.join(folder, path.basename(file)), text);
  });
  try {
    const fetched: string[] = [];
    page.on('request', (request) => void (/@edition\.json/.test(request.url()) && fetched.push(request.url())));
    await page.goto(address);
    const article = page.locator('app-shell article[id]').first();
    await expect(article.locator('letter-text')).not.toBeEmpty();
    const file = await page.evaluate(
      (shown) => {
        const all = document.querySelector('app-shell')?.edition.letters ?? [];
        return all.find(({ id }) => shown === id || shown?.startsWith(`${id}.`))?.file ?? '';
      },
      await article.getAttribute('id'),
    );
    const letter = path.join(letters, path.basename(file));
    const before = await readFile(letter, 'utf8');
    await page.keyboard.press('/');
    await page.locator('find-bar input[type=search]').fill('Xylophone');
    await expect(page.locator('find-bar')).toContainText('Nothing found');
    // Letters that are set later are fetched until then.
    await expect(async () => {
      const earlier = fetched.length;
      await page.waitForTimeout(500);
      expect(fetched).toHaveLength(earlier);
    }).toPass();
    fetched.length = 0;

    const edited = before.replace(/(<body\b[\s\S]*?<p\b[^>]*>)/, '$1Xylophones, please. ');
    await writeFile(letter, edited);
    await expect(article).toContainText('Xylophones, please.');
    expect(fetched).toEqual([]);
    await page.locator('find-bar input[type=search]').fill('Xylophones');
    await expect(page.locator('find-bar')).toContainText('1 hit in 1 passage');

    await writeFile(
      letter,
      edited.replace(
        /(<correspAction type="sent">\s*)<persName[\s\S]*?<\/persName>/,
        '$1<persName>Quirina Vogelsang</persName>',
      ),
    );
    await expect(page.locator('app-shell')).toContainText('Quirina Vogelsang');
  } finally {
    await stop();
  }
});
