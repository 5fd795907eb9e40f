import type { ReactiveControllerHost } from 'lit';
import { coreOf } from '../../edition/shards/core.ts';
import { letterOfId } from '../../edition/letter-of-id.ts';
import type { Edition, LetterId } from '../../edition/model.ts';
import type { RewrittenLetter } from '../../edition/shards/rewritten.ts';
import { withLetters } from '../../edition/shards/shard.ts';
import { whenIdle } from '../../platform/idle.ts';
import type { ColumnsOfLetters, Stretch } from '../../views/columns/letter-columns.ts';
import type { ViewState } from '../../views/view-state.ts';
import { columnsOfLetters } from './columns-of-letters.ts';
import { drawnPlace, putBack, returnTo } from '../shell/reading-place.ts';
import { ShardDesk } from './shard-desk.ts';
import type { Lending, MissingLetters, ReadShard } from './shard-desk.ts';

/** So many chunks are set at most: some 2,000 rows, in which the browser's own find, print and screen readers work. */
const MOST = 660;

/** So near to an end of them the next is set. */
const NEAR = 80;

/** What draws the rows. */
export interface StretchHost extends ReactiveControllerHost {
  /** What is shown; another is put here with other letters in it. */
  edition: Edition;
  readonly readShard: ReadShard | undefined;
  readonly view: ViewState;
  /** Leads to what is pointed at, once it is there. */
  arrive(): Promise<void>;
  /** Letters could not be had. */
  partFailed(): void;
}

/**
 * Sets the rows of many letters a chunk at a time: first where the reader is, then, while nothing else is to be done, those around. In an edition of
 * more than {@link MOST} chunks the stretch that is set goes with the reader.
 */
export class LetterStretch {
  readonly #host: StretchHost;
  #shards: ShardDesk | undefined;
  #core: object | undefined;
  #rows: ColumnsOfLetters | undefined;
  #now: Stretch | undefined;
  #reading = 0;
  /** What the address pointed at last. */
  #at: string | undefined;
  #callOff: (() => void) | undefined;

  constructor(host: StretchHost) {
    this.#host = host;
  }

  /** Undefined where the edition's rows are all set at once. */
  get now(): Stretch | undefined {
    return this.#now;
  }

