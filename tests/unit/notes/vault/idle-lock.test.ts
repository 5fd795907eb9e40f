import { expect, test } from 'vitest';
import { IdleLock } from '../../../../src/notes/vault/idle-lock.ts';
import type { LockMessage, LockReason } from '../../../../src/notes/vault/idle-lock.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** A machine with its clocks and timers, which can sleep. */
class Machine {
  #timeOfDay = Date.UTC(2026, 0, 1);
  #running = 0;
  readonly #timers = new Set<{ readonly at: number; readonly act: () => void }>();

  readonly clock = {
    timeOfDay: () => this.#timeOfDay,
    running: () => this.#running,
    after: (ms: number, act: () => void) => {
      const timer = { at: this.#running + ms, act };
      this.#timers.add(timer);
      return () => void this.#timers.delete(timer);
    },
  };

  pass(ms: number): void {
    for (let gone = 0; gone < ms; gone += SECOND) {
      this.#timeOfDay += SECOND;
      this.#running += SECOND;
      this.fire();
    }
  }

  /** Time passes with no turn for any timer; `running` goes on where the browser only put a tab to sleep. */
  sleep(ms: number, { counting = false } = {}): void {
    this.#timeOfDay += ms;
    if (counting) this.#running += ms;
  }

  setClock(by: number): void {
    this.#timeOfDay += by;
  }

  fire(): void {
    for (const timer of this.#timers) {
      if (timer.at > this.#running) continue;
      this.#timers.delete(timer);
      timer.act();
    }
  }

  get waiting(): number {
    return this.#timers.size;
  }
}

function tabs(count: number, machine = new Machine()) {
  const locked: (LockReason | undefined)[] = Array.from({ length: count }, () => undefined);
  const told: LockMessage[] = [];
  const locks: IdleLock[] = Array.from({ length: count }, (_, index) => {
    const tell = (message: LockMessage) => {
      told.push(message);
      for (const other of locks) if (other !== locks[index]) other.heard(structuredClone(message));
    };
    const onLocked = (reason: LockReason) => {
      if (locked[index]) throw new Error('Locked twice.');
      locked[index] = reason;
    };
    return new IdleLock({ minutes: () => 10, clock: machine.clock, tell, onLocked });
  });
  for (const lock of locks) lock.start();
  told.length = 0;
  const [lock, other] = locks;
  if (!lock) throw new Error('There are no tabs.');
  return { machine, lock, other, locked, told };
}

test('locks after the minutes without activity, and not before', () => {
  const { machine, locked } = tabs(1);
  machine.pass(10 * MINUTE - SECOND);
  expect(locked).toEqual([undefined]);
  machine.pass(SECOND);
  expect(locked).toEqual(['idle']);
  expect(machine.waiting).toBe(0);
});

test('activity puts it off', () => {
  const { machine, lock, locked } = tabs(1);
  machine.pass(9 * MINUTE);
  lock.active();
  machine.pass(9 * MINUTE);
  expect(locked).toEqual([undefined]);
  machine.pass(MINUTE);
  expect(locked).toEqual(['idle']);
});

test('activity in one tab keeps the others unlocked, without a message for each movement', () => {
  const { machine, lock, locked, told } = tabs(3);
  for (let second = 0; second < 30 * 60; second += 1) {
    lock.active();
    lock.active();
    machine.pass(SECOND);
  }
  expect(locked).toEqual([undefined, undefined, undefined]);
  // Every 5 s; the first was told at the start.
  expect(told.length).toBe(30 * 12 - 1);
  machine.pass(11 * MINUTE);
  expect(locked).toEqual(['idle', 'idle', 'idle']);
});

test('a lock that is asked for locks all tabs at once', () => {
  const { lock, locked, told } = tabs(3);
  lock.lock();
  expect(locked).toEqual(['asked', 'asked', 'asked']);
  expect(told).toEqual([{ type: 'lock' }]);
});

test('after the machine slept it is locked at the next turn', () => {
  const { machine, locked } = tabs(2);
  machine.pass(MINUTE);
  machine.sleep(5 * MINUTE);
  machine.pass(15 * SECOND);
  expect(locked).toEqual(['slept', 'slept']);
});

test('the key that wakes the machine does not keep it unlocked', () => {
  const { machine, lock, locked, told } = tabs(1);
  machine.sleep(5 * MINUTE);
  lock.active();
  expect(locked).toEqual(['slept']);
  lock.active();
  expect(told).toEqual([]);
});

test('nor does one that comes before the timer, after a long sleep', () => {
  const { machine, lock, locked } = tabs(1);
  machine.sleep(60 * MINUTE, { counting: true });
  lock.active();
  expect(locked).toEqual(['idle']);
});

test('a short sleep counts as idle time', () => {
  const { machine, locked } = tabs(1);
  machine.pass(8 * MINUTE);
  machine.sleep(2 * MINUTE);
  machine.pass(15 * SECOND);
  expect(locked).toEqual(['idle']);
});

test('a tab that the browser put to sleep locks itself, and not the one in use', () => {
  const { machine, lock, other, locked } = tabs(2);
  const elsewhere = new Machine();
  const asleep: LockReason[] = [];
  const hidden = new IdleLock({
    minutes: () => 10,
    clock: elsewhere.clock,
    tell: (message) => lock.heard(message),
    onLocked: (reason) => asleep.push(reason),
  });
  hidden.start();
  elsewhere.sleep(5 * MINUTE, { counting: true });
  hidden.heard({ type: 'active' });
  expect(asleep).toEqual(['slept']);
  machine.pass(MINUTE);
  other?.active();
  expect(locked).toEqual([undefined, undefined]);
});

test('a clock that is set back does not put it off', () => {
  const { machine, locked } = tabs(1);
  machine.pass(5 * MINUTE);
  machine.setClock(-60 * MINUTE);
  machine.pass(5 * MINUTE);
  expect(locked).toEqual(['idle']);
});

test('hidden tabs, whose timers come once a minute, stay unlocked until it is time', () => {
  const { machine, lock, locked } = tabs(1);
  for (let minute = 0; minute < 9; minute += 1) {
    machine.sleep(MINUTE, { counting: true });
    machine.fire();
  }
  expect(locked).toEqual([undefined]);
  machine.sleep(MINUTE, { counting: true });
  expect(lock.check()).toBe(false);
  expect(locked).toEqual(['idle']);
});

test('once locked or stopped it says nothing more, until it is started again', () => {
  const { machine, lock, locked, told } = tabs(1);
  lock.stop();
  lock.active();
  lock.heard({ type: 'lock' });
  machine.pass(20 * MINUTE);
  expect(locked).toEqual([undefined]);
  expect(told).toEqual([]);
  lock.start();
  expect(told).toEqual([{ type: 'active' }]);
  machine.pass(10 * MINUTE);
  expect(locked).toEqual(['idle']);
});

test('what another version of the program says is left aside', () => {
  const { lock, locked } = tabs(1);
  for (const message of [undefined, null, 'lock', 7, {}, { type: 'unlock' }, { type: ['lock'] }]) lock.heard(message);
  expect(locked).toEqual([undefined]);
});
