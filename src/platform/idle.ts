/** Does something once nothing else is to be done, unless it is called off with what this gives back. */
export function whenIdle(act: () => void): () => void {
  // Not in every engine.
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(act, 50);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(act);
  return () => cancelIdleCallback(handle);
}
