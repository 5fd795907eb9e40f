import { byCreation } from './kept.ts';
import type { Kept } from './kept.ts';

/** Where kept things are read from. */
export interface KeptSource<Thing> {
  all(): Promise<readonly Thing[]>;
  /** In the order of the ids; undefined where there is no such thing. */
  some(ids: readonly string[]): Promise<readonly (Thing | undefined)[]>;
}

/** So many changes are put into the list one by one; for more it is sorted anew. */
const FEW = 20;

/**
 * Notes or tags in the order of their creation, kept up to date by reading again what changed. Readings follow one
 * another, so that an older one never overwrites a newer one.
 */
export class KeptList<Thing extends Kept> {
  readonly #source: KeptSource<Thing>;
  readonly #byId = new Map<string, Thing>();
  readonly #changed = new Set<string>();
  #everything = true;
  #sorted: readonly Thing[] = [];
  /** Of each id where it stands in the list. */
  #places: ReadonlyMap<string, number> = new Map();
  #last: Promise<unknown> = Promise.resolve();
  #readings = 0;

  constructor(source: KeptSource<Thing>) {
    this.#source = source;
  }

  /** As they were read last. */
  get now(): readonly Thing[] {
    return this.#sorted;
  }

  /** Reads these again and gives the whole list, a new array whenever something was read. Rejects if reading fails. */
  reread(ids: readonly string[] | 'all'): Promise<readonly Thing[]> {
    if (ids === 'all') this.#everything = true;
    else for (const id of ids) this.#changed.add(id);
    this.#readings += 1;
    const reading = this.#last.then(() => this.#read()).finally(() => (this.#readings -= 1));
    this.#last = reading.catch(() => undefined);
    return reading;
  }

  /**
   * Takes in what was written a moment ago; it is read again only where a reading is under way, which may be older. What another tab has
   * written since, and was read before this, stays.
   */
  async take(written: readonly Thing[]): Promise<readonly Thing[]> {
    if (this.#readings > 0 || this.#everything) return this.reread(written.map(({ id }) => id));
    const newer = written.filter(({ id, revision }) => revision > (this.#byId.get(id)?.revision ?? -1));
    if (newer.length === 0) return this.#sorted;
    const ids = newer.map(({ id }) => id);
    this.#update(ids, newer);
    this.#sort(ids);
    return this.#sorted;
  }

  async #read(): Promise<readonly Thing[]> {
    const everything = this.#everything;
    const ids = [...this.#changed];
    if (!everything && ids.length === 0) return this.#sorted;
    // A change told while this reading is under way is for the next one.
    this.#everything = false;
    this.#changed.clear();
    try {
      if (everything) this.#replace(await this.#source.all());
      else this.#update(ids, await this.#source.some(ids));
    } catch (error) {
      this.#everything = true;
      throw error;
    }
    this.#sort(everything ? undefined : ids);
    return this.#sorted;
  }

  /** Sets the list in order, after these were changed; undefined: all. */
  #sort(ids: readonly string[] | undefined): void {
    const patched = ids && this.#patched(ids);
    this.#sorted = patched ?? [...this.#byId.values()].toSorted(byCreation);
    if (!patched) this.#places = new Map(this.#sorted.map(({ id }, place) => [id, place]));
  }

  /** The list as it is where only things in it were changed: a key that is pressed changes one of thousands, and none its place. */
  #patched(ids: readonly string[]): readonly Thing[] | undefined {
    if (ids.length > FEW) return undefined;
    const list = [...this.#sorted];
    for (const id of ids) {
      const thing = this.#byId.get(id);
      const place = this.#places.get(id);
      const before = place === undefined ? undefined : list[place];
      if (place === undefined || !thing || !before || byCreation(thing, before) !== 0) return undefined;
      list[place] = thing;
    }
    return list;
  }

  #replace(things: readonly Thing[]): void {
    this.#byId.clear();
    for (const thing of things) this.#byId.set(thing.id, thing);
  }

  #update(ids: readonly string[], things: readonly (Thing | undefined)[]): void {
    for (const [index, id] of ids.entries()) {
      const thing = things[index];
      if (thing) this.#byId.set(id, thing);
      else this.#byId.delete(id);
    }
  }
}
