import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

/**
 * Reads `--letters FOLDER` and, for a command that writes a site, `--out FOLDER` from the command's line, sets the folder for the build and gives
 * where the site goes, undefined for `dist`. Paths count from where the command was called. Ends with a line where something is not understood.
 */
export function readSiteOptions({ writes }) {
  const from = process.env.INIT_CWD ?? process.cwd();
  const options = { letters: { type: 'string' }, ...(writes && { out: { type: 'string' } }) };
  const { letters, out } = words(options);
  if (letters !== undefined) process.env.LETTERS_FOLDER = lettersFolder(path.resolve(from, letters), letters);
  return out === undefined ? undefined : siteFolder(path.resolve(from, out), out);
}

function words(options) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    if (!error.code?.startsWith('ERR_PARSE_ARGS')) throw error;
    const known = Object.keys(options).map((name) => `--${name} FOLDER`);
    return end(`${error.message.split(/[.\n]/)[0]}. It takes: ${known.join(', ')}, behind “--”.`);
  }
}

function lettersFolder(folder, given) {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return end(`There is no folder ${given}. Give the folder with the letters’ TEI files: --letters FOLDER`);
  return folder;
}

/** A site is written over what a site left, never over anything else. */
function siteFolder(folder, given) {
  const there = statSync(folder, { throwIfNoEntry: false });
  if (there && !there.isDirectory()) return end(`${given} is a file. Give a folder for the site: --out FOLDER`);
  const files = there ? readdirSync(folder) : [];
  if (files.length > 0 && !(files.includes('index.html') && files.includes('assets')))
    return end(`${given} holds other files, which a build would delete. Give a new or an empty folder: --out FOLDER`);
  return folder;
}

function end(line) {
  console.error(line);
  process.exit(1);
}
