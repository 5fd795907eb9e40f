// Writes an edition's letters in another format: npm run export -- FORMAT [--letter ID]… [--folder FOLDER] [--address URL] [--out FILE or FOLDER].
import { accessSync, constants, createWriteStream, existsSync, rmSync, statSync } from 'node:fs';
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
const { values, positionals } = readWords();
const out = values.help ? undefined : placeOf(values.out);
process.chdir(project);
installMissing();
const { typescriptLoader } = await import('./typescript-loader.mjs');
// Formats are loaded when they are asked for.
const { load, close } = await typescriptLoader(project);
const { exportEdition, exportUsage } = await load('src/export-command.ts');
if (values.help) {
  process.stdout.write(`${exportUsage().join('\n')}\n`);
  process.exit(0);
}

const { isMissing, missingFolderLine, readLettersFolder } = await load('src/build/letters-folder.ts');
const { compile } = await load('src/edition/compile.ts');
const { formatProblem } = await load('src/edition/problem.ts');

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
    const file = isFolder(out) ? path.join(out, made.name) : out;
    await pipeline(Readable.from(made.pieces), createWriteStream(file)).catch((error) => {
      if (!error.syscall) throw error;
      end(`${path.relative(from, file)} could not be written: ${error.message}`);
    });
    process.stdout.write(`${[path.relative(from, file), ...made.lines].join('\n')}\n`);
    process.exitCode = 0;
  } else {
    process.stderr.write(`${made.lines.join('\n')}\n`);
  }
}
await close();

/** What the command is asked; ends with a line where it can't be understood. */
function readWords() {
  try {
    const words = parseArgs({
      allowPositionals: true,
      options: {
        letter: { type: 'string', multiple: true, default: [] },
        folder: { type: 'string', default: 'letters' },
        address: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const [, ...more] = words.positionals;
    if (more.length > 0)
      end(
        `One format at a time, not also ${more.join(', ')}. For another run the command again; options begin with --`,
      );
    return words;
  } catch (error) {
    if (!error.code?.startsWith('ERR_PARSE_ARGS')) throw error;
    // Node's own advice on words that begin with a dash is for none of these.
    return end(`${error.message.split(/[.\n]/)[0]}. All options are told by: npm run export -- --help`);
  }
}

/** The file or folder that is to be written; ends with a line where its folder is not there, before anything is made. */
function placeOf(given = '.') {
  const place = path.resolve(from, given);
  const folder = isFolder(place) || /[/\\]$/.test(given) ? place : path.dirname(place);
  if (!isFolder(folder))
    end(`There is no folder ${path.relative(from, folder)}. Make it first, or give another: --out FILE or FOLDER`);
  try {
    accessSync(isFolder(place) || !existsSync(place) ? folder : place, constants.W_OK);
  } catch {
    end(`${path.relative(from, place) || '.'} can’t be written. Give another place: --out FILE or FOLDER`);
  }
  return place;
}

function isFolder(place) {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function end(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

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
