import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generatedTei } from '../../bench/large/generated-tei.ts';
import { compile } from '../../src/edition/compile.ts';
import type { Edition } from '../../src/edition/model.ts';
import { served, SHARDS } from '../../src/edition/shards/served-edition.ts';

/** So many that they are served in shards. */
const LETTERS = 200;

/** The built site with generated letters in the place of its own, as a build of them would have them: an index and shards. */
export interface LargeSite {
  /** The folder that has `dist` in it. */
  readonly root: string;
  /** With every letter whole. */
  readonly edition: Edition;
  /** What the shards weigh, in bytes. */
  readonly bytes: number;
  remove(): Promise<void>;
}

export async function makeLargeSite(): Promise<LargeSite> {
  const files = [...generatedTei(LETTERS)].map(({ file, text }) => ({ file, bytes: new TextEncoder().encode(text) }));
  const compiled = compile(files, 'invented');
  const { edition: whole } = compiled;
  if (!whole) throw new Error('The generated letters are no edition.');
  const root = await mkdtemp(path.join(tmpdir(), 'vis-a-vis-large-'));
  const assets = path.join(root, 'dist/assets');
  await cp(path.resolve(import.meta.dirname, '../../dist'), path.join(root, 'dist'), { recursive: true });
  await mkdir(path.join(assets, SHARDS));
  const shards = new Map<string, string>();
  const index = served(compiled, (shard) => {
    const address = `${SHARDS}${shard.name}-invented.json`;
    const json = JSON.stringify(shard);
    shards.set(address, json);
    return { address, bytes: Buffer.byteLength(json) };
  });
  for (const [address, json] of shards) await writeFile(path.join(assets, address), json);
  const edition = (await readdir(assets)).find((name) => /^edition-.*\.json$/.test(name)) ?? '';
  await writeFile(path.join(assets, edition), JSON.stringify(index));
  return {
    root,
    edition: whole,
    bytes: Object.values(index.shardBytes ?? {}).reduce((sum, bytes) => sum + bytes, 0),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
