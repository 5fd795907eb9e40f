/** What tabs with the same vault tell one another. */
export interface LockMessage {
  readonly type: 'active' | 'lock';
}

/** Why the vault was locked: nobody touched the edition, somebody asked for it, or the machine slept. */
export type LockReason = 'idle' | 'asked' | 'slept';

export interface LockClock {
  /** The time of day in ms, which goes on while the machine sleeps, and which can be set. */
  timeOfDay(): number;
  /** Ms since some moment. It never goes back; in many browsers it stands still while the machine sleeps. */
  running(): number;
  /** Calls after so many ms, or much later in a hidden tab; never while the machine sleeps. Gives back what calls it off. */
  after(ms: number, act: () => void): () => void;
}

export interface IdleLockOptions {
  /** After how many minutes without activity; asked each time, since the reader can change it. */
  minutes(): number;
  readonly clock: LockClock;
  /** Sends to all other tabs. */
  tell(message: LockMessage): void;
  /** Called once after each `start`. */
  onLocked(reason: LockReason): void;
}

/** How often it looks at the clocks, in ms. */
const TURN = 15_000;

/**
 * So long without a turn, the machine slept, or the browser had put the tab to sleep. Hidden tabs have a turn once a minute. A shorter sleep
 * goes unnoticed, and counts as idle time.
 */
const MISSED = 150_000;

/** The other tabs are told of activity no more often, in ms, as a pointer moves all the time. */
const TELLING = 5_000;

interface Moment {
  readonly timeOfDay: number;
  readonly running: number;
}

/**
 * Says when to lock an unlocked vault. Each tab judges for itself by what it hears, and only a lock that was asked for goes to the others: a
 * tab that the browser had put to sleep must not lock those in use.
 */
export class IdleLock {
  readonly #options: IdleLockOptions;
  #lastActive: Moment;
  #lastTurn: Moment;
  #lastTold: Moment | undefined;
  /** Only while the vault is unlocked. */
  #callOff: (() => void) | undefined;

  constructor(options: IdleLockOptions) {
    this.#options = options;
    this.#lastActive = this.#lastTurn = this.#now();
  }

  /** The vault was unlocked. */
  start(): void {
    this.stop();
    this.#lastActive = this.#lastTurn = this.#now();
    this.#wait();
    this.#tell();
  }

  /** The reader did something in this tab. It comes too late when it is what wakes the machine up. */
  active(): void {
    if (!this.check()) return;
    this.#lastActive = this.#now();
    this.#tell();
  }

  /** Another tab told something; a tab of another version of the program may say what is not understood. */
  heard(message: unknown): void {
    if (typeof message !== 'object' || message === null || !('type' in message)) return;
    if (message.type === 'lock') this.#locked('asked');
    else if (message.type === 'active' && this.check()) this.#lastActive = this.#now();
  }

  /** Locks at once, here and in the other tabs. */
  lock(): void {
    this.#options.tell({ type: 'lock' });
    this.#locked('asked');
  }

  /** Looks at the clocks, as at every turn, and when the tab is shown again. Whether the vault may stay unlocked. */
  check(): boolean {
    if (!this.#callOff) return false;
    const now = this.#now();
    const reason = this.#reasonAt(now);
    if (reason) this.#locked(reason);
    this.#lastTurn = now;
    return !reason;
  }

  /** The vault was locked otherwise, or the page is left: nothing is called any more. */
  stop(): void {
    this.#callOff?.();
    this.#callOff = undefined;
    this.#lastTold = undefined;
  }

  #reasonAt(now: Moment): LockReason | undefined {
    if (between(this.#lastActive, now) >= this.#options.minutes() * 60_000) return 'idle';
    return between(this.#lastTurn, now) > MISSED ? 'slept' : undefined;
  }

  #wait(): void {
    this.#callOff = this.#options.clock.after(TURN, () => {
      if (this.check()) this.#wait();
    });
  }

  #locked(reason: LockReason): void {
    if (!this.#callOff) return;
    this.stop();
    this.#options.onLocked(reason);
  }

  #tell(): void {
    const now = this.#now();
    if (this.#lastTold && between(this.#lastTold, now) < TELLING) return;
    this.#lastTold = now;
    this.#options.tell({ type: 'active' });
  }

  #now(): Moment {
    const { clock } = this.#options;
    return { timeOfDay: clock.timeOfDay(), running: clock.running() };
  }
}

/** The longer of what two clocks say: one stands still while the machine sleeps, the other can be set back. */
function between(earlier: Moment, later: Moment): number {
  return Math.max(later.timeOfDay - earlier.timeOfDay, later.running - earlier.running);
}
