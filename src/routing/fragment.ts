/** What of an address is needed to read it. */
export interface Address {
  readonly search: string;
  readonly hash: string;
}

/** The fragment that names an id and, after a `?`, what else is said: `#board-internet?find=ransom`. Browsers send none of it to a host. */
export function toFragment(id: string | undefined, said: URLSearchParams): string {
  // A program that makes links of addresses takes a sign at the end for the end of a sentence.
  const whole = String(said).replace(/[.*_-]$/, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  const fragment = encodeURIComponent(id ?? '') + (whole && `?${whole}`);
  return fragment && `#${fragment}`;
}

/** The id that a fragment names; undefined where it is no UTF-8. */
export function idOf(hash: string): string | undefined {
  try {
    return decodeURIComponent(hash.slice(1).split('?', 1)[0] ?? '');
  } catch {
    return undefined;
  }
}

/** All that an address says, by name, in its query or in its fragment. Addresses made before 2026-12 say all of it in the query. */
export function saidIn({ search, hash }: Address): URLSearchParams {
  const said = new URLSearchParams(search);
  for (const [name, value] of afterId(hash)) said.set(name, value);
  return said;
}

/** What a fragment says after the id. */
export function afterId(hash: string): URLSearchParams {
  const mark = hash.indexOf('?');
  return new URLSearchParams(mark < 0 ? '' : hash.slice(mark));
}
