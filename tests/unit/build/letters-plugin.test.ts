import { cp, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, createLogger, createServer } from 'vite';
import type { InlineConfig, ViteDevServer } from 'vite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { letters } from '../../../src/build/letters-plugin.ts';
import { EDITION_CHANGED } from '../../../src/build/serve-edition.ts';
import type { LettersOptions } from '../../../src/build/letters-plugin.ts';
import type { Compiled } from '../../../src/edition/compiled.ts';
import { compileTexts, harbour } from '../edition/quoted/sample.ts';

const HARBOUR = fileURLToPath(new URL('../../fixtures/harbour', import.meta.url));
const PAGE =
  '<!doctype html><html><head><title>t</title></head><body><!--first-view--><script type="module" src="/main.js"></script></body></html>';
const SCRIPT = `import { editionUrl } from 'virtual:edition'; globalThis.editionUrl = editionUrl;`;

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'site-'));
  await cp(HARBOUR, path.join(root, 'letters'), { recursive: true });
  await writeFile(path.join(root, 'index.html'), PAGE);
  await writeFile(path.join(root, 'main.js'), SCRIPT);
});
afterEach(() => rm(root, { recursive: true, force: true }));

function config(options: Partial<LettersOptions> = {}): InlineConfig {
  const plugins = [letters({ folder: 'letters', ...options })];
  return { root, base: './', configFile: false, logLevel: 'silent', plugins };
}

async function edit(name: string, from: string, to: string): Promise<void> {
  const file = path.join(root, 'letters', name);
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
}

const built = (file: string): Promise<string> => readFile(path.join(root, 'dist', file), 'utf8');

/** Builds the site; the name of the edition's file. */
async function buildForName(): Promise<string | undefined> {
  await build(config());
  return (await readdir(path.join(root, 'dist/assets'))).find((name) => name.startsWith('edition-'));
}

const doubtful = (number: number): string =>
  `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Letter ${number}</title></titleStmt></fileDesc></teiHeader><text><body><p>A <blink>word</blink></p></body></text></TEI>`;

const firstView = async ({ edition }: Compiled): Promise<string> => `<h1>${edition?.title} $& $1</h1>`;

describe('a build', { timeout: 30_000 }, () => {
  test('writes the edition beside the scripts, which find it wherever the site is put', async () => {
    await build({ ...config(), build: { modulePreload: false } });
    const assets = await readdir(path.join(root, 'dist/assets'));
    const json = assets.filter((name) => /^edition-[\w-]{8}\.json$/.test(name));
    expect(json).toHaveLength(1);
    const { edition, problems } = compileTexts(harbour());
    expect(JSON.parse(await built(`assets/${json[0]}`))).toEqual({ edition, problems });

    const moved = path.join(root, 'elsewhere/deep');
    await cp(path.join(root, 'dist'), moved, { recursive: true });
    const script = assets.find((name) => name.endsWith('.js')) ?? '';
    await import(/* @vite-ignore */ pathToFileURL(path.join(moved, 'assets', script)).href);
    const url = (globalThis as { editionUrl?: string }).editionUrl;
    expect(url).toBe(pathToFileURL(path.join(moved, 'assets', json[0] ?? '')).href);
  });

  test('tells of the edition in a small file of its own', async () => {
    await build(config());
    const about = (await readdir(path.join(root, 'dist/assets'))).find((name) => name.startsWith('about-'));
    expect(JSON.parse(await built(`assets/${about}`))).toEqual({
      id: 'harbour',
      title: 'The harbour letters',
      lang: 'en',
      letters: 3,
    });
  });

  test('of transcribed letters sums up their doubts apart, and serves none with them', async () => {
    await rm(path.join(root, 'letters'), { recursive: true });
    await mkdir(path.join(root, 'letters'));
    for (let number = 1; number <= 20; number += 1)
      await writeFile(path.join(root, `letters/${number}.xml`), doubtful(number));
    await writeFile(path.join(root, 'letters/bad.xml'), '<TEI>');
    await build(config());
    const assets = await readdir(path.join(root, 'dist/assets'));
    const [edition = '', about = ''] = ['edition-', 'about-'].map((name) =>
      assets.find((file) => file.startsWith(name)),
    );
    expect(JSON.parse(await built(`assets/${edition}`))).toMatchObject({ problems: [] });
    expect(await built(`assets/${edition}`)).not.toContain('is not understood');
    expect(JSON.parse(await built(`assets/${about}`))).toMatchObject({
      letters: 20,
      reading: {
        files: 21,
        refused: { count: 1, first: [{ where: { file: 'bad.xml', line: 1 } }] },
        doubts: [],
        doubted: 20,
        markup: { count: 1, first: [{ name: 'blink', times: 20 }] },
      },
    });
  });

  test('names the edition by what is in it', async () => {
    const first = await buildForName();
    expect(await buildForName()).toBe(first);
    await edit('master-1901.xml', 'I paid', 'I had paid');
    expect(await buildForName()).not.toBe(first);
  });

  test('lets the page fetch the edition before its scripts run', async () => {
    const json = await buildForName();
    expect(await built('index.html')).toContain(`<link rel="preload" as="fetch" crossorigin href="./assets/${json}">`);
  });

  test.each([
    ['a base of its own', '/read/', 'index.html', 'href="/read/assets/edition-'],
    ['a page in a folder', './', 'page/in/index.html', 'href="../../assets/edition-'],
  ])('also with %s', async (_, base, page, href) => {
    await cp(path.join(root, 'index.html'), path.join(root, 'page/in/index.html'));
    await build({ ...config(), base, build: { rolldownOptions: { input: path.join(root, page) } } });
    expect(await built(page)).toContain(href);
  });

  test('puts the first view into the page, letter by letter as it was drawn', async () => {
    await build(config({ firstView }));
    expect(await built('index.html')).toContain('<body><h1>The harbour letters $& $1</h1>');
    await writeFile(path.join(root, 'index.html'), PAGE.replace('<!--first-view-->', ''));
    await expect(build(config({ firstView }))).rejects.toThrow('index.html has no <!--first-view-->');
  });

  test('fails for a mistake in a letter, and says all of them', async () => {
    await edit('master-1901.xml', 'edition.xml#fees', 'edition.xml#fee');
    await edit('order-1900.xml', '</abstract>', '');
    const lines = [
      'letters/master-1901.xml:25:47  “edition.xml#fee” does not lead to anything; a theme is wanted here.  Did you mean “edition.xml#fees”?',
      'letters/order-1900.xml:18:5',
    ];
    const failure = await build(config()).catch((error: unknown) => error);
    for (const line of lines) expect(failure).toMatchObject({ message: expect.stringContaining(line) });
  });
});

