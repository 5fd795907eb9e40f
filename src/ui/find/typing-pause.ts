import { RestTimer } from '../../platform/rest-timer.ts';

/** So long after the last key what was typed goes into the address, and is spoken of, in ms. */
const PAUSE = 500;

/**
 * Waits until a reader has done typing: the address is not written with every key, and half a word is not held against anybody. `onEnd` is
 * called once what was typed is to take effect.
 */
export function typingPause(onEnd: () => void): RestTimer {
  return new RestTimer(onEnd, { rest: PAUSE, latest: Number.POSITIVE_INFINITY });
}
