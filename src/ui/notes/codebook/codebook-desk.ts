import { msg, str } from '@lit/localize';
import type { LitElement } from 'lit';
import { refusalOf, stepPlan } from '../../../notes/codebook/codebook-step.ts';
import type { CodebookStep } from '../../../notes/codebook/codebook-step.ts';
import { NO_STEPS, withStep, withTakenBack } from '../../../notes/codebook/history.ts';
import type { History } from '../../../notes/codebook/history.ts';
import { tagTree } from '../../../notes/codebook/tag-tree.ts';
import { TagWriter } from '../../../notes/codebook/tag-writer.ts';
import type { TagWords } from '../../../notes/codebook/tag-writer.ts';
import type { Tag } from '../../../notes/tag.ts';
import type { NoteStatus } from '../../../views/placed-notes.ts';
import { enclosed, inSequence } from '../../wording/punctuation.ts';
import type { Answers } from '../answers.ts';
import type { Desk } from '../desk.ts';
import type { CodebookIntents } from '../note-intents.ts';
import type { Notices } from '../note-notices.ts';
import type { NotesDesk } from '../notes-desk.ts';
import { nameProblemWords } from './name-problem-words.ts';
import type { ShownCodebook } from './shown-codebook.ts';
import { stepWords } from './step-words.ts';

