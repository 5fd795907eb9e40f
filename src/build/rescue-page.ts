import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { HtmlTagDescriptor, Plugin, ResolvedConfig } from 'vite';
import type { ServedEdition } from '../edition/shards/served-edition.ts';
import { escapeHtml } from '../exports/html-text.ts';
import { bundledScript } from './bundled-script.ts';
import { hashedName } from './hashed-name.ts';
import { plainPagePolicy } from './policy/directives.ts';

/** Where notes are saved when the rest of the site does not work. */
export const RESCUE_PAGE = 'rescue.html';

/** So old a syntax is read by browsers that the site itself is too new for. */
const OLD_SYNTAX = 'es2020';

/**
 * Adds to the built site a page that saves notes as files and needs nothing of the rest, and to the page of the letters a line, hidden until
 * something fails, with the name of the script that tells of it (`rescue/early-watch.ts`). `look` is given what their scripts have in them. Development does without.
 */
export function rescuePage(folder: string, look: () => Plugin): Plugin {
  let config: ResolvedConfig;
  let trouble = '';
  let script = '';
  let sheet = '';

  return {
    name: 'rescue-page',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      const { version } = JSON.parse(await readFile(path.join(config.root, 'package.json'), 'utf8')) as {
        version: string;
      };
      const [telling, rescuing] = await Promise.all([
        bundledScript({
          entry: `${folder}/trouble.ts`,
          name: 'trouble',
          format: 'es',
          target: OLD_SYNTAX,
          plugin: look(),
          define: { 'import.meta.env.VITE_VERSION': JSON.stringify(version) },
        }),
        bundledScript({
          entry: `${folder}/rescue-page.ts`,
          name: 'rescue',
          format: 'iife',
          target: OLD_SYNTAX,
          plugin: look(),
        }),
      ]);
      const source = await readFile(path.join(config.root, folder, 'rescue.css'), 'utf8');
      [trouble, script, sheet] = [telling.fileName, rescuing.fileName, `assets/${hashedName('rescue', 'css', source)}`];
      for (const file of [telling, rescuing, { fileName: sheet, source }]) this.emitFile({ type: 'asset', ...file });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (): HtmlTagDescriptor[] => [lineOf(path.posix.basename(trouble))],
    },
    generateBundle(_options, bundle) {
      const edition = Object.values(bundle).find(({ fileName }) => /^assets\/edition-[^/]*\.json$/.test(fileName));
      const json = edition?.type === 'asset' ? String(edition.source) : '{}';
      const { edition: of } = JSON.parse(json) as Partial<ServedEdition>;
      const source = pageText({ script, sheet, edition: of?.id ?? '', title: of?.title ?? '' });
      this.emitFile({ type: 'asset', fileName: RESCUE_PAGE, source });
    },
  };
}

/** In English, as what has the reader's language is what could not be loaded. */
function lineOf(script: string): HtmlTagDescriptor {
  const attrs = {
    id: 'trouble',
    class: 'failure',
    role: 'alert',
    lang: 'en',
    dir: 'ltr',
    hidden: true,
    'data-script': script,
  };
  const children = `A part of this page failed. The letters can still be read, and notes that say “Saved” are stored in this browser. Reload the page to try again. <a href="./${RESCUE_PAGE}">Rescue page: save your notes</a>`;
  return { tag: 'div', attrs, children, injectTo: 'body' };
}

interface PageParts {
  readonly script: string;
  readonly sheet: string;
  readonly edition: string;
  readonly title: string;
}

function pageText({ script, sheet, edition, title }: PageParts): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${plainPagePolicy()}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="robots" content="noindex" />
    <meta name="color-scheme" content="light dark" />
    <title>Rescue page · Vis-à-vis</title>
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="./${sheet}" />
    <script src="./${script}" defer></script>
  </head>
  <body>
    <main data-edition="${escapeHtml(edition)}" data-title="${escapeHtml(title)}">
      <h1>Rescue page</h1>
      <p>
        This page saves your notes as files when the rest of the site does not work. Its script has not run yet. If these words stay, it was not loaded
        or scripts are switched off: allow scripts and reload the page. Your notes are stored in this browser as before; do not delete the site’s data.
      </p>
    </main>
  </body>
</html>
`;
}
