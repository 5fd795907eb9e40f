import type { Edition } from '../../edition/model.ts';
import { deepFreeze } from '../../edition/deep-freeze.ts';
import { editionIn, indexIn, shardIn } from '../../edition/shards/edition-bytes.ts';
import { AT_ONCE } from '../../edition/shards/served-edition.ts';
import { loadLanguage } from '../language/load-language.ts';
import { readPreferences } from '../../platform/preferences.ts';
import { languageOf } from '../shell/preference-desk.ts';
import type { OpenEdition } from '../transcribed/shard-desk.ts';
import { readKept, readKeptIndex } from './kept-letters.ts';
import { missingEdition } from './missing-edition.ts';

/** An edition of the library for the page to show: whole, or, where it is large, its index. Where it can't be, the page says so, and nothing is to be shown. */
export async function openKept(id: string): Promise<OpenEdition | undefined> {
  dropMetadata();
  try {
    const { kept, index, read } = await readKeptIndex(id);
    const isLarge = kept.words > AT_ONCE;
    // A copy kept beside another has an id and a title of its own.
    const own = (edition: Edition): Edition => ({ ...edition, id: kept.id, title: kept.title });
    const edition = isLarge ? own(indexIn(index)) : deepFreeze(own(editionIn((await readKept(id)).bytes)));
    const readShard = isLarge ? async (name: string) => shardIn(await read(name)) : undefined;
    return { compiled: { edition, problems: [] }, readShard };
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
