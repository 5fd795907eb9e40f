import type { Compiled } from '../../edition/compiled.ts';
import type { Edition, Letter, LetterId } from '../../edition/model.ts';
import { letterOfId } from '../../edition/letter-of-id.ts';
import type { RewrittenLetter } from '../../edition/shards/rewritten.ts';
import { withLetters, withShards } from '../../edition/shards/shard.ts';
import type { Shard } from '../../edition/shards/shard.ts';

/** An edition as the page opens it. With `readShard` it is the index, and that gives the letters that are elsewhere. */
export interface OpenEdition {
  readonly compiled: Omit<Compiled, 'doubts'>;
  readonly readShard: ReadShard | undefined;
}

/** Reads a shard of an edition by its name. Rejects where it can't be had. */
export type ReadShard = (name: string) => Promise<Shard>;

/** Who waits for letters. */
export interface Lending {
  /** How much of them is here by now, from 0 to 1. */
  onProgress(done: number): void;
  readonly signal: AbortSignal;
}

/** Letters that could not be had when they were asked for last. */
export interface MissingLetters {
  /** In which shards they are. */
  readonly shards: ReadonlySet<string>;
  readonly tryAgain: () => void;
}

/**
 * The letters of a large edition that are here: those that are read, and those that the reader has notes on. What is read no more goes, so that
 * memory does not grow with the edition.
 */
export class ShardDesk {
  /** The edition with all that is here. */
  edition: Edition;
  #index: Edition;
  readonly #read: ReadShard;
  /** The shards whose letters are in the edition; what came for notes alone is not, until it is read. */
  #shown: ReadonlySet<string> = new Set();
  /** Letters that were written anew since the index was read. */
  readonly #rewritten = new Map<LetterId, Letter>();
  readonly #here = new Map<string, Shard>();
  readonly #coming = new Map<string, Promise<void>>();
  #refused: ReadonlySet<string> = new Set();
  #noted:
    { readonly ids: readonly string[]; readonly shards: readonly string[]; edition: Edition | undefined } | undefined;

  constructor(index: Edition, read: ReadShard) {
    this.#index = index;
    this.#read = async (name) => this.#asRewritten(await read(name));
    this.edition = index;
  }

  /** Takes letters that were written anew, in the place of those that are here or will come. */
  rewrite(letters: readonly RewrittenLetter[]): void {
    for (const { whole } of letters) this.#rewritten.set(whole.id, whole);
    this.#index = withLetters(
      this.#index,
      letters.map(({ inIndex }) => inIndex),
    );
    for (const [name, shard] of this.#here) this.#here.set(name, this.#asRewritten(shard));
    if (this.#noted) this.#noted.edition = undefined;
    this.#show();
  }

  /** Whether all of these letters are in the edition. */
  has(letters: Iterable<LetterId>): boolean {
    return this.#namesOf(letters).every((name) => this.#shown.has(name));
  }

  /** Brings letters into the edition, if they are not there, by their ids or those of passages. Whether the edition is another then; rejects where one can't be had. */
  async need(ids: Iterable<string>): Promise<boolean> {
    const missing = this.#namesOf(ids).filter((name) => !this.#shown.has(name));
    if (missing.length === 0) return false;
    await Promise.all(missing.map((name) => (this.#here.has(name) ? undefined : this.#bring(name))));
    this.#show();
    return true;
  }

  /**
   * The edition with these letters in it, by their ids or those of passages, for who goes through them once: they stay nowhere else. Undefined where it is
   * called off; rejects where one can't be had.
   */
  async lend(ids: Iterable<string>, { onProgress, signal }: Lending): Promise<Edition | undefined> {
    const names = this.#namesOf(ids);
    const lent: Shard[] = [];
    for (const name of names) {
      lent.push(this.#here.get(name) ?? (await this.#read(name)));
      if (signal.aborted) return undefined;
      onProgress(lent.length / names.length);
    }
    return withShards(this.#index, lent);
  }

  /**
   * The edition with the letters of which these ids are, or of whose passages; undefined while they are brought, and then `came` is called. The same ids
   * give the same edition.
   */
  noted(ids: readonly string[], came: (failed: boolean) => void): Edition | undefined {
    if (this.#noted?.ids !== ids) this.#noted = { ids, shards: this.#namesOf(ids), edition: undefined };
    const { shards } = this.#noted;
    if (shards.every((name) => this.#here.has(name)))
      return (this.#noted.edition ??= withShards(
        this.#index,
        shards.flatMap((name) => this.#here.get(name) ?? []),
      ));
    const missing = shards.filter(
      (name) => !this.#here.has(name) && !this.#coming.has(name) && !this.#refused.has(name),
    );
    if (missing.length > 0)
      void Promise.all(missing.map((name) => this.#bring(name))).then(
        () => came(false),
        () => came(true),
      );
    return undefined;
  }

  /** Whether some of these letters could not be had: asked for with each drawing, they would be asked for without end. */
  isRefused(letters: Iterable<LetterId>): boolean {
    return this.#namesOf(letters).some((name) => this.#refused.has(name));
  }

  /** The shards that could not be had when they were asked for last: another set whenever these are others. */
  get refused(): ReadonlySet<string> {
    return this.#refused;
  }

  /** Has what could not be had asked for again. */
  tryAgain(): void {
    if (this.#refused.size > 0) this.#refused = new Set();
  }

  /** Lets go of all but what these letters need, and those that are noted. */
  keep(letters: Iterable<LetterId>): void {
    const kept = new Set([...this.#namesOf(letters), ...(this.#noted?.shards ?? [])]);
    const gone = [...this.#here.keys()].filter((name) => !kept.has(name));
    for (const name of gone) this.#here.delete(name);
    if (gone.length > 0) this.#show();
  }

  #show(): void {
    this.#shown = new Set(this.#here.keys());
    this.edition = withShards(this.#index, [...this.#here.values()]);
  }

  /** In which shards letters are, by their ids or those of their passages. */
  #namesOf(ids: Iterable<string>): readonly string[] {
    const names = new Set<string>();
    for (const id of ids) {
      const shard = letterOfId(this.#index, id)?.away?.shard;
      if (shard !== undefined) names.add(shard);
    }
    return [...names];
  }

  #asRewritten(shard: Shard): Shard {
    return { ...shard, letters: shard.letters.map((letter) => this.#rewritten.get(letter.id) ?? letter) };
  }

  #bring(name: string): Promise<void> {
    const coming = this.#coming.get(name) ?? this.#fetch(name);
    this.#coming.set(name, coming);
    return coming;
  }

  async #fetch(name: string): Promise<void> {
    try {
      this.#here.set(name, await this.#read(name));
      if (this.#refused.has(name)) this.#refused = new Set([...this.#refused].filter((one) => one !== name));
    } catch (error) {
      this.#refused = new Set([...this.#refused, name]);
      throw error;
    } finally {
      this.#coming.delete(name);
    }
  }
}
