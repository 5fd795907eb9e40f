// Writes an edition's letters in another format: npm run export -- FORMAT [--letter ID]… [--folder FOLDER] [--address URL] [--out FILE or FOLDER].
import { createWriteStream, rmSync, statSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installMissing } from './install.mjs';

const project = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const from = process.cwd();
process.chdir(project);
installMissing();
const { typescriptLoader } = await import('./typescript-loader.mjs');
// Formats are loaded when they are asked for.
const { load, close } = await typescriptLoader(project);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    letter: { type: 'string', multiple: true, default: [] },
    folder: { type: 'string', default: 'letters' },
    address: { type: 'string' },
    out: { type: 'string' },
  },
});
const { isMissing, missingFolderLine, readLettersFolder } = await load('src/build/letters-folder.ts');
const { compile } = await load('src/edition/compile.ts');
const { formatProblem } = await load('src/edition/problem.ts');
const { exportEdition } = await load('src/export-command.ts');

const read = await readLettersFolder(from, values.folder).catch((error) => {
  if (!isMissing(error)) throw error;
  process.stderr.write(`${missingFolderLine(values.folder, '--folder')}\n`);
  process.exit(1);
});
const { edition, problems } = compile(read);
for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
process.exitCode = 1;
if (edition && problems.length === 0) {
  const [format] = positionals;
  const made = await exportEdition(edition, { format, letters: values.letter, address: values.address, buildSite });
  if (made.type === 'file') {
    const out = path.resolve(from, values.out ?? '.');
    const file = statSync(out, { throwIfNoEntry: false })?.isDirectory() ? path.join(out, made.name) : out;
    await pipeline(Readable.from(made.pieces), createWriteStream(file));
    process.stdout.write(`${[path.relative(from, file), ...made.lines].join('\n')}\n`);
    process.exitCode = 0;
  } else {
    process.stderr.write(`${made.lines.join('\n')}\n`);
  }
}
await close();

/** Builds the site of these letters in a folder of its own, which is gone afterwards; `dist` stays as it is. */
async function buildSite() {
  const site = await mkdtemp(path.join(tmpdir(), 'vis-a-vis-site-'));
  process.once('exit', () => rmSync(site, { recursive: true, force: true }));
  process.env.LETTERS_FOLDER = path.resolve(from, values.folder);
  const { build } = await import('vite');
  // What loads TypeScript here has set it to development.
  process.env.NODE_ENV = 'production';
  await build({ root: project, logLevel: 'error', build: { outDir: site, emptyOutDir: true } });
  return (name) => readFile(path.join(site, name));
}
