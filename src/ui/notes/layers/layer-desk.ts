import { msg, str } from '@lit/localize';
import { layerOf } from '../../../notes/layers/layer.ts';
import type { Layer } from '../../../notes/layers/layer.ts';
import type { LayerChange } from '../../../notes/layers/layer-shelf.ts';
import type { ReadableBackup } from '../../../notes/backup/read-backup.ts';
import type { StorageFailure } from '../../../notes/storage-failure.ts';
import { randomUuid } from '../../../platform/uuid.ts';
import { enclosed } from '../../wording/punctuation.ts';
import type { Answers } from '../answers.ts';
import type { LayerIntents } from '../note-intents.ts';
import type { Notices } from '../note-notices.ts';
import type { NotesDesk } from '../notes-desk.ts';

interface LayerDeskOptions {
  readonly desk: NotesDesk;
  readonly notices: Notices;
  onFailure(failure: StorageFailure): void;
}

/** Opens, changes and closes sets of notes of others. */
export class LayerDesk {
  readonly answers: Answers<LayerIntents> = {
    'layer-change': ({ id, part }) => this.change(id, part),
    'layer-close': ({ id }) => this.close(id),
  };
  readonly #options: LayerDeskOptions;

  constructor(options: LayerDeskOptions) {
    this.#options = options;
  }

  /** Opens what was read from a file as a layer of this name. */
  async open(file: ReadableBackup, title: string): Promise<void> {
    const layer = layerOf(file, { title, opened: new Date(), uuid: randomUuid() });
    if (!(await this.#done(this.#options.desk.session.store?.layers.open(layer)))) return;
    const text = msg(str`“${enclosed(title)}” stands beside the letters as a layer, apart from your own notes.`);
    this.#options.notices.show({ name: 'layer', text });
  }

  async change(id: string, part: LayerChange): Promise<void> {
    await this.#done(this.#options.desk.session.store?.layers.change(id, part));
  }

  async close(id: string): Promise<void> {
    const layer = this.#options.desk.session.store?.layers.now.find((one) => one.id === id);
    if (!layer || !(await this.#done(this.#options.desk.session.store?.layers.close(id)))) return;
    this.#options.notices.show({
      name: 'layer',
      text: msg(str`Layer “${enclosed(layer.title)}” closed.`),
      action: msg('Undo'),
      act: () => this.#reopen(layer),
    });
  }

  async #reopen(layer: Layer): Promise<void> {
    await this.#done(this.#options.desk.session.store?.layers.open(layer));
  }

  async #done(work: Promise<StorageFailure | undefined> | undefined): Promise<boolean> {
    const failure = work ? await this.#options.desk.session.answered(work) : ({ type: 'closed' } as const);
    if (failure) this.#options.onFailure(failure);
    return !failure;
  }
}
