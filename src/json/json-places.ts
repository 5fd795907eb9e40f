import type { TextPlace } from './json-mistake.ts';

const TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{},:]|[^\s[\]{},:"]+/g;

/** Within what has a longer way to it no places are kept, in characters: no setting lies so far in, and all ways together would be as long as the text squared. */
export const LONGEST_WAY = 200;

/** What is open at a place in the text; without a path where no places are kept in it. */
interface Open {
  readonly path: string | undefined;
  index: number | undefined;
  key: string | undefined;
}

/**
 * Where in a JSON text each value stands, by the way to it: keys and numbers joined by `/`, `parties/0/name`. What has a key stands where its key does; what lies very deep has no place. The text must be
 * JSON; of keys that are there twice the last counts, as it does for `JSON.parse`.
 */
export function jsonPlaces(text: string): ReadonlyMap<string, TextPlace> {
  const places = new Map<string, TextPlace>();
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  let line = 0;
  const placeAt = (offset: number): TextPlace => {
    while (line + 1 < lineStarts.length && (lineStarts[line + 1] ?? 0) <= offset) line += 1;
    return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 };
  };
  const open: Open[] = [];
  const keep = (path: string | undefined, offset: number): void => {
    if (path !== undefined) places.set(path, placeAt(offset));
  };
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const inside = open.at(-1);
    if (token === ',' && inside) inside.key = undefined;
    if (token === ',' && inside?.index !== undefined) inside.index += 1;
    if (token === ']' || token === '}') open.pop();
    if (/^[\]},:]$/.test(token)) continue;
    if (inside?.index === undefined && inside && inside.key === undefined) {
      inside.key = JSON.parse(token) as string;
      keep(pathIn(inside), index);
      continue;
    }
    const path = inside ? pathIn(inside) : '';
    if (!inside || inside.index !== undefined) keep(path, index);
    const within = path === undefined || path.length > LONGEST_WAY ? undefined : path;
    if (token === '{') open.push({ path: within, index: undefined, key: undefined });
    if (token === '[') open.push({ path: within, index: 0, key: undefined });
  }
  return places;
}

function pathIn({ path, index, key }: Open): string | undefined {
  if (path === undefined) return undefined;
  const last = index ?? key ?? '';
  return path === '' ? String(last) : `${path}/${last}`;
}
