// Measures: npm run bench [-- NAME…]. The measurements are TypeScript; Vite reads them.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// Before Vite is loaded: otherwise reading TypeScript makes this a development process, and the site it builds another.
process.env['NODE_ENV'] = 'production';
const { runnerImport } = await import('vite');

const project = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
process.chdir(project);
const { module } = await runnerImport(path.join(project, 'bench/run.ts'), {
  root: project,
  configFile: false,
  logLevel: 'error',
});
process.exitCode = await module.run(process.argv.slice(2));
