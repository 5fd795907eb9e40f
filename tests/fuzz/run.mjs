// Fuzzing: npm run fuzz [-- --minutes N --seed N --only NAME]. It is TypeScript; Vite reads it, as it does the soaks.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// Before Vite is loaded: otherwise reading TypeScript makes this a development process.
process.env['NODE_ENV'] = 'production';
const { runnerImport } = await import('vite');

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
process.chdir(project);
const { module } = await runnerImport(path.join(project, 'tests/fuzz/run.ts'), {
  root: project,
  configFile: false,
  logLevel: 'error',
});
process.exitCode = await module.run(process.argv.slice(2));
