// Measures: npm run bench [-- NAME…]. The measurements are TypeScript; Vite reads them.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// Before Vite is loaded: otherwise reading TypeScript makes this a development process, and the site it builds another.
process.env['NODE_ENV'] = 'production';
const { typescriptLoader } = await import('../scripts/typescript-loader.mjs');

const project = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
process.chdir(project);
const { load, close } = await typescriptLoader(project);
const { run } = await load('bench/run.ts');
process.exitCode = await run(process.argv.slice(2));
await close();
