import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { preview } from 'vite';
import type { PreviewServer } from 'vite';
import { headersIn } from './host-headers.mjs';

/** A server of a built site, which a test can stop. */
export interface PreviewedSite {
  readonly server: PreviewServer;
  readonly address: string;
}

/**
 * Serves `dist` in a folder, with the headers that it asks hosts for. `slow` is waited for before an answer to an address that has `/assets/letters/` in it, and is
 * given the answer, to spoil it. What is `missing` is not found.
 */
export async function serve(
  root = path.resolve(import.meta.dirname, '../..'),
  slow: (answer: ServerResponse) => Promise<unknown> = () => Promise.resolve(),
  missing: (address: string) => boolean = () => false,
): Promise<PreviewedSite> {
  const server = await preview({
    root,
    configFile: false,
    base: './',
    logLevel: 'error',
    preview: { port: 0, headers: headersIn(path.join(root, 'dist')) },
    plugins: [
      {
        name: 'slow-letters',
        configurePreviewServer: ({ middlewares }) => {
          middlewares.use((request, response, next) =>
            missing(request.url ?? '') ? void response.writeHead(404).end() : next(),
          );
          middlewares.use('/assets/letters/', (_request, response, next) => void goOn(slow(response), next));
        },
      },
    ],
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The server has no address.');
  return { server, address };
}

async function goOn(slow: Promise<unknown>, next: () => void): Promise<void> {
  await slow;
  next();
}

export async function stop(server: PreviewServer): Promise<void> {
  if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections();
  await new Promise((resolve) => {
    server.httpServer.close(resolve);
  });
}
