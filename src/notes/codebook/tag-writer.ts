import type { Edit } from '../edits.ts';
import type { Everything } from '../everything.ts';
import type { Tag } from '../tag.ts';
import { keptWords, stepPlan } from './codebook-step.ts';
import type { CodebookStep, TagField } from './codebook-step.ts';
import { mergeWords } from './merge-words.ts';

/** Words of a tag as the reader changed them, and as they stood in the field before. */
export interface TagWords {
  readonly id: string;
  readonly field: TagField;
  readonly base: string;
  readonly text: string;
}

/** How plans are made, and what is stored. */
export interface TagStore {
  readonly tags: readonly Tag[];
  /** Gives the edits as they are stored, or undefined where that failed. */
  make(plan: (now: Everything) => readonly Edit[]): Promise<readonly Edit[] | undefined>;
}

export interface SavedWords {
  readonly step: Extract<CodebookStep, { readonly type: 'write' }>;
  readonly edits: readonly Edit[];
  /** Another tab wrote at the same place; what both wrote stands one after the other. */
  readonly both: boolean;
}

/** Words of tags that are not in the database yet, each with what it was written over: the newest of each field. */
export class TagWriter {
  readonly #store: TagStore;
  readonly #drafts = new Map<string, TagWords>();
  readonly #failed = new Set<string>();

  constructor(store: TagStore) {
    this.#store = store;
  }

  /** What could not be saved, by its key. */
  get failed(): ReadonlySet<string> {
    return this.#failed;
  }

  /** Takes what is typed in a field; gives the key to save it by. What waits there already began from earlier words. */
  put(words: TagWords): string {
    const key = `${words.field} ${words.id}`;
    this.#drafts.set(key, { ...words, base: this.#drafts.get(key)?.base ?? words.base });
    return key;
  }

  /** Tags with the words that wait; the very list where there are none. */
  over(tags: readonly Tag[]): readonly Tag[] {
    if (this.#drafts.size === 0) return tags;
    const drafts = [...this.#drafts.values()];
    return tags.map((tag) => ({
      ...tag,
      ...Object.fromEntries(drafts.filter(({ id }) => id === tag.id).map(({ field, text }) => [field, text])),
    }));
  }

  /** The tags of which words wait. */
  get waiting(): ReadonlySet<string> {
    return new Set([...this.#drafts.values()].map(({ id }) => id));
  }

  hasFailed(tag: string): boolean {
    return [...this.#failed].some((key) => this.#drafts.get(key)?.id === tag);
  }

  /** Saves the newest words of a field, one saving after another; undefined where nothing waits, or that failed. What is typed meanwhile goes on from what was saved. */
  async save(key: string): Promise<SavedWords | undefined> {
    const draft = this.#drafts.get(key);
    if (!draft) return undefined;
    const step = { type: 'write', ...draft } as const;
    const edits = await this.#store.make(stepPlan(step, new Date()));
    if (!edits) return void this.#failed.add(key);
    this.#failed.delete(key);
    const made = edits.find((edit) => edit.store === 'tags' && edit.after.id === draft.id);
    const { field, text } = draft;
    const saved = tagIn(made?.after)?.[field] ?? this.#store.tags.find(({ id }) => id === draft.id)?.[field] ?? text;
    const newest = this.#drafts.get(key);
    if (newest === draft) this.#drafts.delete(key);
    else if (newest) this.#drafts.set(key, followOn(draft, saved, newest));
    const theirs = tagIn(made?.before)?.[field];
    return { step, edits, both: theirs !== undefined && keptWords(draft, theirs).both };
  }

  clear(): void {
    this.#drafts.clear();
    this.#failed.clear();
  }
}

/** What was typed on while the words before it were saved, with what another tab has written to these. */
function followOn(sent: TagWords, saved: string, newest: TagWords): TagWords {
  // A name is kept without the space at its end, after which the next word is typed.
  const own = keptWords(sent, sent.base).text;
  return { ...newest, base: saved, text: saved === own ? newest.text : mergeWords(own, saved, newest.text).text };
}

function tagIn(thing: Edit['after'] | undefined): Tag | undefined {
  return thing?.type === 'Tag' ? thing : undefined;
}
