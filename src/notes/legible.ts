/** What can still be read of a damaged record, each empty where nothing can. */
export interface Legible {
  /** The words of a note, or the name of a tag. */
  readonly words: string;
  /** The words that a note is on. */
  readonly quote: string;
}

/** Looks for a reader's own words where notes and tags have them, whatever else is wrong. */
export function legible(record: unknown): Legible {
  return {
    words: firstText([
      at(record, 'body', 0, 'value'),
      at(record, 'body', 'value'),
      at(record, 'body'),
      at(record, 'name'),
    ]),
    quote: firstText([
      at(record, 'target', 'selector', 1, 'exact'),
      at(record, 'target', 0, 'selector', 1, 'exact'),
      at(record, 'target', 'selector', 'exact'),
    ]),
  };
}

function firstText(found: readonly unknown[]): string {
  return found.find((one) => typeof one === 'string')?.trim() ?? '';
}

function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}