  /** The letters that could not be had; undefined where there are none. */
  get missing(): MissingLetters | undefined {
    const shards = this.#shards?.refused;
    return shards?.size ? { shards, tryAgain: this.#tryAgain } : undefined;
  }

  /** Whether another edition came in the place of one that was shown: the same, with letters that were changed. */
  get isReplaced(): boolean {
    return this.#core !== undefined && this.#core !== coreOf(this.#host.edition);
  }

  /** Before the page is drawn: what is pointed at has to be among what is set; in another view all begins anew, at the letter that `read` is of. */
  fit(read: string | undefined): void {
    const { edition, view } = this.#host;
    const replaced = this.isReplaced;
    if (this.#core !== coreOf(edition)) this.#begin(edition);
    if (edition.form !== 'transcribed' || view.page !== 'columns') return this.stop();
    const rows = columnsOfLetters(edition, view);
    const same = this.#rows?.key === rows.key;
    this.#rows = rows;
    const chunkOf = (id: string | undefined) =>
      id === undefined ? undefined : rows.chunkOf(letterOfId(edition, id)?.id ?? '');
    // Where the reader has gone since is not left for what the address still points at.
    const led = view.at === this.#at && (same || replaced) ? undefined : chunkOf(view.at);
    this.#at = view.at;
    const target = led ?? (same ? undefined : chunkOf(read));
    if (same && this.#now && (target === undefined || (this.#now.from <= target && target < this.#now.to))) return;
    // What was about to be set lies elsewhere.
    this.#rest();
    this.#shards?.tryAgain();
    this.#now = { from: target ?? 0, to: (target ?? 0) + 1 };
    this.#reading = target ?? 0;
  }

  /** Has what the address points at set again, though the reader has gone on since. */
  async leadAgain(): Promise<void> {
    this.#at = undefined;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await this.#host.arrive();
  }

  /** The edition with the letters that the reader has notes on, by their ids or those of passages; undefined while they are brought. */
  noted(subjects: () => readonly string[]): Edition | undefined {
    if (!this.#shards) return this.#host.edition;
    return this.#shards.noted(subjects(), (failed) => {
      if (failed) this.#host.partFailed();
      this.#host.requestUpdate();
    });
  }

  /** Shows letters that were written anew while the edition was open. */
  rewrite(letters: readonly RewrittenLetter[]): void {
    this.#shards?.rewrite(letters);
    const whole = letters.map((letter) => letter.whole);
    this.#host.edition = this.#shards?.edition ?? withLetters(this.#host.edition, whole);
  }

  /** The edition with these letters in it, by their ids or those of passages; rejects where they can't be had. */
  async have(ids: Iterable<string>): Promise<Edition> {
    if (await this.#shards?.need(ids)) this.#take();
    return this.#host.edition;
  }

  /** The same for who goes through letters once: they are not shown, and stay nowhere. Undefined where it is called off. */
  async lend(ids: Iterable<string>, lending: Lending): Promise<Edition | undefined> {
    return this.#shards ? this.#shards.lend(ids, lending) : this.#host.edition;
  }

  /** After it was drawn: brings what is set and not here, and sets more. */
  goOn(): void {
    if (!this.#now || !this.#rows || this.#callOff) return;
    const { from, to } = this.#now;
    // What is read comes first; after a letter was edited all that is set is to be had anew.
    for (const letters of [this.#lettersOf(this.#reading, this.#reading + 1), this.#lettersOf(from, to)]) {
      if (this.#shards?.isRefused(letters)) return;
      if (this.#shards?.has(letters) === false)
        return void this.#bring(letters).then((came) => (came ? this.#host.arrive() : undefined));
    }
    this.#wait();
  }

  /** The chunk that is read now. */
  follow(row: string | undefined): void {
    const chunk = row === undefined ? undefined : this.#rows?.chunkOf(row);
    if (chunk === undefined || chunk === this.#reading) return;
    this.#reading = chunk;
    this.#shards?.tryAgain();
    this.goOn();
  }

  /** With an edition of which letters may be elsewhere. */
  #begin(edition: Edition): void {
    this.stop();
    const read = this.#host.readShard;
    this.#core = coreOf(edition);
    this.#shards = read && new ShardDesk(edition, read);
    this.#rows = undefined;
    if (read) addEventListener('online', this.#tryAgain);
  }

  /** What could not be had may be there when the network is back, as when the reader goes on. */
  readonly #tryAgain = (): void => {
    this.#shards?.tryAgain();
    this.#host.requestUpdate();
    this.goOn();
  };

  stop(): void {
    this.#rest();
    this.#now = undefined;
  }

  #rest(): void {
    this.#callOff?.();
    this.#callOff = undefined;
  }

  #wait(): void {
    const next = this.#next();
    if (next === undefined || this.#shards?.isRefused(this.#lettersOf(next, next + 1))) return;
    const calledOff = new AbortController();
    const callOff = whenIdle(() => void this.#grow(calledOff.signal));
    this.#callOff = () => {
      calledOff.abort();
      callOff();
    };
  }

  /** Which chunk is set next: those after the reader first, then those before, by turns. */
  #next(): number | undefined {
    if (!this.#now || !this.#rows) return undefined;
    const { from, to } = this.#now;
    const after = to < this.#rows.chunkCount ? to - this.#reading : Infinity;
    const before = from > 0 ? this.#reading - from + 2 : Infinity;
    if (Math.min(after, before) === Infinity) return undefined;
    if (to - from >= MOST && Math.min(after, before) > NEAR) return undefined;
    return after <= before ? to : from - 1;
  }

  async #grow(calledOff: AbortSignal): Promise<void> {
    const next = this.#next();
    const came = next !== undefined && (await this.#bring(this.#lettersOf(next, next + 1)));
    if (calledOff.aborted) return;
    this.#callOff = undefined;
    if (next === undefined || !this.#now || came === undefined) return;
    const grown = { from: Math.min(this.#now.from, next), to: Math.max(this.#now.to, next + 1) };
    // What is set or taken away before the reader moves what is read.
    const place = next < this.#reading || grown.to - grown.from > MOST ? drawnPlace() : undefined;
    const at = this.#at;
    this.#now = grown.to - grown.from > MOST ? cut(grown, next) : grown;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // The one just before is laid out in the next frame, and Firefox has it grow downwards.
    if (place && at === this.#at) (next + 1 === this.#reading ? returnTo : putBack)(place);
    this.#letGo();
  }

  #letGo(): void {
    if (this.#now && this.#rows && this.#rows.chunkCount > MOST)
      this.#shards?.keep(this.#lettersOf(this.#now.from, this.#now.to));
  }

  #take(): void {
    if (this.#shards) this.#host.edition = this.#shards.edition;
  }

  #lettersOf(from: number, to: number): readonly LetterId[] {
    const letters: LetterId[] = [];
    for (let chunk = from; chunk < to; chunk += 1)
      for (const { id } of this.#rows?.lettersOf(chunk) ?? []) letters.push(id);
    return letters;
  }

  /** Whether the edition is another now; undefined where the letters could not be had. */
  async #bring(letters: readonly LetterId[]): Promise<boolean | undefined> {
    if (!this.#shards || letters.length === 0) return false;
    try {
      const came = await this.#shards.need(letters);
      if (came) this.#take();
      return came;
    } catch {
      this.#host.partFailed();
      this.#host.requestUpdate();
      return undefined;
    }
  }
}

/** At the end that the reader is far from. */
function cut({ from, to }: Stretch, next: number): Stretch {
  return next === from ? { from, to: to - 1 } : { from: from + 1, to };
}
