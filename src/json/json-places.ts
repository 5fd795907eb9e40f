import type { TextPlace } from './json-mistake.ts';

const TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{},:]|[^\s[\]{},:"]+/g;

/**
 * Where in a JSON text each value stands, by the way to it: keys and numbers joined by `/`, `parties/0/name`. What has a key stands where its key does. The text must be
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
  const open: { path: string; index: number | undefined; key: string | undefined }[] = [];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const inside = open.at(-1);
    if (token === ',' && inside) inside.key = undefined;
    if (token === ',' && inside?.index !== undefined) inside.index += 1;
    if (token === ']' || token === '}') open.pop();
    if (/^[\]},:]$/.test(token)) continue;
    if (inside?.index === undefined && inside && inside.key === undefined) {
      inside.key = JSON.parse(token) as string;
      places.set(pathIn(inside), placeAt(index));
      continue;
    }
    const path = inside ? pathIn(inside) : '';
    if (!inside || inside.index !== undefined) places.set(path, placeAt(index));
    if (token === '{') open.push({ path, index: undefined, key: undefined });
    if (token === '[') open.push({ path, index: 0, key: undefined });
  }
  return places;
}

function pathIn({ path, index, key }: { path: string; index: number | undefined; key: string | undefined }): string {
  const last = index ?? key ?? '';
  return path === '' ? String(last) : `${path}/${last}`;
}
