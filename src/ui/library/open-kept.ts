import type { Compiled } from '../../edition/compiled.ts';
import { deepFreeze } from '../../edition/deep-freeze.ts';
import { editionIn } from '../../edition/shards/edition-bytes.ts';
import { loadLanguage } from '../language/load-language.ts';
import { readPreferences } from '../../platform/preferences.ts';
import { languageOf } from '../shell/preference-desk.ts';
import { readKept } from './kept-letters.ts';
import { missingEdition } from './missing-edition.ts';

/** An edition of the library, whole, for the page to show. Where it can't be, the page says so, and nothing is to be shown. */
export async function openKept(id: string): Promise<Compiled | undefined> {
  dropMetadata();
  try {
    const { kept, bytes } = await readKept(id);
    // A copy kept beside another has an id and a title of its own.
    const edition = deepFreeze({ ...editionIn(bytes), id: kept.id, title: kept.title });
    return { edition, problems: [], doubts: [] };
  } catch (error) {
    await loadLanguage(languageOf(readPreferences())).catch(() => undefined);
    missingEdition(id, error);
    return undefined;
  }
}

/** What the page tells other programs is of the letters that the site is built with. */
function dropMetadata(): void {
  const told = 'meta[name^="citation_"], meta[name="description"], meta[property], script[type="application/ld+json"]';
  for (const element of document.head.querySelectorAll(told)) element.remove();
}