/** What the reader does to the codebook, one thing after another, each to be taken back; and the words of tags until they are saved. */
export class CodebookDesk implements Desk {
  readonly answers: Answers<CodebookIntents> = {
    'codebook-do': ({ step }) => this.do(step),
    'codebook-write': (words) => this.write(words),
    'codebook-opened': ({ id }) => void (this.#opened = id),
    'codebook-retry': () => this.retry(),
    'codebook-undo': () => this.undo(),
    'codebook-redo': () => this.redo(),
  };
  readonly #host: LitElement;
  readonly #desk: NotesDesk;
  readonly #notices: Notices;
  readonly #words: TagWriter;
  readonly #onRecovery: () => void;
  /** Colours and glyphs on their way, shown as chosen at once. */
  readonly #signs = new Map<string, Partial<Tag>>();
  #history = NO_STEPS;
  /** The tag that was opened last, unless it was deleted here. */
  #opened: string | undefined;
  #last: Promise<unknown> = Promise.resolve();

  /** `onRecovery` is called once no words are left that could not be saved. */
  constructor(host: LitElement, desk: NotesDesk, notices: Notices, onRecovery: () => void) {
    this.#host = host;
    this.#desk = desk;
    this.#notices = notices;
    this.#onRecovery = onRecovery;
    this.#words = new TagWriter(desk);
  }

  get shown(): { readonly tags: readonly Tag[]; readonly codebook: ShownCodebook } {
    const codebook = { history: this.#history, statusOf: (id: string) => this.#statusOf(id), gone: this.#gone };
    return { tags: this.#tags, codebook };
  }

  get #gone(): Tag | undefined {
    if (this.#opened === undefined || this.#isThere(this.#opened)) return undefined;
    return this.#words.over(this.#desk.everything.tags).find(({ id }) => id === this.#opened);
  }

  #isThere(id: string): boolean {
    return this.#desk.tags.some((tag) => tag.id === id);
  }

  /** As the reader has changed them; the very list of the desk where nothing is on its way. */
  get #tags(): readonly Tag[] {
    const tags = this.#words.over(this.#desk.tags);
    return this.#signs.size === 0 ? tags : tags.map((tag) => ({ ...tag, ...this.#signs.get(tag.id) }));
  }

  do(step: CodebookStep): Promise<unknown> {
    const sign = step.type === 'sign' ? { ...this.#signs.get(step.id), ...step.sign } : undefined;
    if (sign) this.#signs.set(step.id, sign);
    return this.#queue(async () => {
      await this.#make(step);
      if (sign && this.#signs.get(step.id) === sign) this.#signs.delete(step.id);
    });
  }

  /** Takes what is typed in a field; of what waits only the newest is saved. */
  write(words: TagWords): Promise<unknown> {
    const key = this.#words.put(words);
    return this.#queue(() => this.#save(key));
  }

  retry(): void {
    for (const key of this.#words.failed) void this.#queue(() => this.#save(key));
  }

  undo(): Promise<unknown> {
    return this.#queue(() => this.#takeBack('done'));
  }

  redo(): Promise<unknown> {
    return this.#queue(() => this.#takeBack('undone'));
  }

  async settle(): Promise<void> {
    this.retry();
    let last: Promise<unknown> | undefined;
    while (last !== this.#last) {
      last = this.#last;
      await last;
    }
  }

  /** Whether there are words that could not be saved. */
  get hasFailed(): boolean {
    return this.#words.failed.size > 0;
  }

  get unsaved(): string | undefined {
    const ids = this.#words.waiting;
    const names = this.#tags.filter(({ id }) => ids.has(id)).map(({ name }) => msg(str`the tag “${enclosed(name)}”`));
    return ids.size > 0 ? inSequence(names) : undefined;
  }

  forget(): void {
    this.#words.clear();
    this.#signs.clear();
    this.#opened = undefined;
    this.#history = NO_STEPS;
  }

  #statusOf(tag: string): NoteStatus {
    if (this.#words.hasFailed(tag)) return 'failed';
    return this.#words.waiting.has(tag) ? 'saving' : 'saved';
  }

  /** One thing after another: what is planned must know what was made before it. */
  #queue(work: () => Promise<void> | void): Promise<unknown> {
    this.#last = this.#last
      .then(work)
      .catch(reportError)
      .finally(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
    return this.#last;
  }

  async #make(step: CodebookStep): Promise<void> {
    const before = this.#desk.tags;
    const refusal = refusalOf(step, before);
    if (refusal) return this.#tell({ text: nameProblemWords(refusal) });
    const edits = await this.#leaving(() => this.#desk.make(stepPlan(step, new Date())));
    if (!edits || edits.length === 0) return;
    const words = stepWords(step, before, this.#desk.tags);
    this.#history = withStep(this.#history, { words, edits });
    // What was chosen is seen where it was chosen; the list of steps takes it back.
    if (step.type !== 'sign') this.#tell({ text: words, action: msg('Undo'), act: () => this.undo() });
    // Words that could not be saved may be of a tag that is gone now: then nothing of them waits any more.
    if (step.type === 'delete' || step.type === 'merge') this.retry();
    if (step.type === 'delete') await this.#focusNear(tagTree(before).findIndex(({ tag }) => tag.id === step.id));
  }

  /** Where the focus was on what is deleted, it goes to the tag that stands in its place. */
  async #focusNear(place: number): Promise<void> {
    await this.#host.updateComplete;
    if (document.activeElement === document.body) await this.#host.querySelector('tag-table')?.focusRow(place);
  }

  /** Whoever deletes the open tag here needs not be told. */
  async #leaving<Result>(work: () => Promise<Result>): Promise<Result> {
    const opened = this.#opened;
    if (opened !== undefined && this.#isThere(opened)) this.#opened = undefined;
    const result = await work();
    if (opened !== undefined && this.#isThere(opened)) this.#opened ??= opened;
    return result;
  }

  async #save(key: string): Promise<void> {
    const before = this.#desk.tags;
    const failed = this.#words.failed.size;
    const saved = await this.#words.save(key);
    if (!saved) return;
    if (failed > 0 && !this.hasFailed) this.#onRecovery();
    const { step, edits, both } = saved;
    if (both) this.#tellOfBoth(step.id);
    if (edits.length === 0) return;
    this.#history = withStep(this.#history, { words: stepWords(step, before, this.#desk.tags), edits, joins: key });
  }

  async #takeBack(list: keyof History): Promise<void> {
    const step = this.#history[list].at(-1);
    const made = step && (await this.#leaving(() => this.#desk.undo(step.edits)));
    if (!made) return;
    this.#history = withTakenBack(this.#history, list, made);
    const left = made.length < step.edits.length ? [msg('What was changed again since stays as it is.')] : [];
    const { words } = step;
    this.#tell(
      list === 'done'
        ? { text: [msg(str`Undone: ${words}`), ...left].join(' '), action: msg('Redo'), act: () => this.redo() }
        : { text: [msg(str`Done again: ${words}`), ...left].join(' '), action: msg('Undo'), act: () => this.undo() },
    );
  }

  #tellOfBoth(id: string): void {
    const name = this.#desk.tags.find((tag) => tag.id === id)?.name ?? '';
    this.#tell({
      text: msg(str`The words on “${name}” were changed in another tab too. Both are kept, one after the other.`),
    });
  }

  #tell(notice: { readonly text: string; readonly action?: string; readonly act?: () => void }): void {
    this.#notices.show({ name: 'codebook', ...notice });
  }
}
