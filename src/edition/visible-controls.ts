import { lettersOf } from './text-direction.ts';

/**
 * What turns words around or hides in them without being seen: marks of direction (U+202A–202E, U+2066–2069), separators of lines, which end what such marks
 * hold together, and control characters but for tab and line breaks. In running words they may be meant; a name, a title or the name of a file can only pass for another by them.
 */
const CONTROLS = /(?![\t\n\r])\p{Cc}|[\u061c\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
/** Right-to-left names are written with these; where nothing runs that way they only turn numbers and signs about. */
const OF_RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['\u061c', '\u200f']);

/** A name with its controls shown and not obeyed: `[U+202E]`. */
export function visibleControls(name: string): string {
  let isMeant: boolean | undefined;
  return name.replaceAll(CONTROLS, (sign) => {
    if (OF_RIGHT_TO_LEFT.has(sign) && (isMeant ??= lettersOf(name).rightToLeft > 0)) return sign;
    return `[U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`;
  });
}
