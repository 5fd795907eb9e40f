import { describe, expect, test } from 'vitest';
import { base64Of } from '../../../../src/exports/page/base64.ts';
import { editionPage } from '../../../../src/exports/page/edition-page.ts';
import { refuseCircle, startable } from '../../../../src/exports/page/page-starter.ts';
import { SITE_FILES } from '../../../../src/exports/page/site-files.ts';
import { contentOf, written } from '../exported.ts';
import { harbour } from '../../views/editions.ts';

/** A site as the build writes it, with one of everything. */
const SITE: Readonly<Record<string, string>> = {
  'index.html': `<!doctype html>
<html>
  <head>
    <script src="./assets/early-1.js"></script>
    <title>Letters</title>
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    <link rel="apple-touch-icon" href="./icon.png" />
    <script type="module" crossorigin src="./assets/main-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/main-1.css">
    <link rel="preload" as="fetch" crossorigin href="./assets/edition-1.json">
    <script type="application/ld+json">{"hasPart":[{"@type":"Message","url":"./?align=date#a","name":"A"}]}</script>
    <link rel="manifest" href="./manifest.webmanifest"></head>
  <body>
    <a href="./">first</a> <a href="./#a">a</a> <a href="./?align=date#a">by date</a>
  </body>
</html>
`,
  'assets/early-1.js': 'document.title="</script>"',
  'assets/main-1.js':
    'import"./shared-1.js";const u=new URL(`edition-1.json`,import.meta.url).href;x(()=>import(`./later-1.js`))',
  'assets/later-1.js': 'import{a}from"./shared-1.js";if(1<2)a("</script>")',
  'assets/shared-1.js': 'export const a=1',
  'assets/main-1.css': '@font-face{src:url(./serif-1.woff2)}a::after{content:"</style>"}',
  'assets/later-1.css': 'b{color:red}',
  'assets/edition-1.json': '{"title":"a </script> b"}',
  'assets/serif-1.woff2': 'font',
  'icon.svg': '<svg/>',
  [SITE_FILES]: JSON.stringify({
    parts: ['later-1.css', 'main-1.js', 'later-1.js', 'shared-1.js', 'main-1.css', 'edition-1.json'].map(
      (name) => `assets/${name}`,
    ),
    bytes: 2000,
  }),
};

function site(name: string): Promise<Uint8Array> {
  const file = SITE[name];
  return file === undefined ? Promise.reject(new Error(`${name} is asked for`)) : Promise.resolve(Buffer.from(file));
}

function pageAt(address: string): Promise<string> {
  return written(editionPage, { ...contentOf(harbour), address, site });
}

test('the page names no file, and holds every one', async () => {
  const page = await pageAt('https://letters.example/');
  const outside = page.replaceAll(/<script type="text\/plain"[^>]*>.*?<\/script>/gs, '');
  expect(outside).not.toMatch(/(?:href|src)="\.|url\(\.|manifest|preload/);
  expect(outside).toContain('<a href="?">first</a> <a href="#a">a</a> <a href="?align=date#a">by date</a>');
  expect(outside).toContain(`url(data:font/woff2;base64,${btoa('font')})`);
  expect(outside).toContain(`href="data:image/svg+xml;base64,${btoa('<svg/>')}"`);
  expect(outside.indexOf('@font-face')).toBeLessThan(outside.indexOf('color:red'));
  expect(outside).toContain('"hasPart":[{"@type":"Message","name":"A"}]');
  const parts = [...page.matchAll(/data-part="assets\/([^"]+)" data-type="([^"]+)">(.*?)<\/script>/gs)];
  expect(Object.fromEntries(parts.map(([, name = '', , text = '']) => [name, text]))).toEqual({
    'main-1.js':
      'import"site/shared-1.js";const u=new URL(siteFile(`edition-1.json`)).href;x(()=>import(siteFile(`later-1.js`)))',
    'later-1.js': 'import{a}from"site/shared-1.js";if(1<2)a("\\x3c/script>")',
    'shared-1.js': 'export const a=1',
    'edition-1.json': '{"title":"a \\u003c/script> b"}',
  });
});

test('nothing in it ends an element before its time', async () => {
  const page = await pageAt('./');
  expect(page.match(/<script/g)?.length).toBe(page.match(/<\/script>/g)?.length);
  expect(page.match(/<style/g)?.length).toBe(page.match(/<\/style>/g)?.length);
});

describe('it says where the edition is published', () => {
  test.each([
    ['https://letters.example/timbuktu/', true],
    ['http://letters.example/', true],
    ['./', false],
    ['http://localhost:4173/', false],
    ['http://127.0.0.1/', false],
    ['http://[::1]:80/', false],
    ['file:///home/reader/', false],
  ])('%s: %s', async (address, told) => {
    expect((await pageAt(address)).includes(`<link rel="canonical" href="${address}">`)).toBe(told);
    expect((await pageAt(address)).includes('rel="canonical"')).toBe(told);
  });
});

test('a site that is not known is refused, rather than written as a page that does not start', async () => {
  expect(() => startable('a.js', 'import("../a.js")')).toThrow('a.js asks for a file');
  expect(() => startable('a.js', 'new URL("x/y.png",import.meta.url)')).toThrow('a.js asks for a file');
  expect(() => startable('a.js', 'new Worker(u,{name:"x",type:"module"})')).toThrow('a.js asks for a file');
  expect(startable('a.js', 'new Worker(new URL(`w.js`,import.meta.url),{type:`module`})')).toBe(
    'new Worker(new URL(siteFile(`w.js`)))',
  );
  expect(() =>
    refuseCircle(
      new Map([
        ['a.js', ['b.js']],
        ['b.js', ['c.js', 'a.js']],
        ['c.js', []],
      ]),
    ),
  ).toThrow('a.js → b.js → a.js');
  expect(() => refuseCircle(new Map([['a.js', ['b.js']]]))).toThrow('a.js begins with b.js, which is not in the page.');
  await expect(written(editionPage, contentOf(harbour))).rejects.toThrow('Only a built site');
});

test('base64 is that of Node, however long', () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 251);
  expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  expect(base64Of(new Uint8Array())).toBe('');
});
