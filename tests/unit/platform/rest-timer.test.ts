import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RestTimer } from '../../../src/platform/rest-timer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function timed() {
  const act = vi.fn();
  return { act, timer: new RestTimer(act, { rest: 100, latest: 1000 }) };
}

test('it acts once, when calls have rested', () => {
  const { act, timer } = timed();
  timer.touch();
  vi.advanceTimersByTime(99);
  timer.touch();
  vi.advanceTimersByTime(99);
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(act).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(5000);
  expect(act).toHaveBeenCalledOnce();
});

test('it acts once in a while where calls never rest', () => {
  const { act, timer } = timed();
  for (let passed = 0; passed < 3000; passed += 50) {
    timer.touch();
    vi.advanceTimersByTime(50);
  }
  expect(act).toHaveBeenCalledTimes(3);
});

test('it acts at once when asked to, only if something waits, and never after it was stopped', () => {
  const { act, timer } = timed();
  timer.now();
  expect(act).not.toHaveBeenCalled();
  timer.touch();
  timer.now();
  expect(act).toHaveBeenCalledOnce();
  timer.touch();
  timer.stop();
  timer.now();
  vi.advanceTimersByTime(5000);
  expect(act).toHaveBeenCalledOnce();
});
