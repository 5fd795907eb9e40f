import { editionUrl } from 'virtual:edition';
import type { Compiled } from '../../../src/edition/compiled.ts';
import type { Edition } from '../../../src/edition/model.ts';

/** The letters that the site is built from, as the page fetches them. */
export async function fetchTimbuktu(): Promise<Edition> {
  const answer = await fetch(editionUrl);
  const { edition } = (await answer.json()) as Compiled;
  if (!edition) throw new Error('The letters do not compile.');
  return edition;
}
