// Serves the built site to the tests, as a plain host of files does: node tests/site/serve-site.mjs PORT
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { headersIn } from './host-headers.mjs';

const DIST = path.resolve(import.meta.dirname, '../../dist');

const TYPES = {
  '.css': 'text/css;charset=utf-8',
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** What hosts read, and do not give out. */
const FOR_HOSTS = /^(?:_headers|\.htaccess|headers\..*)$/;
const sent = headersIn(DIST);

/** Read once, and sent as it is: packing and unpacking takes longer than the way from here to here. */
const files = new Map(
  readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !FOR_HOSTS.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [`/${path.relative(DIST, file).split(path.sep).join('/')}`, answerOf(file)]),
);

function answerOf(file) {
  const type = TYPES[path.extname(file)];
  if (!type) throw new Error(`What type ${file} has is not known: add it to TYPES.`);
  const body = readFileSync(file);
  // A name with a hash never means anything else: what a page has fetched it does not ask for again.
  const kept = path.basename(path.dirname(file)) === 'assets' ? 'max-age=31536000, immutable' : 'no-cache';
  return { body, headers: { ...sent, 'Content-Type': type, 'Content-Length': body.byteLength, 'Cache-Control': kept } };
}

/** What stands at a path; an address inside the site, which names no file, is the page's own business. */
function find(pathname) {
  return files.get(pathname) ?? (path.extname(pathname) === '' ? files.get('/index.html') : undefined);
}

const server = createServer(({ method, url }, response) => {
  const found = find(new URL(url ?? '/', 'http://site').pathname);
  if (found) response.writeHead(200, found.headers).end(method === 'HEAD' ? undefined : found.body);
  else response.writeHead(404).end();
});
server.listen(Number(process.argv[2]), 'localhost');
