import type { ServerResponse } from 'node:http';
import type { ViteDevServer } from 'vite';
import type { Compiled } from '../edition/compiled.ts';
import type { Letter } from '../edition/model.ts';
import { formatProblem } from '../edition/problem.ts';
import { rewrittenSince } from '../edition/shards/rewritten.ts';
import type { Rewritten, Told } from '../edition/shards/rewritten.ts';
import { served } from '../edition/shards/served-edition.ts';
import type { Shard } from '../edition/shards/shard.ts';
import type { FolderCompiler } from './folder-compiler.ts';

/** Sent to the page in development when a letter was added, changed or removed: with what was written anew, or else fetch the edition again. */
export const EDITION_CHANGED = 'edition:changed';

/** What the page can fetch now: the edition or its index, and its shards by the last part of their addresses. */
interface Served extends Told {
  readonly shards: ReadonlyMap<string, Shard>;
}

/** Where in development that is which is told of the edition at `url`; no shard is called so. */
export function aboutPath(url: string): string {
  return `${url}/about`;
}

/** Serves the edition in development at `url`, compiled when it is asked for, and its shards below. Its problems are printed and travel with it. */
export function serveEdition(server: ViteDevServer, compiler: FolderCompiler, url: string): void {
  let current: Promise<Served> | undefined;
  /** Whether a file has changed that is not yet read again. */
  let isDue = false;
  const versionOf = versions();
  const compileAndSay = async (): Promise<Served> => {
    const compiled = await compiler.compile();
    for (const problem of compiled.problems) server.config.logger.error(formatProblem(problem), { timestamp: true });
    return divided(compiled, url, versionOf);
  };
  const compileAgain = async (): Promise<Rewritten | undefined> => {
    const before = await current?.catch(() => undefined);
    isDue = false;
    current = before && compileAndSay();
    const now = await current?.catch(() => undefined);
    return before && now && rewrittenSince(before, now);
  };
  server.watcher.add(compiler.folder);
  server.watcher.on('all', (_event, file) => {
    // Of many files that change at once the first says it for all.
    if (!compiler.touch(file) || isDue) return;
    isDue = true;
    void compileAgain().then((rewritten) => server.environments.client.hot.send(EDITION_CHANGED, rewritten));
  });
  const answer = async (path: string, response: ServerResponse, next: (error?: unknown) => void): Promise<void> => {
    try {
      current ??= compileAndSay();
      const { compiled, edition, shards } = await current;
      const shard = shards.get(decodeURIComponent(path.slice(url.length + 1)));
      const content = path === url ? edition : path === aboutPath(url) ? compiler.about(compiled) : shard;
      if (content === undefined) return next();
      response.setHeader('Content-Type', 'application/json');
      response.setHeader('Cache-Control', shard ? 'max-age=86400, immutable' : 'no-store');
      response.end(JSON.stringify(content));
    } catch (error) {
      current = undefined;
      next(error);
    }
  };
  server.middlewares.use((request, response, next) => {
    const path = request.url?.split('?')[0] ?? '';
    if (path === url || path.startsWith(`${url}/`)) void answer(path, response, next);
    else next();
  });
}

/** `versionOf` makes another address of what has changed, so that the page fetches nothing else again. */
function divided(compiled: Compiled, url: string, versionOf: (shard: Shard) => number): Served {
  const shards = new Map<string, Shard>();
  const edition = served(compiled, (shard) => {
    shards.set(shard.name, shard);
    // Nothing is kept in development.
    return { address: `${url}/${encodeURIComponent(shard.name)}?v=${versionOf(shard)}`, bytes: 0 };
  });
  return { compiled, edition, shards };
}

/** Numbers what shards of a name have held: a letter that was not read again is the same. */
function versions(): (shard: Shard) => number {
  const known = new Map<string, { readonly letters: readonly Letter[]; readonly version: number }>();
  return ({ name, letters }) => {
    const before = known.get(name);
    const same = before?.letters.length === letters.length && letters.every((one, at) => one === before.letters[at]);
    const version = same ? before.version : Date.now();
    known.set(name, { letters, version });
    return version;
  };
}
