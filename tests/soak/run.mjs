// Soaks: npm run soak [-- NAME…]. They are TypeScript; Vite reads them, as it does the measurements.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// Before Vite is loaded: otherwise reading TypeScript makes this a development process, and the site it builds another.
process.env['NODE_ENV'] = 'production';
const { runnerImport } = await import('vite');

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
process.chdir(project);
const { module } = await runnerImport(path.join(project, 'tests/soak/run.ts'), {
  root: project,
  configFile: false,
  logLevel: 'error',
});
process.exitCode = await module.run(process.argv.slice(2));
