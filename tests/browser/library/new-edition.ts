import { bytesOf } from '../../../src/edition/shards/edition-bytes.ts';
import { divide } from '../../../src/edition/shards/shard.ts';
import type { NewEdition } from '../../../src/library/library.ts';
import { fetchTimbuktu } from '../ui/editions.ts';

const timbuktu = await fetchTimbuktu();

/** An edition to be kept, with the letters of the site under another id. */
export function newEdition(id = 'harbour', title = 'Harbour'): NewEdition {
  const { lang, letters } = timbuktu;
  const counts = { letters: letters.length, words: 7, files: 1, problems: 0, doubts: 0 };
  return {
    edition: { id, title, lang, ...counts },
    bytes: bytesOf(divide({ ...timbuktu, id, title })),
    report: { files: ['a.xml'], skipped: [], problems: [], doubts: [] },
  };
}
