import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import type { HtmlTagDescriptor, Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import { compile } from '../edition/compile.ts';
import type { Compiled } from '../edition/compiled.ts';
import { formatProblem } from '../edition/problem.ts';
import { isLetterFile, readLettersFolder } from './letters-folder.ts';
import { pageMetadata } from './page-metadata.ts';

export interface LettersOptions {
  /** Where the TEI files are, from the project's root. */
  readonly folder: string;
  /** Draws the first view at build; its HTML takes the place of `<!--first-view-->` in index.html. */
  readonly firstView?: (compiled: Compiled) => Promise<string>;
}

const MODULE = 'virtual:edition';
const RESOLVED = `\0${MODULE}`;
const DEV_PATH = '@edition.json';
const FIRST_VIEW = '<!--first-view-->';

/** Sent to the page in development when a letter was added, changed or removed: fetch the edition again. */
export const EDITION_CHANGED = 'edition:changed';

/**
 * Compiles the letters for the page. `virtual:edition` gives the address of the JSON. In development it is compiled when asked
 * for, its problems travel with it, and {@link EDITION_CHANGED} is sent on every change; in a build a problem fails the build.
 */
export function letters({ folder, firstView }: LettersOptions): Plugin {
  let config: ResolvedConfig;
  let compiled: Compiled | undefined;
  let reference = '';
  let fileName = '';

  const compileFolder = async (): Promise<Compiled> => compile(await readLettersFolder(config.root, folder));

  return {
    name: 'letters',
    configResolved(resolved) {
      config = resolved;
    },

    async buildStart() {
      if (config.command !== 'build') return;
      const files = await readLettersFolder(config.root, folder);
      for (const { file } of files) this.addWatchFile(path.resolve(config.root, file));
      compiled = compile(files);
      const { problems } = compiled;
      if (problems.length > 0) this.error(['The letters can’t be built:', ...problems.map(formatProblem)].join('\n'));
      const source = JSON.stringify(compiled);
      const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
      fileName = `${config.build.assetsDir}/edition-${hash}.json`;
      reference = this.emitFile({ type: 'asset', fileName, source });
    },

    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const url =
        config.command === 'build'
          ? `import.meta.ROLLUP_FILE_URL_${reference}`
          : JSON.stringify(config.base + DEV_PATH);
      return `export const editionUrl = ${url};`;
    },

    transformIndexHtml: {
      order: 'post',
      async handler(html, { path: page }) {
        if (config.command !== 'build' || !compiled) return html;
        const first = firstView && (await firstView(compiled));
        if (first !== undefined && !html.includes(FIRST_VIEW)) throw new Error(`index.html has no ${FIRST_VIEW}.`);
        const filled = first === undefined ? html : html.replace(FIRST_VIEW, () => first);
        const titled = filled.replace('<title>', () => `<title>${escaped(compiled?.edition?.title ?? '')} · `);
        const metadata = compiled.edition ? pageMetadata(compiled.edition) : [];
        return { html: titled, tags: [preload(addressFrom(page, fileName, config.base)), ...metadata] };
      },
    },

    configureServer(server) {
      serveEdition(server, path.resolve(config.root, folder), config.base + DEV_PATH, compileFolder);
    },
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function preload(href: string): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href }, injectTo: 'head' };
}

/** With a relative base, addresses in a page count from the page. */
function addressFrom(page: string, fileName: string, base: string): string {
  if (base !== '' && base !== './') return base + fileName;
  const up = path.posix.relative(path.posix.dirname(page.replace(/^\//, '')), '.');
  return up === '' ? `./${fileName}` : `${up}/${fileName}`;
}

function serveEdition(
  server: ViteDevServer,
  folder: string,
  url: string,
  compileFolder: () => Promise<Compiled>,
): void {
  let current: Promise<Compiled> | undefined;
  const compileAndSay = async (): Promise<Compiled> => {
    const compiled = await compileFolder();
    for (const problem of compiled.problems) server.config.logger.error(formatProblem(problem), { timestamp: true });
    return compiled;
  };
  server.watcher.add(folder);
  server.watcher.on('all', (_event, file) => {
    if (path.dirname(path.resolve(file)) !== folder || !isLetterFile(file)) return;
    current = undefined;
    server.environments.client.hot.send(EDITION_CHANGED);
  });
  const answer = async (response: ServerResponse, next: (error: unknown) => void): Promise<void> => {
    try {
      current ??= compileAndSay();
      const compiled = await current;
      response.setHeader('Content-Type', 'application/json');
      response.setHeader('Cache-Control', 'no-store');
      response.end(JSON.stringify(compiled));
    } catch (error) {
      current = undefined;
      next(error);
    }
  };
  server.middlewares.use((request, response, next) => {
    if (request.url?.split('?')[0] === url) void answer(response, next);
    else next();
  });
}
