import type { Page } from '@playwright/test';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Compiled } from '../../src/edition/compiled.ts';
import type { Edition } from '../../src/edition/model.ts';
import { passagesIn } from '../../src/edition/passages.ts';

const ASSETS = path.resolve(import.meta.dirname, '../../dist/assets');

/** Serves the site with an edition changed. A service worker would serve it as it is: they must not be allowed. */
export async function serveEdition(page: Page, change: (edition: Edition) => Edition): Promise<void> {
  const compiled = await compiledEdition();
  const json = { ...compiled, edition: compiled.edition && change(compiled.edition) };
  await page.route('**/assets/edition-*.json', (route) => route.fulfill({ json }));
}

/** The texts of the passages of the site's edition, by their ids. */
export async function passageTexts(): Promise<ReadonlyMap<string, string>> {
  const { edition } = await compiledEdition();
  return new Map(edition ? passagesIn(edition).map(({ id, text }) => [id, text]) : []);
}

/** The title of the site's edition. */
export async function editionTitle(): Promise<string | undefined> {
  return (await compiledEdition()).edition?.title;
}

async function compiledEdition(): Promise<Compiled> {
  const file = (await readdir(ASSETS)).find((name) => /^edition-.*\.json$/.test(name));
  return JSON.parse(await readFile(path.join(ASSETS, file ?? ''), 'utf8')) as Compiled;
}
