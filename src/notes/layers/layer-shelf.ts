import { allOrNothing } from '../../platform/database/all-or-nothing.ts';
import type { Access } from '../access.ts';
import { transactionFailure } from '../../platform/database/database-failure.ts';
import type { RecordForm } from '../record-form.ts';
import type { StorageFailure } from '../storage-failure.ts';
import { storedRecords } from '../stored-records.ts';
import type { DamagedRecord, RecordReader } from '../stored-records.ts';
import { vaultIn } from '../vault-setting.ts';
import { readLayer, storedLayer } from './layer.ts';
import type { Layer } from './layer.ts';

/** What other tabs are told instead of ids of notes when a layer was changed. */
export const LAYERS_CHANGED = 'layers';

const LAYERS: RecordReader<Layer> = { store: 'layers', read: readLayer };

/** What of a layer the reader can change. */
export type LayerChange = Partial<Pick<Layer, 'title' | 'shown'>>;

/** The layers that are open, in the order in which they were opened. What the reader can run into is a value. */
export class LayerShelf {
  readonly #access: () => Access;
  readonly #onChange: () => Promise<void>;
  #now: readonly Layer[] = [];
  #damaged: readonly DamagedRecord[] = [];

  /** `onChange` is called when this tab has changed a layer. */
  constructor(access: () => Access, onChange: () => Promise<void>) {
    this.#access = access;
    this.#onChange = onChange;
  }

  get now(): readonly Layer[] {
    return this.#now;
  }

  /** Records that are no layers; they stay where they are. What is damaged within a layer is in that layer, `unread`. */
  get damaged(): readonly DamagedRecord[] {
    return this.#damaged;
  }

  /** Rejects if the browser can't read what it has stored. */
  async reread(): Promise<void> {
    const { sound, damaged } = await storedRecords(this.#access(), LAYERS);
    this.#now = sound.toSorted((a, b) => (a.opened === b.opened ? 0 : a.opened < b.opened ? -1 : 1));
    this.#damaged = damaged;
  }

  /** Opens a layer, in place of one of the same file, which keeps its name; done when it is on the disk. */
  open(layer: Layer): Promise<StorageFailure | undefined> {
    const same = this.#now.find(({ checksum }) => checksum === layer.checksum);
    return this.#put(same ? { ...layer, id: same.id, title: same.title, revision: same.revision + 1 } : layer);
  }

  async change(id: string, part: LayerChange): Promise<StorageFailure | undefined> {
    const layer = this.#now.find((one) => one.id === id);
    return layer && this.#put({ ...layer, ...part, revision: layer.revision + 1 });
  }

  /** Closes a layer; it is in its file still. */
  close(id: string): Promise<StorageFailure | undefined> {
    return this.#write(id, async () => undefined);
  }

  #put(layer: Layer): Promise<StorageFailure | undefined> {
    return this.#write(layer.id, (form) => form.wrap('layers', layer, storedLayer(layer)));
  }

  /** Puts a record in its place, or takes it away; nothing where another tab has changed the form that things stand in. */
  async #write(id: string, recordIn: (form: RecordForm) => Promise<unknown>): Promise<StorageFailure | undefined> {
    try {
      const { database, form } = this.#access();
      const record = await recordIn(form);
      const transaction = database.transaction(['layers', 'settings'], 'readwrite', { durability: 'strict' });
      const same = await allOrNothing(transaction, async () => {
        const isSame = vaultIn(await transaction.objectStore('settings').get('vault')) === form.vault;
        const layers = transaction.objectStore('layers');
        if (isSame) await (record === undefined ? layers.delete(id) : layers.put(record as Layer));
        return isSame;
      });
      if (!same) return { type: 'other-vault' };
      await this.#onChange();
      return undefined;
    } catch (error) {
      return transactionFailure(error);
    }
  }
}
