import type { Access } from './access.ts';
import { changedBy, commit } from './edits.ts';
import type { Changed, Edit } from './edits.ts';
import type { Everything } from './everything.ts';
import { KeptList } from './kept-list.ts';
import type { Kept } from './kept.ts';
import { LayerShelf, LAYERS_CHANGED } from './layers/layer-shelf.ts';
import type { Note } from './note.ts';
import { purge } from './purge.ts';
import { saveNote } from './save-note.ts';
import { Settings } from './settings.ts';
import { transactionFailure } from '../platform/database/database-failure.ts';
import { wasOverOn } from '../platform/database/days-over.ts';
import type { StorageFailure } from './storage-failure.ts';
import type { ChangeResult, Failed, NoteStore, PurgeResult, SaveResult, VaultResult } from './store.ts';
import { NOTES, someRecords, storedRecords, TAGS } from './stored-records.ts';
import type { DamagedRecord, RecordReader } from './stored-records.ts';
import { joinTabs } from './tabs.ts';
import type { Tabs } from './tabs.ts';
import type { Tag } from './tag.ts';
import { daysFoundOver } from './trash-days.ts';
import { keptUntil } from './trash-term.ts';
import { randomUuid } from '../platform/uuid.ts';
import { isOtherVault, sealed, unsealed, withPassphrase } from './vault-changes.ts';
import type { OtherVault, VaultChange } from './vault-changes.ts';

interface Opened {
  readonly access: Access;
  readonly name: string;
  readonly onChange: (everything: Everything) => void;
  readonly onClosed: (reason: StorageFailure) => void;
  readonly onSettings: () => void;
}

/** The notes in an open database. */
export class StoredNotes implements NoteStore {
  readonly #opened: Opened;
  #access: Access;
  readonly #notes: KeptList<Note>;
  readonly #tags: KeptList<Tag>;
  readonly #tabs: Tabs;
  readonly #underWay = new Set<Promise<unknown>>();
  readonly layers: LayerShelf;
  readonly settings: Settings;
  #ended: StorageFailure | undefined;
  #damaged: Readonly<Record<'notes' | 'tags', readonly DamagedRecord[]>> = { notes: [], tags: [] };

