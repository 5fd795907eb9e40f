import { msg } from '@lit/localize';
import type { ReactiveController } from 'lit';
import type { Intents } from '../shell/intents.ts';
import type { NoteIntent } from './note-intents.ts';
import type { DrawPart } from '../shell/room-state.ts';
import type { Notebook } from './notebook.ts';
import type { NotesHost } from './notes-host.ts';
import { NO_NOTES } from './shown-notes.ts';
import type { ShownNotes } from './shown-notes.ts';

/** The way to the reader's notes. All that keeps and writes them is loaded after the first view, which has no note in it. */
export class NotesDoor implements ReactiveController {
  readonly #host: NotesHost;
  #notebook: Notebook | undefined;
  #opening: Promise<Notebook | undefined> = Promise.resolve(undefined);
  #failed = false;

  constructor(host: NotesHost) {
    this.#host = host;
    host.shell.addController(this);
  }

  /** As the page shows them now; nothing until they have been read. */
  get shown(): ShownNotes {
    return this.#notebook?.shown ?? (this.#failed ? { ...NO_NOTES, notesFailure: notLoaded() } : NO_NOTES);
  }

  /** Draws what stands over the page while a note is made. */
  get drawOver(): DrawPart | undefined {
    return this.#notebook?.drawOver;
  }

  hostConnected(): void {
    this.#opening = this.#open();
  }

  hostDisconnected(): void {
    void this.#opening.then((notebook) => notebook?.close());
    this.#notebook = undefined;
  }

  /** Does what a reader asks for; what is asked while the notes are being opened is done then. */
  async answer<Name extends NoteIntent>(name: Name, detail: Intents[Name]): Promise<void> {
    const notebook = await this.#opening;
    if (notebook) notebook.answer(name, detail);
    else this.#host.notices.show({ name: 'not-saved', text: notLoaded(), urgent: true });
  }

  /** Another view comes: no note stays open. */
  leave(): void {
    this.#notebook?.leave();
  }

  async #open(): Promise<Notebook | undefined> {
    try {
      const { openNotebook } = await import('./notebook.ts');
      const notebook = openNotebook(this.#host);
      this.#notebook = notebook;
      await notebook.opened;
      return notebook;
    } catch {
      this.#failed = true;
      return undefined;
    } finally {
      this.#host.shell.requestUpdate();
    }
  }
}

function notLoaded(): string {
  return msg(
    'The part of the site that keeps the notes could not be loaded. Check the connection, then reload the page.',
  );
}
