import path from 'node:path';
import type { HtmlTagDescriptor, Plugin, ResolvedConfig } from 'vite';
import type { Compiled } from '../edition/compiled.ts';
import { served, SHARDS } from '../edition/shards/served-edition.ts';
import { formatProblem } from '../edition/problem.ts';
import { coverageReport } from './coverage-report.ts';
import { FolderCompiler } from './folder-compiler.ts';
import { hashedName } from './hashed-name.ts';
import { aboutPath, serveEdition } from './serve-edition.ts';
import { pageMetadata } from './page-metadata.ts';

export interface LettersOptions {
  /** Where the TEI files are, from the project's root. */
  readonly folder: string;
  /** Draws the first view at build; its HTML takes the place of `<!--first-view-->` in index.html. */
  readonly firstView?: (compiled: Compiled) => Promise<string>;
}

/** The modules that give addresses, and what these are called; that of what is told is apart, so that the first script does not have it. */
const MODULES: Readonly<Record<string, 'editionUrl' | 'aboutUrl'>> = {
  'virtual:edition': 'editionUrl',
  'virtual:edition-about': 'aboutUrl',
};
const DEV_PATH = '@edition.json';
const DEV_PATHS = { editionUrl: DEV_PATH, aboutUrl: aboutPath(DEV_PATH) };
const FIRST_VIEW = '<!--first-view-->';

/**
 * Compiles the letters for the page. `virtual:edition` gives the address of the JSON, and `virtual:edition-about` that of what is told of it. In development it is compiled when asked
 * for, its problems travel with it, and the page is told of every change; in a build a problem with quoted letters fails the build, and of transcribed ones what
 * can be read is built.
 */
export function letters({ folder, firstView }: LettersOptions): Plugin {
  let config: ResolvedConfig;
  let compiled: Compiled | undefined;
  const references = { editionUrl: '', aboutUrl: '' };
  let fileName = '';
  /** Whether it is fetched with the page: an index of thousands of letters would keep the reader from the first of them. */
  let isAhead = false;

  return {
    name: 'letters',
    configResolved(resolved) {
      config = resolved;
    },

    async buildStart() {
      if (config.command !== 'build') return;
      const compiler = new FolderCompiler(config.root, folder);
      compiled = await compiler.compile();
      for (const file of compiler.files) this.addWatchFile(file);
      const { edition, problems } = compiled;
      const isWhole = problems.length === 0 || edition?.form === 'transcribed';
      if (!isWhole) this.error(['The letters can’t be built:', ...problems.map(formatProblem)].join('\n'));
      if (edition?.form === 'transcribed')
        config.logger.warn(coverageReport(compiled, compiler.files.length, false).join('\n'));
      const put = (room: string, name: string, content: unknown) => {
        const source = JSON.stringify(content);
        const file = room + hashedName(name, 'json', source);
        return {
          address: file,
          bytes: Buffer.byteLength(source),
          reference: this.emitFile({ type: 'asset', fileName: `${config.build.assetsDir}/${file}`, source }),
        };
      };
      // Readers of a built site can mend no file.
      const shown = { ...compiled, problems: [] };
      const answer = served(shown, (shard) => put(SHARDS, shard.name, shard));
      const index = put('', 'edition', answer);
      isAhead = !answer.shards;
      references.aboutUrl = put('', 'about', compiler.about(compiled)).reference;
      fileName = `${config.build.assetsDir}/${index.address}`;
      references.editionUrl = index.reference;
    },

    resolveId: (id) => (MODULES[id] ? `\0${id}` : undefined),
    load(id) {
      const name = MODULES[id.replace('\0', '')];
      if (!name) return undefined;
      const url =
        config.command === 'build'
          ? `import.meta.ROLLUP_FILE_URL_${references[name]}`
          : JSON.stringify(config.base + DEV_PATHS[name]);
      return `export const ${name} = ${url};`;
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
        const ahead = isAhead ? [preload(addressFrom(page, fileName, config.base))] : [];
        return { html: titled, tags: [...ahead, ...metadata] };
      },
    },

    configureServer(server) {
      serveEdition(server, new FolderCompiler(config.root, folder), config.base + DEV_PATH);
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
