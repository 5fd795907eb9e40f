import type { ReactiveControllerHost } from 'lit';
import type { Page } from '../../views/view-state.ts';
import type { DialogName } from './intents.ts';
import type { DrawPart } from './room-state.ts';

type PartName = Exclude<Page, 'columns'> | DialogName | 'find';

const exporting = () => import('../exports/export-dialog.ts').then((part) => part.exportDialog);

const LOADS: Readonly<Record<PartName, () => Promise<DrawPart>>> = {
  letters: () => import('../letters/letters-page.ts').then((part) => part.lettersPage),
  timeline: () => import('../timeline/timeline-page.ts').then((part) => part.timelinePage),
  themes: () => import('../themes/themes-page.ts').then((part) => part.themesPage),
  words: () => import('../words/words-page.ts').then((part) => part.wordsPage),
  sources: () => import('../sources/sources-page.ts').then((part) => part.sourcesPage),
  notes: () => import('../notes/notes-page.ts').then((part) => part.notesPage),
  find: async () => (await import('../find/find-part.ts')).findPart(),
  help: () => import('../keys/help-dialog.ts').then((part) => part.helpDialog),
  palette: () => import('../keys/command-palette.ts').then((part) => part.commandPalette),
  print: () => import('../paper/print-dialog.ts').then((part) => part.printDialog),
  export: exporting,
  'export-page': exporting,
  share: () => import('../sharing/share-dialog.ts').then((part) => part.shareDialog),
  cite: () => import('../citing/cite-dialog.ts').then((part) => part.citeDialog),
  library: () => import('../library/library-dialog.ts').then((part) => part.libraryDialog),
  privacy: () => import('../privacy/privacy-dialog.ts').then((part) => part.privacyDialog),
  comfort: () => import('../comfort/comfort-dialog.ts').then((part) => part.comfortDialog),
};

interface PartEvents {
  /** A part is there; the host has been asked to draw it. */
  readonly load: (name: PartName) => void;
  /** A part can't be loaded. A dialog is no longer open then, else no key would mean anything, and nobody types ahead into what does not come. */
  readonly failure: (name: PartName) => void;
}

/** Loads the pages and dialogs that not every reader opens; the columns come with the first script. */
export class PartLoader {
  readonly #loaded = new Map<PartName, DrawPart>();
  /** By what each was asked for last. */
  readonly #asked = new Map<PartName, unknown>();
  readonly #host: ReactiveControllerHost;
  readonly #on: PartEvents;

  constructor(host: ReactiveControllerHost, on: PartEvents) {
    this.#host = host;
    this.#on = on;
  }

  /**
   * How to draw a part; undefined until it is loaded, and then the host is asked to draw. It is asked for with each drawing, and what can't be loaded
   * is drawn, too: only what asks for it anew, as another view does, tries again.
   */
  get(name: Page | PartName | undefined, by: unknown): DrawPart | undefined {
    if (name === undefined || name === 'columns') return undefined;
    const part = this.#loaded.get(name);
    if (!part && this.#asked.get(name) !== by) {
      this.#asked.set(name, by);
      void this.#load(name);
    }
    return part;
  }

  async #load(name: PartName): Promise<void> {
    try {
      this.#loaded.set(name, await LOADS[name]());
      this.#host.requestUpdate();
      this.#on.load(name);
    } catch {
      this.#on.failure(name);
    }
  }
}
