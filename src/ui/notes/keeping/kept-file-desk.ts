import { visibleControls } from '../../../edition/visible-controls.ts';
import type { KeptFileSetting } from '../../../notes/migrations.ts';
import type { Note } from '../../../notes/note.ts';
import type { NoteStore } from '../../../notes/store.ts';
import type { Tag } from '../../../notes/tag.ts';
import {
  askFilePermission,
  canChooseFile,
  chooseFile,
  fileFailure,
  filePermission,
  writeWhole,
} from '../../../platform/chosen-file.ts';
import { RestTimer } from '../../../platform/rest-timer.ts';
import type { KeptFileAct } from '../note-intents.ts';
import type { NotesDesk } from '../notes-desk.ts';
import type { NotesHost } from '../notes-host.ts';
import { keptFileNotice } from './kept-file-words.ts';
import type { ShownFile } from './shown-keeping.ts';

/** The file is written when changes have rested for so long, and once in a while where they go on, in ms. */
const TIMES = { rest: 3000, latest: 60_000 };

type Standing = Exclude<ShownFile['type'], 'impossible' | 'sealed' | 'none'>;

/** Keeps the file up to date that the reader chose. Nothing of the notes ever waits for it. */
export class KeptFileDesk {
  readonly #desk: NotesDesk;
  readonly #host: NotesHost;
  readonly #timer = new RestTimer(() => void this.#write(), TIMES);
  readonly #listening = new AbortController();
  #standing: Standing = 'kept';
  /** What this tab knows that the file held last. */
  #known: string | undefined;
  #seen: Seen | undefined;
  #told = false;

  constructor(desk: NotesDesk, host: NotesHost) {
    this.#desk = desk;
    this.#host = host;
    const { signal } = this.#listening;
    // The page may be put away, and not be asked again.
    const hidden = () => void (document.hidden && this.#timer.now());
    document.addEventListener('visibilitychange', hidden, { signal });
  }

  get shown(): ShownFile {
    const { store } = this.#desk.session;
    if (!canChooseFile()) return { type: 'impossible' };
    if (store?.sealed) return { type: 'sealed' };
    const file = this.#file;
    if (!file) return { type: 'none' };
    const written = file.written === undefined ? undefined : new Date(file.written);
    return { type: this.#standing, name: visibleControls(file.handle.name), written };
  }

  /** What is shown may be another: where it is what is stored, the file is to be written. */
  changed(): void {
    const file = this.#file;
    const { notes, tags } = this.#desk.everything;
    // Where this tab could not write, another may have.
    const seen = { notes, tags, chosen: file?.chosen, written: this.#standing === 'kept' ? undefined : file?.written };
    if (this.#seen && isSame(this.#seen, seen)) return;
    this.#seen = seen;
    if (file) this.#timer.touch();
    else this.#timer.stop();
  }

  async do(act: KeptFileAct): Promise<void> {
    try {
      if (act === 'choose') await this.#choose();
      else if (act === 'stop') await this.#stop();
      else await this.#again();
    } catch (error) {
      this.#stand(fileFailure(error));
    }
  }

  /** Lets go of what it saw of the notes. */
  forget(): void {
    this.#seen = undefined;
    this.#timer.stop();
  }

  close(): void {
    this.#listening.abort();
    this.#timer.stop();
  }

  get #file(): KeptFileSetting | undefined {
    return this.#desk.session.store?.settings.now.keptFile;
  }

  async #choose(): Promise<void> {
    const { store } = this.#desk.session;
    const handle = await chooseFile(`${this.#host.edition().id}-notes.json`);
    if (!handle || !store) return;
    const without = store.damaged.map(({ key }) => key);
    await store.settings.keepFile({ handle, without, chosen: new Date().toISOString() });
    this.#known = undefined;
    await this.#write();
  }

  async #stop(): Promise<void> {
    await this.#desk.session.store?.settings.stopKeeping();
    this.#stand('kept');
  }

  /** After a refusal of the browser, or a failure. */
  async #again(): Promise<void> {
    const file = this.#file;
    if (file && (await askFilePermission(file.handle)) === 'granted') await this.#write();
    else this.#stand('not-allowed');
  }

  async #write(): Promise<void> {
    const { store } = this.#desk.session;
    const file = this.#file;
    if (!store || !file || store.sealed) return;
    this.#timer.stop();
    try {
      const done = await this.#writeIn(store);
      if (done === 'not-loaded') return this.#stand('not-loaded');
      this.#known = done.state ?? this.#known;
      this.#stand(done.type === 'damaged' || done.type === 'not-allowed' ? done.type : 'kept');
    } catch (error) {
      // A store that was closed or locked meanwhile writes no file.
      if (store === this.#desk.session.store) this.#stand(fileFailure(error));
    }
  }

  async #writeIn(store: NoteStore) {
    const parts = await keptFileParts();
    if (!parts) return 'not-loaded';
    const { id, title } = this.#host.edition();
    return parts.writeKeptFile({
      store,
      name: this.#desk.session.name,
      edition: { id, title },
      sha256: parts.sha256,
      mayWrite: async (handle) => (await filePermission(handle)) === 'granted',
      write: writeWhole,
      known: this.#known,
    });
  }

  /** Tells once that the file is not written any more, and why. */
  #stand(standing: Standing): void {
    this.#standing = standing;
    const { notices, shell } = this.#host;
    const file = this.#file;
    if (standing === 'kept') notices.close('kept-file');
    else if (file && !this.#told)
      notices.show(keptFileNotice(standing, visibleControls(file.handle.name), () => void this.#again()));
    this.#told = standing !== 'kept';
    shell.requestUpdate();
  }
}

/** What the desk saw last. */
interface Seen {
  readonly notes: readonly Note[];
  readonly tags: readonly Tag[];
  readonly chosen: string | undefined;
  readonly written: string | undefined;
}

function isSame(one: Seen, other: Seen): boolean {
  return (
    one.notes === other.notes && one.tags === other.tags && one.chosen === other.chosen && one.written === other.written
  );
}

/** Loaded with the first writing; undefined where they can't be, or WebAssembly is off. */
async function keptFileParts() {
  try {
    const [{ writeKeptFile }, { loadSha256 }] = await Promise.all([
      import('../../../notes/backup/kept-file.ts'),
      import('../../../notes/backup/sha256.ts'),
    ]);
    return { writeKeptFile, sha256: await loadSha256() };
  } catch {
    return undefined;
  }
}
