import type { IDBPObjectStore } from 'idb';
import type { NotesDatabase } from '../database.ts';
import type { NotesSchema } from '../migrations.ts';
import { transactionFailure } from '../storage-failure.ts';
import type { StorageFailure } from '../storage-failure.ts';
import { readLayer } from './layer.ts';
import type { Layer } from './layer.ts';

/** What other tabs are told instead of ids of notes when a layer was changed. */
export const LAYERS_CHANGED = 'layers';

/** What of a layer the reader can change. */
export type LayerChange = Partial<Pick<Layer, 'title' | 'shown'>>;

/** The layers that are open, in the order in which they were opened. What the reader can run into is a value. */
export class LayerShelf {
  readonly #database: NotesDatabase;
  readonly #onChange: () => Promise<void>;
  #now: readonly Layer[] = [];

  /** `onChange` is called when this tab has changed a layer, after which they were read again. */
  constructor(database: NotesDatabase, onChange: () => Promise<void>) {
    this.#database = database;
    this.#onChange = onChange;
  }

  get now(): readonly Layer[] {
    return this.#now;
  }

  /** Rejects if the browser can't read what it has stored. */
  async reread(): Promise<void> {
    const values: readonly unknown[] = await this.#database.getAll('layers');
    this.#now = values
      .flatMap((value) => readLayer(value) ?? [])
      .toSorted((a, b) => (a.opened === b.opened ? 0 : a.opened < b.opened ? -1 : 1));
  }

  /** Opens a layer, in place of one of the same file, which keeps its name; done when it is on the disk. */
  open(layer: Layer): Promise<StorageFailure | undefined> {
    return this.#write(async (store) => {
      const same = (await store.getAll()).find(({ checksum }) => checksum === layer.checksum);
      await store.put(same ? { ...layer, id: same.id, title: same.title, revision: same.revision + 1 } : layer);
    });
  }

  change(id: string, part: LayerChange): Promise<StorageFailure | undefined> {
    return this.#write(async (store) => {
      const layer = await store.get(id);
      if (layer) await store.put({ ...layer, ...part, revision: layer.revision + 1 });
    });
  }

  /** Closes a layer; it is in its file still. */
  close(id: string): Promise<StorageFailure | undefined> {
    return this.#write((store) => store.delete(id));
  }

  async #write(work: (store: LayerStore) => Promise<void>): Promise<StorageFailure | undefined> {
    try {
      const transaction = this.#database.transaction('layers', 'readwrite', { durability: 'strict' });
      const done = transaction.done.catch((error: unknown) => Promise.reject(transaction.error ?? error));
      await Promise.all([work(transaction.store), done]);
      await this.#onChange();
      return undefined;
    } catch (error) {
      return transactionFailure(error);
    }
  }
}

type LayerStore = IDBPObjectStore<NotesSchema, ['layers'], 'layers', 'readwrite'>;
