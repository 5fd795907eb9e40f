import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Site } from './site.ts';

/** Addresses of the first page in three forms. */
export interface PageVariants {
  /** As built. */
  readonly ours: string;
  /** The same program and style, but nothing to see before the script has drawn it. */
  readonly scriptOnly: string;
  /** The same words and style in one file, without a script. */
  readonly still: string;
}

/** Adds the two other forms of the first page to the built site. */
export async function addPageVariants({ folder, url }: Pick<Site, 'folder' | 'url'>): Promise<PageVariants> {
  const html = await readFile(path.join(folder, 'index.html'), 'utf8');
  const emptied = replaceOnce(html, /(<div id="room">)[\s\S]*(<\/div>\s*<\/body>)/, '$1$2');
  await writeFile(path.join(folder, 'script-only.html'), emptied);
  await writeFile(path.join(folder, 'still.html'), await withoutScript(html, folder));
  return { ours: url, scriptOnly: `${url}script-only.html`, still: `${url}still.html` };
}

async function withoutScript(html: string, folder: string): Promise<string> {
  const sheet = /<link\b[^>]*\brel="stylesheet"[^>]*\bhref="\.\/([^"]+\.css)"[^>]*>/;
  const [, href = ''] = sheet.exec(html) ?? [];
  const css = await readFile(path.join(folder, href), 'utf8');
  // The sheet's addresses count from its own place, the page's from the root.
  const moved = css.replaceAll(/url\((["']?)\.\//g, `url($1./${path.posix.dirname(href)}/`);
  return (
    replaceOnce(html, sheet, () => `<style>${moved}</style>`)
      .replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
      // Its policy would let none of the styles be read that now stand in it.
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      .replaceAll(/<link\b[^>]*\b(?:rel="modulepreload"|as="fetch")[^>]*>/g, '')
  );
}

function replaceOnce(text: string, pattern: RegExp, by: string | (() => string)): string {
  const replaced = typeof by === 'string' ? text.replace(pattern, by) : text.replace(pattern, by);
  if (replaced === text) throw new Error(`The built page has changed: nothing in it is like ${String(pattern)}.`);
  return replaced;
}
