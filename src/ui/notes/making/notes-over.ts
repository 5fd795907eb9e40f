import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { passagesIn } from '../../../edition/passages.ts';
import { send } from '../../shell/intents.ts';
import type { NoteChoice } from '../note-intents.ts';
import type { RoomState } from '../../shell/room-state.ts';
import type { NoteMaking } from './note-making.ts';
import type { NotesHost } from '../notes-host.ts';

/** What can stand over the page while a note is made. */
const PARTS = {
  'tag-picker': () => import('../tags/tag-picker.ts'),
  'passage-themes': () => import('../card/passage-themes.ts'),
  'link-line': () => import('./link-line.ts'),
  'note-chooser': () => import('../margin/note-chooser.ts'),
} as const;

/** Draws what stands over the page while a note is made: the choice of tags, the themes of a passage, the line of a link, the choice among notes at one point. */
export class NotesOver {
  readonly #host: NotesHost;
  readonly #making: NoteMaking;
  /** By what each part was asked for last. */
  readonly #asked = new Map<string, unknown>();

  constructor(host: NotesHost, making: NoteMaking) {
    this.#host = host;
    this.#making = making;
  }

  draw(room: RoomState): TemplateResult {
    const { linking, said } = this.#making;
    return html`<p class="unseen" role="status">${said}</p>
      ${linking ? this.#linkLine() : nothing} ${this.#dialog(room)}
      ${room.choosing ? this.#chooser(room, room.choosing) : nothing}`;
  }

  #linkLine(): TemplateResult {
    this.#load('link-line', this.#making.linking);
    return html`<link-line .edition=${this.#host.edition()} .from=${this.#making.linking}></link-line>`;
  }

  #chooser({ beside }: RoomState, choice: NoteChoice): TemplateResult {
    this.#load('note-chooser', choice);
    return html`<note-chooser .choice=${choice} .notes=${beside}></note-chooser>`;
  }

  /** What is asked for anew is drawn anew: the browser tells of a closed dialog after a while, and the reader may ask before. */
  #dialog(room: RoomState): unknown {
    return keyed(this.#making.over?.asked, this.#dialogOf(room));
  }

  #dialogOf(room: RoomState): TemplateResult | typeof nothing {
    const { over, given } = this.#making;
    if (over?.type === 'tags') {
      this.#load('tag-picker', over.asked);
      return html`<tag-picker .tags=${room.tags} .given=${given}></tag-picker>`;
    }
    const passage = passagesIn(room.edition).find(({ id }) => over?.passage === id);
    if (!passage) return nothing;
    this.#load('passage-themes', over?.asked);
    return html`<passage-themes .room=${room} .passage=${passage}></passage-themes>`;
  }

  /** An element that stands in the page draws itself as soon as its part is there. It is drawn often, and asked for once. */
  #load(part: keyof typeof PARTS, by: unknown): void {
    if (customElements.get(part) || this.#asked.get(part) === by) return;
    this.#asked.set(part, by);
    PARTS[part]().catch(() => send(this.#host.shell, 'part-missing', undefined));
  }
}
