import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LockReason } from '../../../../src/notes/vault/idle-lock.ts';
import { watchIdle } from '../../../../src/notes/vault/watch-idle.ts';
import type { WatchedLock } from '../../../../src/notes/vault/watch-idle.ts';
import { press } from '../../keys.ts';

const open: WatchedLock[] = [];
let locked: string[] = [];

beforeEach(() => (locked = []));

afterEach(() => {
  vi.useRealTimers();
  for (const watched of open.splice(0)) watched.close();
  document.body.replaceChildren();
});

function tab(tabName: string, vault = 'vis-a-vis:harbour', minutes = 10): WatchedLock {
  const onLocked = (reason: LockReason) => void locked.push(`${tabName} ${reason}`);
  const watched = watchIdle(vault, { minutes: () => minutes, onLocked });
  open.push(watched);
  watched.lock.start();
  return watched;
}

/** Something to press on, which lets no event out. */
function area(): HTMLElement {
  const there = document.querySelector('button');
  if (there) return there;
  const made = document.createElement('button');
  made.textContent = 'Press';
  for (const type of ['keydown', 'pointerdown', 'pointermove', 'wheel']) {
    made.addEventListener(type, (event) => event.stopPropagation());
  }
  document.body.append(made);
  return made;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('a lock that is asked for locks every tab of the edition, and no other’s', async () => {
  const here = tab('here');
  tab('there');
  tab('elsewhere', 'vis-a-vis:other');
  here.lock.lock();
  await vi.waitFor(() => expect(locked.toSorted()).toEqual(['here asked', 'there asked']));
  await wait(100);
  expect(locked.length).toBe(2);
});

/** Moves the time of day on, by steps in which no machine would have slept. Whether the vault is still unlocked. */
function minutesLater({ lock }: WatchedLock, minutes: number): boolean {
  for (let minute = 0; minute < minutes; minute += 1) {
    vi.setSystemTime(Date.now() + 60_000);
    if (!lock.check()) return false;
  }
  return true;
}

test.each([
  ['a key', () => press('a')],
  ['a press', () => area().dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))],
  ['a movement', () => area().dispatchEvent(new PointerEvent('pointermove', { bubbles: true }))],
  ['a wheel', () => area().dispatchEvent(new WheelEvent('wheel', { bubbles: true }))],
])('%s is activity, also where the page keeps the event to itself', async (_what, act) => {
  area().focus();
  vi.useFakeTimers({ toFake: ['Date'] });
  const here = tab('here');
  expect(minutesLater(here, 9)).toBe(true);
  await act();
  expect(minutesLater(here, 9)).toBe(true);
  expect(minutesLater(here, 1)).toBe(false);
  expect(locked).toEqual(['here idle']);
});

test('once closed it neither hears nor tells', async () => {
  const [here, there] = [tab('here'), tab('there')];
  here.close();
  here.lock.lock();
  there.lock.lock();
  await wait(100);
  expect(locked).toEqual(['there asked']);
});
