import { test } from '@playwright/test';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serve, stop } from './preview-site.ts';

/** A copy of the built site at an address of its own, which a test can break and mend while it is served. */
export interface BreakableSite {
  readonly address: string;
  /** Changes the file of `assets` that is called so, but for its hash; undefined deletes it. */
  readonly change: (name: string, by: (text: string) => string | undefined) => Promise<void>;
  /** As it was built. */
  readonly mend: () => Promise<void>;
  readonly goAway: () => Promise<void>;
}

const DIST = path.resolve(import.meta.dirname, '../../dist');

export async function withBreakableSite(work: (site: BreakableSite) => Promise<void>): Promise<void> {
  test.slow();
  const root = await mkdtemp(path.join(tmpdir(), 'vis-a-vis-broken-'));
  const assets = path.join(root, 'dist/assets');
  const mend = () => cp(DIST, path.join(root, 'dist'), { recursive: true });
  await mend();
  const { server, address } = await serve(root);
  let isThere = true;
  const goAway = async (): Promise<void> => {
    if (isThere) await stop(server);
    isThere = false;
  };
  try {
    await work({
      address,
      mend,
      goAway,
      async change(name, by) {
        const hashed = new RegExp(`^${name}-[\\w-]{8}\\.(?:js|json)$`);
        const files = (await readdir(assets)).filter((file) => hashed.test(file));
        if (files.length !== 1) throw new Error(`${name} is the name of ${files.length} files.`);
        const file = path.join(assets, files[0] ?? '');
        const text = by(await readFile(file, 'utf8'));
        await (text === undefined ? rm(file) : writeFile(file, text));
      },
    });
  } finally {
    await goAway();
    await rm(root, { recursive: true, force: true });
  }
}