  constructor(opened: Opened) {
    this.#opened = opened;
    this.#access = opened.access;
    this.#notes = this.#list(NOTES);
    this.#tags = this.#list(TAGS);
    this.settings = new Settings(opened.access.database, () => {
      this.#tabs.tell({ type: 'settings' });
      opened.onSettings();
    });
    this.layers = new LayerShelf(
      () => this.#access,
      async () => {
        this.#tabs.tell({ type: 'changed', ids: [LAYERS_CHANGED] });
        await this.#show({ ids: [LAYERS_CHANGED] });
      },
    );
    this.#tabs = joinTabs(opened.name, {
      onChanged: (ids) => void this.#show({ ids }),
      onVault: () => this.#lose(),
      onSettings: () => void this.settings.reread().then(opened.onSettings, () => undefined),
    });
  }

  get damaged(): readonly DamagedRecord[] {
    return [...this.#damaged.notes, ...this.#damaged.tags, ...this.layers.damaged];
  }

  get now(): Everything {
    return { notes: this.#notes.now, tags: this.#tags.now };
  }

  all(): Promise<Everything> {
    return this.#read('all');
  }

  /** Deletes for good what could be brought back only until before now, once that was found on enough days. */
  async emptyTrash(now: Date): Promise<void> {
    const isOver = ({ deleted }: Kept) => deleted !== undefined && keptUntil(deleted) < now;
    const days = await daysFoundOver(this.#access.database, [...this.now.notes, ...this.now.tags].some(isOver), now);
    await this.#read(await this.#purge(({ deleted }) => deleted !== undefined && wasOverOn(days, keptUntil(deleted))));
  }

  purge(ids: readonly string[]): Promise<PurgeResult> {
    const chosen = new Set(ids);
    return this.#during(
      async () => ({
        type: 'purged' as const,
        ids: await this.#purge(({ id, deleted }) => deleted !== undefined && chosen.has(id)),
      }),
      (result) => ({ ids: result.ids }),
    );
  }

  async save(note: Note, base?: Note): Promise<SaveResult> {
    return this.#during(
      () => this.#inForm((access) => saveNote(access, { note, base, newUuid: randomUuid })),
      (saved) =>
        saved.type === 'conflict'
          ? { ids: [note.id, saved.kept.id] }
          : { ids: [note.id], written: { notes: [saved.note], tags: [] } },
    );
  }

  async change(plan: (now: Everything) => readonly Edit[]): Promise<ChangeResult> {
    return this.#during(
      async () => {
        for (;;) {
          const edits = plan(this.now);
          const result = await this.#inForm((access) => commit(access, edits));
          if (result.type === 'done') return { type: 'changed', edits: result.edits } as const;
          await this.#read('all');
        }
      },
      ({ edits }) => changedBy(edits),
    );
  }

  get sealed(): boolean {
    return this.#access.form.vault !== undefined;
  }

  seal(passphrase: string): Promise<VaultResult> {
    return this.#reform((access) => sealed(access, passphrase, randomUuid()));
  }

  unseal(passphrase: string): Promise<VaultResult> {
    return this.#reform((access) => unsealed(access, passphrase));
  }

  changePassphrase(old: string, next: string): Promise<VaultResult> {
    return this.#reform((access) => withPassphrase(access, old, next));
  }

  /** What is under way is done first. */
  close(): void {
    this.end({ type: 'closed' });
    void Promise.allSettled(this.#underWay).then(() => this.#access.database.close());
  }

  /** Lets go of the other tabs; from now on every change fails for this reason. */
  end(reason: StorageFailure): void {
    this.#ended ??= reason;
    this.#tabs.close();
  }

  async #purge(chosen: (thing: Kept) => boolean): Promise<readonly string[]> {
    const things = { notes: this.now.notes.filter(chosen), tags: this.now.tags.filter(chosen) };
    await purge(this.#access.database, things);
    return [...things.notes, ...things.tags].map(({ id }) => id);
  }

  #list<Thing extends Kept>(reader: RecordReader<Thing>): KeptList<Thing> {
    return new KeptList<Thing>({
      all: async () => {
        const { sound, damaged } = await storedRecords(this.#access, reader);
        this.#damaged = { ...this.#damaged, [reader.store]: damaged };
        return sound;
      },
      some: (ids) => someRecords(this.#access, reader, ids),
    });
  }

  async #read(ids: readonly string[] | 'all'): Promise<Everything> {
    const [notes, tags] = await Promise.all([this.#notes.reread(ids), this.#tags.reread(ids)]);
    return { notes, tags };
  }

  async #take(written: Everything): Promise<Everything> {
    const [notes, tags] = await Promise.all([this.#notes.take(written.notes), this.#tags.take(written.tags)]);
    return { notes, tags };
  }

  async #during<Result>(work: () => Promise<Result>, changed: (result: Result) => Changed) {
    if (this.#ended) return this.#failed(this.#ended);
    const working = work();
    this.#underWay.add(working);
    try {
      const result = await working;
      const what = changed(result);
      this.#tabs.tell({ type: 'changed', ids: what.ids });
      await this.#show(what);
      return result;
    } catch (error) {
      return this.#failed(this.#ended ?? transactionFailure(error));
    } finally {
      this.#underWay.delete(working);
    }
  }

  /** Does work in the form that things stand in. Where this tab itself changed the form meanwhile, the work is done once more. */
  async #inForm<Result extends { readonly type: string }>(
    work: (access: Access) => Promise<Result | OtherVault>,
  ): Promise<Exclude<Result, OtherVault>> {
    for (;;) {
      const access = this.#access;
      const result = await work(access);
      if (!isOtherVault(result)) return result as Exclude<Result, OtherVault>;
      if (access === this.#access) this.#lose();
      if (this.#ended) throw new Error('The notes stand in another form.');
    }
  }

  async #reform(change: (access: Access) => Promise<VaultChange>): Promise<VaultResult> {
    try {
      if (this.#ended) return this.#failed(this.#ended);
      const result = await change(this.#access);
      if (result.type === 'other-vault') this.#lose();
      if (this.#ended) return this.#failed(this.#ended);
      if (result.type !== 'done') return result as VaultResult;
      const { form } = result;
      const other = form.vault !== this.#access.form.vault;
      this.#access = { ...this.#access, form };
      if (other) this.#tabs.tell({ type: 'vault' });
      return { type: 'done' };
    } catch (error) {
      return this.#failed(this.#ended ?? transactionFailure(error));
    }
  }

  /** Another tab has sealed all there is, or put it back in the clear: this tab can't read it any more. */
  #lose(): void {
    const reason = { type: 'other-vault' } as const;
    this.end(reason);
    this.#access.database.close();
    this.#opened.onClosed(reason);
  }

  #failed(reason: StorageFailure): Failed {
    return { type: 'failed', reason };
  }

  async #show({ ids, written }: Changed): Promise<void> {
    // A list that cannot be read any more is no reason to call a note unsaved; the next reading takes everything.
    if (ids.includes(LAYERS_CHANGED)) await this.layers.reread().catch(() => undefined);
    const everything = await (written ? this.#take(written) : this.#read(ids)).catch(() => undefined);
    try {
      if (everything) this.#opened.onChange(everything);
    } catch (error) {
      // A mistake of the page that shows the notes must not make a saved note look unsaved.
      reportError(error);
    }
  }
}
