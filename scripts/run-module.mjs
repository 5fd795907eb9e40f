import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Runs what a TypeScript module exports as `run`, with the words after the command; what it gives is the exit code.
 *
 * @param {string} file from the project's folder
 */
export async function runModule(file) {
  // Before Vite is loaded: otherwise reading TypeScript makes this a development process, and a site that it builds another.
  process.env['NODE_ENV'] = 'production';
  const { typescriptLoader } = await import('./typescript-loader.mjs');
  const project = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
  process.chdir(project);
  const { load, close } = await typescriptLoader(project);
  const { run } = await load(file);
  process.exitCode = await run(process.argv.slice(2));
  await close();
}
