import { SHARDS } from '../../edition/shards/served-edition.ts';
import type { ServedEdition } from '../../edition/shards/served-edition.ts';
import { withShards } from '../../edition/shards/shard.ts';
import type { Shard } from '../../edition/shards/shard.ts';
import { escapeHtml } from '../html-text.ts';
import { base64Of } from './base64.ts';
import { importsOf, refuseCircle, STARTER, startable } from './page-starter.ts';
import type { ReadSiteFile, SiteFiles } from './site-files.ts';

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** As the build writes it. */
const POLICY = /(<meta http-equiv="Content-Security-Policy" content=")[^"]*(" \/>)/;

/** Where the page stands that is told on it, and what it asks for. */
export interface PageOptions extends Pick<SiteFiles, 'parts' | 'policy'> {
  /** Where the edition is published; links that are given to others begin with it. */
  readonly address: string | undefined;
}

/**
 * The built site as one page that needs nothing else: it opens from a disk, without a server. It is the site's own page, scripts and style
 * sheets; only how they find one another is changed. Throws where the site asks for something in a way that is not known here.
 */
export async function* singlePage(read: ReadSiteFile, { parts, policy, address }: PageOptions): AsyncGenerator<string> {
  const page = textOf(await read('index.html'));
  const [, entry = ''] = /<script type="module"[^>]* src="\.\/([^"]+)"><\/script>/.exec(page) ?? [];
  const end = page.lastIndexOf('</body>');
  const headEnd = page.indexOf('</head>');
  if (!parts.includes(entry) || end < 0 || headEnd < 0) throw new Error('index.html is not the page as it is built.');

  yield await headOf(page.slice(0, headEnd), policy, read);
  if (address !== undefined) yield `<link rel="canonical" href="${escapeHtml(address)}">\n`;
  for (const name of sheetsOf(page, parts)) yield `<style>${await sheetText(name, read)}</style>\n`;
  yield withinPage(page.slice(headEnd, end));
  const imports = new Map<string, readonly string[]>();
  for (const name of parts.filter((part) => !part.endsWith('.css') && !isShard(part))) {
    const text = name.endsWith('.json') ? await letters(name, read) : await script(name, read);
    imports.set(name.slice(name.lastIndexOf('/') + 1), importsOf(text));
    yield `<script type="text/plain" data-part="${name}" data-type="${typeOf(name)}">${text}</script>\n`;
  }
  refuseCircle(imports);
  yield `<script>${STARTER.replace('ENTRY', entry)}</script>\n${page.slice(end)}`;
}

/** The head with what it names in it. What serves a site alone goes: what is fetched ahead, what the site is as an application. */
async function headOf(head: string, policy: string, read: ReadSiteFile): Promise<string> {
  const kept = head
    .replace(POLICY, `$1${policy}$2`)
    .replaceAll(/\s*<link rel="(?:preload|manifest|apple-touch-icon|stylesheet)"[^>]*>/g, '')
    .replaceAll(/\s*<script type="module"[^>]*><\/script>/g, '')
    // Links of the letters count from the page, and a page on a disk is none that others could follow.
    .replaceAll(/"url":"\.\/[^"]*",/g, '');
  const early = await replaced(kept, /<script src="\.\/([^"]+)"><\/script>/g, async (name) => {
    return `<script>${inElement(textOf(await read(name)).trim())}</script>`;
  });
  return replaced(early, /href="\.\/([^"]+)"/g, async (name) => `href="${dataUrl(name, await read(name))}"`);
}

/** All style sheets, that of the first view first: none is fetched when a part of the page is opened. */
function sheetsOf(page: string, parts: readonly string[]): readonly string[] {
  const [, first = ''] = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)"/.exec(page) ?? [];
  return [first, ...parts.filter((part) => part.endsWith('.css') && part !== first)];
}

async function sheetText(name: string, read: ReadSiteFile): Promise<string> {
  const sheet = textOf(await read(name));
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const whole = await replaced(sheet, /url\(\.\/([^)]+)\)/g, async (file) => {
    return `url(${dataUrl(file, await read(folder + file))})`;
  });
  return whole.replaceAll('</', '<\\/');
}

/** Links of the first view: `./` is a site's page, but a disk's folder, where no other page of the site is. */
function withinPage(body: string): string {
  return body
    .replaceAll(/href="\.\/(?=[#?])/g, 'href="')
    .replaceAll('href="./"', 'href="?"')
    .replaceAll(/ <a href="\.\/rescue\.html">[^<]*<\/a>/g, '')
    .replaceAll(/ data-script="[^"]*"/g, '');
}

async function letters(name: string, read: ReadSiteFile): Promise<string> {
  // Nothing in it may end the element. In JSON this is the same character.
  return (await wholeEdition(name, read)).replaceAll('<', '\\u003c');
}

async function script(name: string, read: ReadSiteFile): Promise<string> {
  return inElement(startable(name, textOf(await read(name))));
}

/** In a script, what would end its element stands in words and patterns alone, where this says the same. */
function inElement(text: string): string {
  return text.replaceAll(/<(?=\/script|!--)/gi, '\\x3c');
}

/** A page on a disk fetches nothing: a large edition stands in it with all its letters. */
async function wholeEdition(name: string, read: ReadSiteFile): Promise<string> {
  const text = textOf(await read(name));
  const { shards, shardBytes: _, edition, ...rest } = JSON.parse(text) as Partial<ServedEdition>;
  if (!shards || !edition) return text;
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const all: Shard[] = [];
  for (const file of Object.values(shards)) all.push(JSON.parse(textOf(await read(folder + file))) as Shard);
  return JSON.stringify({ ...rest, edition: withShards(edition, all) });
}

function isShard(name: string): boolean {
  return name.startsWith(`assets/${SHARDS}`);
}

async function replaced(text: string, what: RegExp, by: (name: string) => Promise<string>): Promise<string> {
  const found = [...text.matchAll(what)];
  const pieces = await Promise.all(found.map(([, name = '']) => by(name)));
  let next = 0;
  return text.replaceAll(what, () => pieces[next++] ?? '');
}

function dataUrl(name: string, bytes: Uint8Array): string {
  return `data:${typeOf(name)};base64,${base64Of(bytes)}`;
}

function typeOf(name: string): string {
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)];
  if (type === undefined) throw new Error(`What type ${name} has is not known.`);
  return type;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
