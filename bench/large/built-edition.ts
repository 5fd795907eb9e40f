import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { preview } from 'vite';
import type { Edition } from '../../src/edition/model.ts';
import type { ServedEdition } from '../../src/edition/shards/served-edition.ts';
import type { Corpus } from './corpora.ts';

/** A site made of a corpus, as it is served. */
export interface BuiltEdition {
  /** With a slash at the end. */
  readonly url: string;
  readonly folder: string;
  /** How long the build took, in ms. */
  readonly built: number;
}

/** Builds a site with the command that editors use, into a temporary folder, serves it for as long as the work goes on, and deletes it. */
export async function withBuilt<Result>(
  { folder: letters }: Corpus,
  work: (site: BuiltEdition) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vis-a-vis-edition-'));
  try {
    const start = performance.now();
    await promisify(execFile)(process.execPath, ['scripts/build.mjs', '--letters', letters, '--out', folder]);
    const built = performance.now() - start;
    const server = await preview({
      configFile: false,
      base: './',
      logLevel: 'error',
      build: { outDir: folder },
      preview: { port: 0 },
    });
    const url = server.resolvedUrls?.local[0];
    if (!url) throw new Error('The built site is not served: the server has no address.');
    try {
      return await work({ url, folder, built });
    } finally {
      await server.close();
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

const EDITION = /^edition-[^/]*\.json$/;

/** The edition as the page fetches it first; its letters may be elsewhere. */
export async function editionIn({ folder }: BuiltEdition): Promise<Edition> {
  const { edition } = JSON.parse(await readFile(await indexOf(folder), 'utf8')) as ServedEdition;
  if (!edition) throw new Error('The site has no edition.');
  return edition;
}

async function indexOf(folder: string): Promise<string> {
  const assets = path.join(folder, 'assets');
  const index = (await readdir(assets)).find((name) => EDITION.test(name));
  if (index === undefined) throw new Error('The built site has changed: no edition is in its assets.');
  return path.join(assets, index);
}

/** What a site weighs, in bytes. */
export interface EditionWeight {
  /** Of the index, or of all letters where they are in one file: fetched before anything can be read. */
  readonly index: number;
  readonly indexGzipped: number;
  /** Of all shards together, and of the largest, gzipped. */
  readonly shards: number;
  readonly shardsGzipped: number;
  readonly largest: number;
  readonly files: number;
}

export async function weighEdition({ folder }: BuiltEdition): Promise<EditionWeight> {
  const assets = path.join(folder, 'assets');
  const names = await readdir(assets, { recursive: true });
  const shards = names.filter((name) => /^letters.+\.json$/.test(name));
  const indexBytes = await readFile(await indexOf(folder));
  const weights = await Promise.all(
    shards.map(async (name) => {
      const bytes = await readFile(path.join(assets, name));
      return { plain: bytes.byteLength, gzipped: gzipSync(bytes).byteLength };
    }),
  );
  return {
    index: indexBytes.byteLength,
    indexGzipped: gzipSync(indexBytes).byteLength,
    shards: weights.reduce((sum, { plain }) => sum + plain, 0),
    shardsGzipped: weights.reduce((sum, { gzipped }) => sum + gzipped, 0),
    largest: Math.max(0, ...weights.map(({ gzipped }) => gzipped)),
    files: weights.length,
  };
}
