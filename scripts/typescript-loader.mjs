import path from 'node:path';
import { createServer } from 'vite';

/**
 * Loads TypeScript modules of the project, also those that they ask for later. `close` when all is done.
 *
 * @param {string} project the project's folder
 */
export async function typescriptLoader(project) {
  // It is served to nobody.
  const vite = await createServer({
    root: project,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  return {
    /** @param {string} file from the project's folder */
    load: (file) => vite.ssrLoadModule(path.join(project, file)),
    close: () => vite.close(),
  };
}
