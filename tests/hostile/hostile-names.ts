/** Signs that turn words around, end what holds them together, or are not seen: each that no name may obey. */
export const SIGNS: readonly string[] = [
  ...between(0x202a, 0x202e),
  ...between(0x2066, 0x2069),
  '\u200f',
  '\u061c',
  '\u2028',
  '\u2029',
  ...between(0x7f, 0x9f),
];

/** Those that XML can't have, and JSON and names of files can. */
export const BARE_CONTROLS: readonly string[] = between(0, 0x1f).filter((sign) => !/[\t\n\r]/.test(sign));

/** A name with a sign in it, as whoever means harm would call a file: read from right to left it ends in another way. */
export function nameWith(sign: string): string {
  return `Ada${sign}gpj.exe`;
}

/** The same name as it has to be shown. */
export function shownWith(sign: string): string {
  return nameWith(`[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`);
}

/** The signs that are left in a text. */
export function signsIn(text: string): readonly string[] {
  return [...SIGNS, ...BARE_CONTROLS].filter((sign) => text.includes(sign));
}

function between(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));
}
