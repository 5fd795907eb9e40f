import type { ReactiveControllerHost } from 'lit';
import type { Page } from '../../views/view-state.ts';
import type { DialogName } from './intents.ts';
import type { DrawPart } from './room-state.ts';

type PartName = Exclude<Page, 'columns'> | DialogName | 'find';

const exporting = async () => (await import('../exports/export-dialog.ts')).exportDialog;

const LOADS: Readonly<Record<PartName, () => Promise<DrawPart>>> = {
  letters: async () => (await import('../letters/letters-page.ts')).lettersPage,
  timeline: async () => (await import('../timeline/timeline-page.ts')).timelinePage,
  themes: async () => (await import('../themes/themes-page.ts')).themesPage,
  words: async () => (await import('../words/words-page.ts')).wordsPage,
  sources: async () => (await import('../sources/sources-page.ts')).sourcesPage,
  notes: async () => (await import('../notes/notes-page.ts')).notesPage,
  find: async () => (await import('../find/find-part.ts')).findPart(),
  help: async () => (await import('../keys/help-dialog.ts')).helpDialog,
  palette: async () => (await import('../keys/command-palette.ts')).commandPalette,
  print: async () => (await import('../paper/print-dialog.ts')).printDialog,
  export: exporting,
  'export-page': exporting,
  share: async () => (await import('../sharing/share-dialog.ts')).shareDialog,
  cite: async () => (await import('../citing/cite-dialog.ts')).citeDialog,
  library: async () => (await import('../library/library-dialog.ts')).libraryDialog,
  privacy: async () => (await import('../privacy/privacy-dialog.ts')).privacyDialog,
  comfort: async () => (await import('../comfort/comfort-dialog.ts')).comfortDialog,
};

interface PartEvents {
  /** A part is there; the host has been asked to draw it. */
  readonly load: (name: PartName) => void;
  /** A part can't be loaded; asking for it again tries again. */
  readonly failure: () => void;
}

/** Loads the pages and dialogs that not every reader opens; the columns come with the first script. */
export class PartLoader {
  readonly #loaded = new Map<PartName, DrawPart>();
  readonly #host: ReactiveControllerHost;
  readonly #on: PartEvents;

  constructor(host: ReactiveControllerHost, on: PartEvents) {
    this.#host = host;
    this.#on = on;
  }

  /** How to draw a part; undefined until it is loaded, and then the host is asked to draw. */
  get(name: Page | PartName | undefined): DrawPart | undefined {
    if (name === undefined || name === 'columns') return undefined;
    if (!this.#loaded.has(name)) void this.#load(name);
    return this.#loaded.get(name);
  }

  async #load(name: PartName): Promise<void> {
    try {
      this.#loaded.set(name, await LOADS[name]());
      this.#host.requestUpdate();
      this.#on.load(name);
    } catch {
      this.#on.failure();
    }
  }
}
