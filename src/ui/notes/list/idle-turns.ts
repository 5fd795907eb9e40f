import { whenIdle } from '../../../platform/idle.ts';

const waiting = new Set<() => void>();
let isAsked = false;

/** Does something when nothing else is to be done, one thing at a time in the order they came, unless it is called off with what this gives back. */
export function inTurn(act: () => void): () => void {
  waiting.add(act);
  ask();
  return () => void waiting.delete(act);
}

function ask(): void {
  if (isAsked || waiting.size === 0) return;
  isAsked = true;
  whenIdle(() => {
    isAsked = false;
    const [next] = waiting;
    if (next) waiting.delete(next);
    next?.();
    ask();
  });
}
