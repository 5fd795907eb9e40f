import { groupedBy } from '../../edition/grouped-by.ts';

/** What is placed by the element that it is in. */
interface Stop {
  readonly element: HTMLElement;
}

interface Box {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Where hits are, in CSS px from the window's top: in words that are laid out by `shareOf`, how far on in their element they are; in rows that are not,
 * spread over the rows, since the browser would lay out all of them to tell. Undefined where the page does not show what a hit is in.
 */
export function placesOf<Placed extends Stop>(
  stops: readonly Placed[],
  shareOf: (stop: Placed) => number,
): readonly (number | undefined)[] {
  const asleep = sleepingRows();
  const boxOf = remembering((element: Element): Box => element.getBoundingClientRect());
  const rowsOf = stops.map(({ element }) => asleep(element));
  const inRows = groupedBy([...stops.keys()], (stop) => rowsOf[stop]);
  return stops.map((stop, index) => {
    if (!isShown(stop)) return undefined;
    const rows = rowsOf[index];
    const within = rows && (inRows.get(rows) ?? []);
    const { top, bottom } = boxOf(rows ?? stop.element);
    return top + (bottom - top) * (within ? (within.indexOf(index) + 0.5) / within.length : shareOf(stop));
  });
}

/** The place among stops of the first that ends in the window below a line, in CSS px from its top; −1 where there is none. */
export function firstBelow(stops: readonly Stop[], line: number): number {
  const asleep = sleepingRows();
  const bottomOf = remembering((element: Element) => element.getBoundingClientRect().bottom);
  return stops.findIndex(({ element }) => bottomOf(asleep(element) ?? element) > line);
}

/** A note that is on nothing in the page has its stop in all of it. */
function isShown({ element }: Stop): boolean {
  return element.localName !== 'main';
}

/** Gives the rows that an element is in, where they are not laid out. */
function sleepingRows(): (element: Element) => Element | undefined {
  const isAsleep = remembering(
    (rows: Element) => rows.querySelector('article')?.checkVisibility({ contentVisibilityAuto: true }) === false,
  );
  return (element) => {
    const rows = element.closest('.chunk');
    return rows && isAsleep(rows) ? rows : undefined;
  };
}

/** Each is asked once. */
function remembering<Key, Value>(ask: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? ask(key);
    known.set(key, value);
    return value;
  };
}
