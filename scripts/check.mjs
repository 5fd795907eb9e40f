// Checks the letters as the build does: npm run check [-- FOLDER [--all]]. The compiler is TypeScript; Vite reads it.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installMissing } from './install.mjs';

const project = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const from = process.cwd();
process.chdir(project);
installMissing();
const { runnerImport } = await import('vite');
const { module } = await runnerImport(path.join(project, 'src/build/check.ts'), {
  root: project,
  configFile: false,
  logLevel: 'error',
});
const words = process.argv.slice(2);
const [folder = 'letters'] = words.filter((word) => !word.startsWith('--'));
const { lines, exitCode } = await module.check(from, folder, words.includes('--all'));
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = exitCode;