describe('in development', { timeout: 30_000 }, () => {
  let server: ViteDevServer;
  const errors: string[] = [];
  const sent = vi.fn();

  beforeEach(async () => {
    errors.length = 0;
    sent.mockReset();
    const customLogger = { ...createLogger('silent'), error: (message: string) => void errors.push(message) };
    server = await createServer({ ...config(), customLogger, server: { port: 0, host: '127.0.0.1' } });
    const { hot } = server.environments.client;
    const send: (...message: unknown[]) => void = hot.send.bind(hot);
    hot.send = (...message: unknown[]) => {
      sent(message[0]);
      send(...message);
    };
    await server.listen();
    const watched = (): readonly string[] | undefined => server.watcher.getWatched()[path.join(root, 'letters')];
    await vi.waitFor(() => expect(watched()).toContain('order-1900.xml'), { timeout: 5000 });
  });
  afterEach(() => server.close());

  async function fetchEdition(): Promise<Compiled> {
    const { editionUrl } = (await server.ssrLoadModule('virtual:edition')) as { editionUrl: string };
    const origin = server.resolvedUrls?.local[0] ?? '';
    const response = await fetch(new URL(editionUrl, origin));
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json']);
    return (await response.json()) as Compiled;
  }

  test('the edition is served as in a build', async () => {
    const { edition, problems } = compileTexts(harbour());
    expect(await fetchEdition()).toEqual({ edition, problems });
    expect(errors).toEqual([]);
  });

  test('so is what is told of it', async () => {
    const { aboutUrl } = (await server.ssrLoadModule('virtual:edition-about')) as { aboutUrl: string };
    const response = await fetch(new URL(aboutUrl, server.resolvedUrls?.local[0]));
    expect(await response.json()).toMatchObject({ title: 'The harbour letters', letters: 3 });
  });

  test('an edited letter is told to the page, which then fetches the new text', async () => {
    await fetchEdition();
    await edit('master-1901.xml', 'I paid on the day.', 'I paid the day after.');
    await vi.waitFor(() => expect(sent).toHaveBeenCalledWith(EDITION_CHANGED), { timeout: 5000 });
    const { edition } = await fetchEdition();
    expect(edition?.letters[1]?.passages[0]?.text).toMatch(/^I paid the day after\./);
  });

  test('so are a letter that comes and one that goes', async () => {
    const order = await readFile(path.join(root, 'letters/order-1900.xml'), 'utf8');
    await rm(path.join(root, 'letters/order-1900.xml'));
    await vi.waitFor(() => expect(sent).toHaveBeenCalledWith(EDITION_CHANGED), { timeout: 5000 });
    expect((await fetchEdition()).edition?.letters).toHaveLength(2);
    sent.mockReset();
    await writeFile(path.join(root, 'letters/order-1900.xml'), order);
    await vi.waitFor(() => expect(sent).toHaveBeenCalledWith(EDITION_CHANGED), { timeout: 5000 });
    expect((await fetchEdition()).edition?.letters).toHaveLength(3);
  });

  test('a mistake travels with the edition, is written to the terminal once, and the rest shows', async () => {
    await edit('guild-1901.xml', '</body>', '');
    await vi.waitFor(() => expect(sent).toHaveBeenCalledWith(EDITION_CHANGED), { timeout: 5000 });
    const { edition, problems } = await fetchEdition();
    await fetchEdition();
    expect(edition?.letters.map(({ id }) => id)).toEqual(['master-1901', 'order-1900']);
    expect(problems).toMatchObject([{ code: 'not-well-formed', where: { file: 'letters/guild-1901.xml' } }]);
    expect(errors).toEqual([expect.stringMatching(/^letters\/guild-1901\.xml:\d+:\d+ {2}/)]);
  });

  test('a folder that is not there yet is an error until it is', async () => {
    await rename(path.join(root, 'letters'), path.join(root, 'away'));
    const origin = server.resolvedUrls?.local[0] ?? '';
    expect((await fetch(new URL('@edition.json', origin))).status).toBe(500);
    await rename(path.join(root, 'away'), path.join(root, 'letters'));
    expect((await fetchEdition()).edition?.letters).toHaveLength(3);
  });

  test('files of other kinds change nothing', async () => {
    await writeFile(path.join(root, 'letters/README.md'), 'For editors');
    await writeFile(path.join(root, 'other.xml'), '<a/>');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(sent).not.toHaveBeenCalledWith(EDITION_CHANGED);
  });
});
