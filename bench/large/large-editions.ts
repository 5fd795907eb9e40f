import type { Figure, Measurement } from '../measurement.ts';
import { editionIn, weighEdition, withBuilt } from './built-edition.ts';
import { withEachCorpus } from './corpora.ts';
import { firstLetterIn } from './letter-pages.ts';
import { readThrough } from './read-through.ts';

/** Editions as editors build them, read in a browser. */
export const largeEditions: Measurement = {
  name: 'large-editions',
  about: 'built with npm run build -- --letters; kB gzipped; of frames, the 95th percentile',
  peer: 'CETEIcean shows the TEI file of the first letter',
  limit: 'the first page without a script; 20 ms a frame; a task of 50 ms; 100 ms from a link to the letter',
  async measure(openSite, options) {
    const { browser } = await openSite();
    return withEachCorpus(options, (corpus) =>
      withBuilt(corpus, async (built) => {
        const edition = await editionIn(built);
        const ids = edition.letters.flatMap(({ id, type }) => (type === 'quoted' ? [id] : []));
        const figure = (name: string, unit: Figure['unit'], ours: number, more: Partial<Figure> = {}): Figure => ({
          name: `${corpus.name}: ${name}`,
          unit,
          ours,
          ...more,
        });
        const weight = await weighEdition(built);
        const first = await firstLetterIn(browser, built, corpus);
        const read = await readThrough(browser, built, ids);
        const each = edition.letters.length;
        return [
          figure('build', 'ms', built.built),
          figure('first letter readable', 'ms', first.ours, { peer: first.peer, limit: first.limit, wanted: 1.3 }),
          figure('a letter by link', 'ms', read.link, { high: read.linkHigh, limit: 100, wanted: 1 }),
          figure(`frame, ${Math.round(read.share * 100)} % scrolled through`, 'ms', read.frame, {
            limit: 20,
            wanted: 1,
          }),
          figure(`longest task, ${read.long} over 50 ms`, 'ms', read.longest, { limit: 50, wanted: 1 }),
          figure('script’s memory after it', 'MB', read.heap / 1e6),
          figure('nodes in the page after it', 'thousands', read.nodes / 1000),
          figure('fetched first', 'kB', weight.indexGzipped / 1000),
          figure(`each of ${weight.files} shards, the largest`, 'kB', weight.largest / 1000),
          figure('fetched first, a letter', 'kB', weight.indexGzipped / 1000 / each),
          figure('all, a letter', 'kB', (weight.indexGzipped + weight.shardsGzipped) / 1000 / each),
        ];
      }),
    );
  },
};
