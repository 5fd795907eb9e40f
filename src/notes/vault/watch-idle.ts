import { openChannel } from '../../platform/open-channel.ts';
import { IdleLock } from './idle-lock.ts';
import type { LockClock, LockMessage, LockReason } from './idle-lock.ts';

/** What counts as the reader being there. A finger on the screen is a pointer. */
const ACTIVITY = ['keydown', 'pointerdown', 'pointermove', 'wheel'];

const CLOCK: LockClock = {
  timeOfDay: () => Date.now(),
  running: () => performance.now(),
  after(ms, act) {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
};

export interface WatchOptions {
  minutes(): number;
  onLocked(reason: LockReason): void;
}

export interface WatchedLock {
  readonly lock: IdleLock;
  close(): void;
}

/** An idle lock on this page, shared with the tabs that have the vault of this name open. It waits for `lock.start`. */
export function watchIdle(name: string, { minutes, onLocked }: WatchOptions): WatchedLock {
  const channel = openChannel(`${name}:lock`);
  const listening = new AbortController();
  const tell = (message: LockMessage): void => channel.postMessage(message);
  const lock = new IdleLock({ minutes, clock: CLOCK, tell, onLocked });

  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => lock.heard(data));
  // Before anything in the page can keep the event to itself.
  const options = { capture: true, passive: true, signal: listening.signal };
  for (const type of ACTIVITY) addEventListener(type, () => lock.active(), options);
  document.addEventListener('visibilitychange', () => lock.check(), { signal: listening.signal });
  // What tabs said while the page was away it has not heard, where the browser sets it back as it was. Loaded anew it would be locked too.
  addEventListener('pageshow', ({ persisted }) => persisted && onLocked('idle'), { signal: listening.signal });

  return {
    lock,
    close() {
      lock.stop();
      listening.abort();
      channel.close();
    },
  };
}
