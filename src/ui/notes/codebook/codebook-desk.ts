import { msg, str } from '@lit/localize';
import type { LitElement } from 'lit';
import { refusalOf, stepPlan } from '../../../notes/codebook/codebook-step.ts';
import type { CodebookStep, TagField } from '../../../notes/codebook/codebook-step.ts';
import { NO_STEPS, withStep, withTakenBack } from '../../../notes/codebook/history.ts';
import type { History } from '../../../notes/codebook/history.ts';
import type { Edit } from '../../../notes/edits.ts';
import type { Tag } from '../../../notes/tag.ts';
import type { NoteStatus } from '../../../views/placed-notes.ts';
import type { NoticeList } from '../../shell/notice-list.ts';
import type { NotesDesk } from '../notes-desk.ts';
import { nameProblemWords } from './name-problem-words.ts';
import type { ShownCodebook } from './shown-codebook.ts';
import { stepWords } from './step-words.ts';

/** Words of a tag that are not in the database yet, and those they were written over. */
interface Draft {
  readonly id: string;
  readonly field: TagField;
  readonly base: string;
  readonly text: string;
}

/** What the reader does to the codebook, one thing after another, each to be taken back; and the words of tags until they are saved. */
export class CodebookDesk {
  readonly #host: LitElement;
  readonly #desk: NotesDesk;
  readonly #notices: NoticeList;
  readonly #drafts = new Map<string, Draft>();
  readonly #failed = new Set<string>();
  /** Colours and glyphs on their way, shown as chosen at once. */
  readonly #signs = new Map<string, Partial<Tag>>();
  #history = NO_STEPS;
  #last: Promise<unknown> = Promise.resolve();

  constructor(host: LitElement, desk: NotesDesk, notices: NoticeList) {
    this.#host = host;
    this.#desk = desk;
    this.#notices = notices;
    addEventListener('beforeunload', this.#warn);
  }

  get shown(): { readonly tags: readonly Tag[]; readonly codebook: ShownCodebook } {
    return { tags: this.#tags, codebook: { history: this.#history, statusOf: (id) => this.#statusOf(id) } };
  }

  /** As the reader has changed them; the very list of the desk where nothing is on its way. */
  get #tags(): readonly Tag[] {
    if (this.#drafts.size + this.#signs.size === 0) return this.#desk.tags;
    const drafts = [...this.#drafts.values()];
    return this.#desk.tags.map((tag) => ({
      ...tag,
      ...Object.fromEntries(drafts.filter(({ id }) => id === tag.id).map(({ field, text }) => [field, text])),
      ...this.#signs.get(tag.id),
    }));
  }

  do(step: CodebookStep): void {
    const sign = step.type === 'sign' ? { ...this.#signs.get(step.id), ...step.sign } : undefined;
    if (sign) this.#signs.set(step.id, sign);
    this.#queue(async () => {
      await this.#make(step);
      if (sign && this.#signs.get(step.id) === sign) this.#signs.delete(step.id);
    });
  }

  /** Takes what is typed in a field; of what waits only the newest is saved. */
  write(id: string, field: TagField, text: string): void {
    const key = `${field} ${id}`;
    const stored = this.#desk.tags.find((tag) => tag.id === id)?.[field];
    if (stored === undefined) return;
    this.#drafts.set(key, { id, field, base: this.#drafts.get(key)?.base ?? stored, text });
    this.#queue(() => this.#save(key));
  }

  retry(): void {
    for (const key of this.#failed) this.#queue(() => this.#save(key));
  }

  undo(): void {
    this.#queue(() => this.#takeBack('done'));
  }

  redo(): void {
    this.#queue(() => this.#takeBack('undone'));
  }

  /** Lets go of all that it knows of tags. */
  forget(): void {
    for (const known of [this.#drafts, this.#failed, this.#signs]) known.clear();
    this.#history = NO_STEPS;
  }

  close(): void {
    removeEventListener('beforeunload', this.#warn);
  }

  #statusOf(tag: string): NoteStatus {
    const keys = [...this.#drafts].filter(([, { id }]) => id === tag).map(([key]) => key);
    if (keys.some((key) => this.#failed.has(key))) return 'failed';
    return keys.length > 0 ? 'saving' : 'saved';
  }

  /** One thing after another: what is planned must know what was made before it. */
  #queue(work: () => Promise<void> | void): void {
    this.#last = this.#last.then(work).finally(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }

  async #make(step: CodebookStep): Promise<void> {
    const before = this.#desk.tags;
    const refusal = refusalOf(step, before);
    if (refusal) return this.#tell({ text: nameProblemWords(refusal) });
    const edits = await this.#desk.make(stepPlan(step, new Date()));
    if (!edits || edits.length === 0) return;
    const words = stepWords(step, before, this.#desk.tags);
    this.#history = withStep(this.#history, { words, edits });
    // What was chosen is seen where it was chosen; the list of steps takes it back.
    if (step.type !== 'sign') this.#tell({ text: words, action: msg('Undo'), act: () => this.undo() });
  }

  async #save(key: string): Promise<void> {
    const draft = this.#drafts.get(key);
    if (!draft) return;
    const before = this.#desk.tags;
    const step = { type: 'write', ...draft } as const;
    const edits = await this.#desk.make(stepPlan(step, new Date()));
    if (!edits) return void this.#failed.add(key);
    if (this.#failed.delete(key) && this.#failed.size === 0) this.#notices.close('not-saved');
    const saved = textIn(edits, draft) ?? draft.text;
    const newest = this.#drafts.get(key);
    if (newest === draft) this.#drafts.delete(key);
    else if (newest) this.#drafts.set(key, { ...newest, base: saved });
    if (draft.field !== 'name' && saved !== draft.text) this.#tellOfBoth(draft.id);
    if (edits.length === 0) return;
    this.#history = withStep(this.#history, { words: stepWords(step, before, this.#desk.tags), edits, joins: key });
  }

  async #takeBack(list: keyof History): Promise<void> {
    const step = this.#history[list].at(-1);
    const made = step && (await this.#desk.undo(step.edits));
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

  /** Leaving would lose words that only this page has. */
  readonly #warn = (event: BeforeUnloadEvent): void => {
    if (this.#drafts.size > 0) event.preventDefault();
  };
}

/** What is stored of a draft's field. */
function textIn(edits: readonly Edit[], { id, field }: Draft): string | undefined {
  return edits.flatMap(({ after }) => (after.type === 'Tag' && after.id === id ? [after[field]] : []))[0];
}
