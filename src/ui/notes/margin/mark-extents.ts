/** From where to where something reaches down the page, in CSS px from where the margin begins. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/**
 * How far the words of each note reach in a passage that the page shows; empty for what is only on the whole of it. `from` is where the
 * margin begins, in CSS px from the window's top.
 */
export function markExtents(passage: Element | null, from: number): ReadonlyMap<string, Extent> {
  const extents = new Map<string, Extent>();
  for (const mark of passage?.querySelectorAll<HTMLElement>('letter-text [data-note]') ?? []) {
    const box = mark.getBoundingClientRect();
    const [top, bottom] = [box.top - from, box.bottom - from];
    for (const id of mark.dataset['note']?.split(' ') ?? []) {
      const before = extents.get(id);
      extents.set(id, { top: Math.min(before?.top ?? top, top), bottom: Math.max(before?.bottom ?? bottom, bottom) });
    }
  }
  return extents;
}
