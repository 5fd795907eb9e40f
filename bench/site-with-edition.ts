import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Compiled } from '../src/edition/compiled.ts';
import type { Site } from './site.ts';

const EDITION = /^edition-.*\.json$/;

/**
 * Adds to the built site a copy of it with another edition, in a folder of that name, and gives its address, with a slash at the end. Only
 * the JSON is another: the page as built still shows the letters it was built with, until the application draws these.
 */
export async function addSiteWithEdition({ folder, url }: Site, name: string, compiled: Compiled): Promise<string> {
  const copy = path.join(folder, name);
  await mkdir(path.join(copy, 'assets'), { recursive: true });
  const files = await readdir(folder, { withFileTypes: true });
  for (const file of files) if (file.isFile()) await cp(path.join(folder, file.name), path.join(copy, file.name));
  await cp(path.join(folder, 'assets'), path.join(copy, 'assets'), { recursive: true });
  const editions = (await readdir(path.join(copy, 'assets'))).filter((file) => EDITION.test(file));
  const [edition] = editions;
  if (edition === undefined || editions.length > 1)
    throw new Error(`The built site has changed: it has ${editions.length} editions in its assets.`);
  await writeFile(path.join(copy, 'assets', edition), JSON.stringify(compiled));
  return `${url}${name}/`;
}
